import { useEffect, useState } from "react";
import type { FlagResource, FlagRule } from "../../../domain/flag.js";
import type { Thresholds } from "../../../domain/gap.js";
import type { OperatorChange } from "../../../domain/operator-change.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { api } from "./api.js";
import { Changes } from "./changes.js";

interface FlagsProps {
  flags: FlagResource[];
  thresholds: Thresholds;
  changes: OperatorChange[];
  reload: () => void;
}

/** The flags, with a switch and a percentage each, the scores that answers must reach, which cannot be changed here, and who changed what. */
export function FlagsSection({ flags, thresholds, changes, reload }: FlagsProps) {
  const [problem, setProblem] = useState<unknown>(null);
  const set = async (name: string, setting: FlagRule | null) => {
    await api.setFlag({ name, body: setting }).then(() => setProblem(null), setProblem);
    reload();
  };
  return (
    <section id="flags" aria-labelledby="flags-title">
      <h2 id="flags-title">Flags</h2>
      <p className="quiet">A change is for sessions that start from then on, on every server.</p>
      <ProblemMessage problem={problem} />
      <ul className="flags">
        {flags.map((flag) => (
          <Flag key={flag.name} flag={flag} onSet={(setting) => set(flag.name, setting)} />
        ))}
      </ul>
      <p className="quiet">
        Scores that answers must reach:{" "}
        {Object.entries(thresholds)
          .map(([priority, score]) => `${priority} ${score}`)
          .join(", ")}
        . Set by <code>THRESHOLDS</code>, which is read when the server starts.
      </p>
      <Changes changes={changes} />
    </section>
  );
}

function Flag({ flag, onSet }: { flag: FlagResource; onSet: (setting: FlagRule | null) => void }) {
  const { name, purpose, rule, source } = flag;
  const share = rule.enabled ? rule.percentage : 0;
  const [given, setGiven] = useState(String(share));
  useEffect(() => setGiven(String(share)), [share]);
  const lists = rule.allow.length + rule.deny.length;
  return (
    <li>
      <div>
        <code>{name}</code>
        <p className="quiet">
          {purpose}. {lists > 0 && `${rule.allow.length} owners always, ${rule.deny.length} never. `}
          {source === "default" ? "As shipped." : source === "file" ? "From FLAGS_FILE." : "Set here."}
        </p>
      </div>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          const percentage = Number(given);
          // The lists of owners stay unchanged.
          if (given !== "" && percentage >= 0 && percentage <= 100) onSet({ ...rule, enabled: true, percentage });
        }}
      >
        <button
          type="button"
          role="switch"
          aria-checked={share > 0}
          aria-label={name}
          className="plain"
          onClick={() => onSet(share === 0 ? { ...rule, enabled: true, percentage: 100 } : { ...rule, enabled: false })}
        >
          {share === 0 ? "off" : share === 100 ? "on" : `${share} %`}
        </button>
        <label className="share">
          <span className="heard">Percentage of owners for {name}</span>
          <input type="number" min={0} max={100} value={given} onChange={({ target }) => setGiven(target.value)} />
        </label>
        <button type="submit" className="plain">
          Set<span className="heard"> the percentage of {name}</span>
        </button>
        {source === "stored" && (
          <button type="button" className="plain" onClick={() => onSet(null)}>
            Reset<span className="heard"> {name}</span>
          </button>
        )}
      </form>
    </li>
  );
}
