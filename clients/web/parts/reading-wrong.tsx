import { useState } from "react";
import type { Ask, ExperienceChoice } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { api } from "../api.js";
import { useLoaded } from "../store/use-loaded.js";
import { useReply } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";
import { ProblemMessage } from "./problem-message.js";

/** Corrects the reading of a gap: the job does not ask for it, or the résumé shows it. Renders nothing if neither is possible. */
export function ReadingWrong({
  question,
  ask,
}: {
  question: QuestionResource;
  ask: Extract<Ask, { kind: "experience" }>;
}) {
  const { question: words } = useWords();
  const reply = useReply(question);
  const [isShown, setShown] = useState(false);
  const choose = (choice: ExperienceChoice, resume_quote?: string) => {
    const quoted = resume_quote === undefined ? {} : { resume_quote };
    void reply.run({ kind: "experience", ask_id: ask.ask_id, choice, ...quoted });
  };
  return (
    <>
      <div className="row">
        {ask.choices.includes("not_asked") && (
          <button type="button" className="plain small" onClick={() => choose("not_asked")}>
            {words.choices.not_asked}
          </button>
        )}
        {ask.choices.includes("shown") && (
          <button type="button" className="plain small" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {words.choices.shown}
          </button>
        )}
      </div>
      {isShown && <ShownWhere sessionId={question.session_id} onSend={(quote) => choose("shown", quote)} />}
      <ProblemMessage problem={reply.problem} />
    </>
  );
}

// Every line of the résumé, in its own words.
function ShownWhere({ sessionId, onSend }: { sessionId: string; onSend: (quote: string) => void }) {
  const { question: words } = useWords();
  const [sought, seek] = useState("");
  const { value, problem, reload } = useLoaded(`resume ${sessionId}`, (signal) =>
    api.getResume({ session_id: sessionId }, { signal }),
  );
  const lines = [...new Set((value?.text ?? "").split("\n").flatMap(sentencesOfLong))].filter((line) => line !== "");
  const found = lines.filter((line) => line.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <div className="stack">
      <label className="field">
        {words.shownWhere}
        <span className="hint">{words.shownHint}</span>
        <input type="search" value={sought} onChange={({ target }) => seek(target.value)} />
      </label>
      <ul className="lines">
        {found.map((line) => (
          <li key={line}>
            <button type="button" className="plain small" onClick={() => onSend(line)}>
              {line}
            </button>
          </li>
        ))}
      </ul>
      {value && found.length === 0 && <p className="quiet small">{words.shownNowhere}</p>}
      <ProblemMessage problem={problem} retry={reload} />
    </div>
  );
}

/** In characters; in a longer line, such as a whole post in one paragraph, each sentence can be chosen. */
const LONG = 200;

function sentencesOfLong(line: string): string[] {
  return (line.length > LONG ? line.split(/(?<=[.!?;])\s+/) : [line]).map((one) => one.trim());
}
