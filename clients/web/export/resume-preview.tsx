import { useState } from "react";
import { isMovable } from "../../../domain/export.js";
import { type ResumeChoice, withMoved } from "../../../domain/resume-choice.js";
import { TextBox } from "../parts/text-box.js";
import { useWords } from "../words/use-words.js";
import { type ChosenLine, isIn, positionsFor, withTaken, wordsOf } from "./chosen-lines.js";
import { LineEditor } from "./line-editor.js";

const VIEWS = ["after", "before", "both"] as const;
const LEVEL: Partial<Record<ChosenLine["kind"], number>> = { name: 1, heading: 2, post: 3 };

interface Choosing {
  sessionId: string;
  choice: ResumeChoice;
  choose: (choice: ResumeChoice) => void;
}

/** The résumé before and after, as a page; new lines are marked, and each line can be left out, reworded and moved. */
export function ResumePreview({ before, after, ...choosing }: Choosing & { before: string; after: ChosenLine[] }) {
  const { exporting: words } = useWords();
  const [view, show] = useState<(typeof VIEWS)[number]>("after");
  const [saysWhat, sayWhat] = useState(true);
  const { choice, choose } = choosing;
  const doubled = after.filter((line) => line.doubled && isIn(line, choice));
  return (
    <section>
      <p className="quiet small">{words.chooseLines}</p>
      {doubled.length > 0 && (
        <button type="button" className="plain small" onClick={() => choose(withTaken(choice, doubled, false))}>
          {words.leaveOutDoubled(doubled.length)}
        </button>
      )}
      <div className="tabs">
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={one === view} onClick={() => show(one)}>
            {words[one]}
          </button>
        ))}
        {after.some(({ shows }) => shows.length > 0) && (
          <label className="small">
            <input type="checkbox" checked={saysWhat} onChange={() => sayWhat(!saysWhat)} />
            {words.showsOfJob}
          </label>
        )}
      </div>
      <div className={view === "both" ? "sheets both" : "sheets"}>
        {view !== "after" && <TextBox className="sheet">{before}</TextBox>}
        {view !== "before" && <Sheet lines={after} saysWhat={saysWhat} {...choosing} />}
      </div>
    </section>
  );
}

function Sheet({ lines, saysWhat, ...choosing }: Choosing & { lines: ChosenLine[]; saysWhat: boolean }) {
  // Kept here, since a line that moves to another part of the page is mounted anew: its editor stays open, with the text begun below it.
  const [open, setOpen] = useState<string | null>(null);
  const [below, setBelow] = useState<string | null>(null);
  const change = (lineId: string | null) => {
    setBelow(null);
    setOpen(lineId);
  };
  const shown = (line: ChosenLine) =>
    open === line.line_id ? (
      <LineEditor line={line} lines={lines} {...choosing} {...{ below, setBelow }} close={() => change(null)} />
    ) : (
      <SheetLine {...{ line, lines, saysWhat }} {...choosing} change={() => change(line.line_id)} />
    );
  return (
    <div className="sheet">
      {groups(lines).map((group) => {
        const [first] = group;
        if (!first) return null;
        const level = LEVEL[first.kind];
        if (first.kind === "item")
          return (
            <ul key={first.line_id}>
              {group.map((line) => (
                <li key={line.line_id} className={line.added === undefined ? "" : "new"}>
                  {shown(line)}
                </li>
              ))}
            </ul>
          );
        return (
          <div key={first.line_id} className={level === undefined ? "said" : `heading level-${level}`}>
            {shown(first)}
          </div>
        );
      })}
    </div>
  );
}

function SheetLine({
  line,
  lines,
  saysWhat,
  choice,
  choose,
  change,
}: Omit<Choosing, "sessionId"> & {
  line: ChosenLine;
  lines: ChosenLine[];
  /** What the line shows of the job is said too. */
  saysWhat: boolean;
  change: () => void;
}) {
  const { exporting: words } = useWords();
  const isTaken = isIn(line, choice);
  const text = wordsOf(line, choice);
  const said = (
    <span>
      {text}
      {line.added !== undefined && <span className="tag"> {words.new}</span>}
      {line.was !== undefined && <span className="tag"> {words.reworded}</span>}
      {line.doubled && (isTaken || !line.proposed) && <span className="tag"> {words.doubled}</span>}
      {line.corrects !== undefined && <span className="tag"> {words.corrects}</span>}
      {!line.proposed && !line.doubled && line.corrects === undefined && <span className="tag"> {words.noRoom}</span>}
      {line.doubt !== undefined && <span className="tag doubt"> {words.doubtful(line.doubt)}</span>}
      {line.new_figures.map((figure) => (
        <span key={figure} className="tag doubt">
          {" "}
          {words.newFigure(figure)}
        </span>
      ))}
    </span>
  );
  return (
    <div className={isTaken ? "line" : "line out"}>
      {line.may_be_left_out ? (
        <label>
          <input type="checkbox" checked={isTaken} onChange={() => choose(withTaken(choice, [line], !isTaken))} />
          {said}
        </label>
      ) : (
        said
      )}
      {isTaken && (
        <button type="button" className="plain small change" aria-label={words.changeLine(text)} onClick={change}>
          {words.change}
        </button>
      )}
      {isTaken && saysWhat && isMovable(line) && line.shows.length > 0 && (
        <span className="below quiet small shows">
          {words.shows(line.shows.map(({ title, partly }) => (partly ? words.partly(title) : title)))}
        </span>
      )}
      {isTaken && line.place_unknown && (
        <PlaceChoice line={line} lines={lines} move={(behind) => choose(withMoved(choice, line.line_id, behind))} />
      )}
    </div>
  );
}

// Nobody has said in which post it was done: the candidate says so.
function PlaceChoice({ line, lines, move }: { line: ChosenLine; lines: ChosenLine[]; move: (behind: string) => void }) {
  const { exporting: words } = useWords();
  const posts = positionsFor(line, lines).elsewhere.filter(({ isPost }) => isPost);
  if (posts.length === 0) return null;
  return (
    <label className="below small place-choice">
      {words.whichPost}{" "}
      <select value="" onChange={({ target }) => move(target.value)}>
        <option value="">{words.choosePost}</option>
        {posts.map(({ behind, under }) => (
          <option key={under + behind} value={behind}>
            {under}
          </option>
        ))}
      </select>
    </label>
  );
}

// Consecutive list items are one list; every other line is an element of its own.
function groups(lines: ChosenLine[]): ChosenLine[][] {
  const found: ChosenLine[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (line.kind === "item" && last?.[0]?.kind === "item") last.push(line);
    else found.push([line]);
  }
  return found;
}
