import type { SessionResource } from "../../../domain/session.js";
import { Voice } from "../parts/voice.js";
import { useWords } from "../words/use-words.js";
import { RequirementForm } from "./add-requirement.js";

/** The parts of the job that were not read as requirements, each of which can become one. */
export function Unread({ session: { session_id, unread } }: { session: SessionResource }) {
  const { overview: words } = useWords();
  if (unread.length === 0) return null;
  return (
    <details className="fold">
      <summary>
        {words.unread} ({unread.length})
      </summary>
      <p className="hint">{words.unreadHint}</p>
      <ul className="list">
        {unread.map(({ start, text }) => (
          <li key={`${start} ${text}`}>
            <Voice of="job">{text}</Voice>
            <details>
              <summary>{words.isRequirement}</summary>
              <RequirementForm sessionId={session_id} from={text} />
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}
