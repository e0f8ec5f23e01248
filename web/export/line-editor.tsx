import type { ResumeChoice } from "../../domain/resume-choice.js";
import { useDraft } from "../store/use-draft.js";
import { useWords } from "../words/use-words.js";
import { type Line, placesFor, withMove, withWords, wordsOf } from "./chosen-lines.js";

/** Puts a line of the résumé in other words, or in another place. */
export function LineEditor({
  sessionId,
  line,
  lines,
  choice,
  choose,
  close,
}: {
  sessionId: string;
  line: Line;
  lines: Line[];
  choice: ResumeChoice;
  choose: (choice: ResumeChoice) => void;
  close: () => void;
}) {
  const { exporting: words } = useWords();
  const [text, setText, forget] = useDraft(`${sessionId} line ${line.line_id}`, wordsOf(line, choice));
  const { up, down, elsewhere } = placesFor(line, lines);
  const keep = (said: string) => {
    forget();
    choose(withWords(choice, line, said));
    close();
  };
  const move = (behind: string) => choose(withMove(choice, line, behind));
  return (
    <form
      className="line-editor stack"
      onSubmit={(event) => {
        event.preventDefault();
        keep(text);
      }}
    >
      <textarea
        rows={Math.min(8, Math.ceil(text.length / 60) + 1)}
        aria-label={words.rewordLabel}
        maxLength={2_000}
        required
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
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
            {words.asItWas}
          </button>
        )}
        {line.may_be_left_out && up !== null && (
          <button type="button" className="plain small" onClick={() => move(up)}>
            {words.up}
          </button>
        )}
        {line.may_be_left_out && down !== null && (
          <button type="button" className="plain small" onClick={() => move(down)}>
            {words.down}
          </button>
        )}
        {line.may_be_left_out && elsewhere.length > 0 && (
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
      {line.was !== undefined && (
        <p className="quiet small">
          {words.saidBefore} {line.was}
        </p>
      )}
    </form>
  );
}
