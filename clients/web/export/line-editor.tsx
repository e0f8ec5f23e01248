import { isMovable } from "../../../domain/export.js";
import { type ResumeChoice, withMoved, withTyped } from "../../../domain/resume-choice.js";
import { useDraft } from "../store/use-draft.js";
import { useWords } from "../words/use-words.js";
import { type ChosenLine, isTyped, positionsFor, withWords, wordsOf } from "./chosen-lines.js";

/** Rewords a line of the résumé, or moves it. */
export function LineEditor({
  sessionId,
  line,
  lines,
  choice,
  choose,
  below,
  setBelow,
  close,
}: {
  sessionId: string;
  line: ChosenLine;
  lines: ChosenLine[];
  choice: ResumeChoice;
  choose: (choice: ResumeChoice) => void;
  /** The typed text for a line below this one; null until the candidate adds one. */
  below: string | null;
  setBelow: (text: string | null) => void;
  close: () => void;
}) {
  const { exporting: words } = useWords();
  const [text, setText, forget] = useDraft(`${sessionId} line ${line.line_id}`, wordsOf(line, choice));
  const { up, down, elsewhere } = positionsFor(line, lines);
  const keep = (said: string) => {
    forget();
    choose(withWords(choice, line, said));
    close();
  };
  const move = (behind: string) => choose(withMoved(choice, line.line_id, behind));
  return (
    <form
      className="line-editor stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (below === null || below.trim() === "") return keep(text);
        forget();
        choose(withTyped(withWords(choice, line, text), [{ text: below, behind: line.line_id }]));
        close();
      }}
    >
      <Words label={words.rewordLabel} text={text} onChange={setText} />
      {below !== null && <Words label={words.addedLabel} text={below} onChange={setBelow} />}
      <div className="row">
        <button type="submit" className="small">
          {words.keepWords}
        </button>
        <button
          type="button"
          className="plain small"
          onClick={() => {
            forget();
            close();
          }}
        >
          {words.closeEditor}
        </button>
        {line.was !== undefined && (
          <button type="button" className="plain small" onClick={() => keep("")}>
            {isTyped(line) ? words.takeOut : words.asItWas}
          </button>
        )}
        {below === null && (
          <button type="button" className="plain small" onClick={() => setBelow("")}>
            {words.addBelow}
          </button>
        )}
        {isMovable(line) && up !== null && (
          <button type="button" className="plain small" onClick={() => move(up)}>
            {words.up}
          </button>
        )}
        {isMovable(line) && down !== null && (
          <button type="button" className="plain small" onClick={() => move(down)}>
            {words.down}
          </button>
        )}
        {isMovable(line) && elsewhere.length > 0 && (
          <select className="small" aria-label={words.moveTo} value="" onChange={({ target }) => move(target.value)}>
            <option value="">{words.moveTo}</option>
            {elsewhere.map(({ behind, under }) => (
              <option key={under + behind} value={behind}>
                {under}
              </option>
            ))}
          </select>
        )}
      </div>
      {line.was && (
        <p className="quiet small">
          {words.saidBefore} {line.was}
        </p>
      )}
    </form>
  );
}

function Words({ label, text, onChange }: { label: string; text: string; onChange: (text: string) => void }) {
  return (
    <textarea
      rows={Math.min(8, Math.ceil(text.length / 60) + 1)}
      aria-label={label}
      maxLength={2_000}
      required
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
