import { Link } from "wouter";
import { api } from "../api.js";
import { useLoaded } from "../store/use-loaded.js";
import { useDates, useWords } from "../words/use-words.js";

/** Earlier applications for the same posting, each with a link. */
export function Earlier({ ids }: { ids: string[] }) {
  const { application: words } = useWords();
  if (ids.length === 0) return null;
  return (
    <div className="note" role="status">
      <p>{words.sameBefore}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <EarlierOne session_id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EarlierOne({ session_id }: { session_id: string }) {
  const { application: words } = useWords();
  const dateOf = useDates();
  const { value } = useLoaded(`earlier ${session_id}`, (signal) => api.getSession({ session_id }, { signal }));
  return (
    <Link href={`~/sessions/${session_id}`}>
      {value ? words.earlier(value.application.title || words.untitled, dateOf(value.created_at)) : session_id}
    </Link>
  );
}
