import type { SessionResource } from "../../domain/session.js";
import { ProblemNote } from "../parts/problem-note.js";
import { Voice } from "../parts/voice.js";
import { useWords } from "../words/use-words.js";
import { useAddRequirement } from "./add-requirement.js";

/** The longest title of a requirement. */
const MAX_TITLE = 200;

/** The parts of the job that were not read as requirements, each of which can become one. */
export function Unread({ session: { session_id, unread } }: { session: SessionResource }) {
  const { overview: words } = useWords();
  const add = useAddRequirement(session_id);
  if (unread.length === 0) return null;
  return (
    <details className="fold">
      <summary>
        {words.unread} ({unread.length})
      </summary>
      <p className="hint">{words.unreadHint}</p>
      <ProblemNote problem={add.problem} />
      <ul className="list">
        {unread.map(({ start, text }) => (
          <li key={`${start} ${text}`}>
            <Voice of="job">{text}</Voice>
            <button type="button" className="plain" onClick={() => void add.run(text.slice(0, MAX_TITLE), true, text)}>
              {words.isRequirement}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
