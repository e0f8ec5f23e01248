import { useState } from "react";
import type { PreferenceChange, Preferences } from "../../../domain/learning.js";
import type { Ask } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { Directories, PlanView } from "../parts/plan-view.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useDraft } from "../store/use-draft.js";
import { useReply } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";

type PlanAsk = Extract<Ask, { kind: "plan" }>;

/** Learning resources for the candidate: choose, see the dates, and choose again by other preferences. */
export function PlanChoice({ question, ask }: { question: QuestionResource; ask: PlanAsk }) {
  const { plan: words } = useWords();
  const reply = useReply(question);
  const ids = [...ask.resources, ...ask.web_resources].map(({ resource_id }) => resource_id);
  const [marked, choose] = useDraft(
    `${question.question_id} plan`,
    ask.resources.slice(0, 1).map((one) => one.resource_id),
  );
  const chosen = ids.filter((id) => marked.includes(id));
  const [preferences, setPreferences] = useState<Preferences>(ask.preferences);
  const { ask_id } = ask;
  const toggle = (id: string) =>
    choose(
      chosen.includes(id)
        ? chosen.filter((one) => one !== id)
        : ids.filter((one) => one === id || chosen.includes(one)),
    );
  return (
    <section>
      <h2>{words.title}</h2>
      {ask.note && <p className="note">{ask.note}</p>}
      {ids.length === 0 && <p>{words.none}</p>}
      <PlanView
        resources={ask.resources}
        web={ask.web_resources}
        timeline={ask.timeline}
        chosen={chosen}
        onToggle={toggle}
      />
      <Directories directories={ask.directories} />
      <details className="fold">
        <summary>{words.preferences}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void reply.run({ kind: "plan", ask_id, resource_ids: [], preferences: changeTo(preferences) });
          }}
        >
          <PreferenceFields preferences={preferences} from={ask.country_from} onChange={setPreferences} />
          <button type="submit">{words.rank}</button>
        </form>
      </details>
      <ProblemMessage problem={reply.problem} />
      <div className="row">
        {chosen.length > 0 && (
          <button
            type="button"
            className="main"
            onClick={() =>
              void reply.run({ kind: "plan", ask_id, resource_ids: chosen, preferences: changeTo(preferences) })
            }
          >
            {words.chooseThese(chosen.length)}
          </button>
        )}
        <button
          type="button"
          className="plain"
          onClick={() => void reply.run({ kind: "plan", ask_id, resource_ids: [] })}
        >
          {words.without}
        </button>
      </div>
    </section>
  );
}

const NONE: PreferenceChange = {
  level: null,
  max_days: null,
  max_cost_usd: null,
  hours_a_week: null,
  start_date: null,
  country: null,
};

// The form shows every preference in force: a preference that it lacks is removed.
function changeTo(preferences: Preferences): PreferenceChange {
  return { ...NONE, ...preferences };
}

function PreferenceFields({
  preferences,
  from,
  onChange,
}: {
  preferences: Preferences;
  from: string | null;
  onChange: (preferences: Preferences) => void;
}) {
  const { plan: words } = useWords();
  const set = <Name extends keyof Preferences>(name: Name, value: Preferences[Name] | undefined) => {
    const { [name]: _, ...others } = preferences;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  const number = (name: "max_days" | "max_cost_usd" | "hours_a_week", label: string) => (
    <label className="field">
      {label}
      <input
        type="number"
        min="0"
        step="any"
        value={preferences[name] ?? ""}
        onChange={({ target }) => set(name, target.value === "" ? undefined : Number(target.value))}
      />
    </label>
  );
  return (
    <div className="grid">
      <label className="field">
        {words.level}
        <select
          value={preferences.level ?? ""}
          onChange={({ target }) =>
            set("level", target.value === "" ? undefined : (target.value as Preferences["level"]))
          }
        >
          <option value="">{words.any}</option>
          {Object.entries(words.levels).map(([level, label]) => (
            <option key={level} value={level}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {number("max_days", words.maxDays)}
      {number("max_cost_usd", words.maxCost)}
      {number("hours_a_week", words.hours)}
      <label className="field">
        {words.start}
        <input
          type="date"
          value={preferences.start_date ?? ""}
          onChange={({ target }) => set("start_date", target.value === "" ? undefined : target.value)}
        />
      </label>
      <label className="field">
        {words.country}
        <input
          type="text"
          maxLength={2}
          value={preferences.country ?? ""}
          onChange={({ target }) => set("country", target.value === "" ? undefined : target.value.toUpperCase())}
        />
        {from && <span className="hint">{words.countryFrom(from)}</span>}
      </label>
    </div>
  );
}
