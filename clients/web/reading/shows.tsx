import { useWords } from "../words/use-words.js";

/** What a passage of the résumé shows of the job: a button that leads to the first of these requirements. */
export function Shows({
  shows,
  marked,
  mark,
}: {
  shows: string[];
  marked: string | null;
  mark: (requirement_id: string | null) => void;
}) {
  const { reading: words } = useWords();
  const [first] = shows;
  if (first === undefined) return null;
  const isLit = marked !== null && shows.includes(marked);
  return (
    <button
      type="button"
      className="quiet-button shows"
      aria-pressed={isLit}
      onClick={() => mark(isLit ? null : first)}
    >
      {words.shows(shows.length)}
    </button>
  );
}
