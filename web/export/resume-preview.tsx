import { useState } from "react";
import type { ExportChoice, ResumeLines } from "../../domain/export.js";
import { TextBox } from "../parts/text-box.js";
import { useWords } from "../words/use-words.js";

type Line = ResumeLines["lines"][number];

const VIEWS = ["after", "before", "both"] as const;
const LEVEL: Partial<Record<Line["kind"], number>> = { name: 1, heading: 2, post: 3 };

/** The lines that the candidate leaves out, and those that are not proposed and that they want. */
export type ChosenLines = Pick<ExportChoice, "without" | "wanted">;

interface Choosing {
  chosen: ChosenLines;
  choose: (chosen: ChosenLines) => void;
}

function isIn({ line_id, proposed }: Line, { without, wanted }: ChosenLines): boolean {
  return !without.includes(line_id) && (proposed || wanted.includes(line_id));
}

// With lines taken in or left out.
function changed({ without, wanted }: ChosenLines, lines: Line[], taken: boolean): ChosenLines {
  const ids = lines.map(({ line_id }) => line_id);
  const others = (list: string[]) => list.filter((id) => !ids.includes(id));
  const notProposed = lines.flatMap(({ proposed, line_id }) => (proposed ? [] : [line_id]));
  return taken
    ? { without: others(without), wanted: [...others(wanted), ...notProposed] }
    : { without: [...others(without), ...ids.filter((id) => !notProposed.includes(id))], wanted: others(wanted) };
}

/** The résumé before and after, as a page; what is new is marked, and each line can be left out. */
export function ResumePreview({ before, after, ...choosing }: Choosing & { before: string; after: Line[] }) {
  const { exporting: words } = useWords();
  const [view, show] = useState<(typeof VIEWS)[number]>("after");
  const { chosen, choose } = choosing;
  const doubled = after.filter((line) => line.doubled && isIn(line, chosen));
  return (
    <section>
      <p className="quiet small">{words.chooseLines}</p>
      {doubled.length > 0 && (
        <button type="button" className="plain small" onClick={() => choose(changed(chosen, doubled, false))}>
          {words.leaveOutDoubled(doubled.length)}
        </button>
      )}
      <div className="tabs">
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={one === view} onClick={() => show(one)}>
            {words[one]}
          </button>
        ))}
      </div>
      <div className={view === "both" ? "sheets both" : "sheets"}>
        {view !== "after" && <TextBox className="sheet">{before}</TextBox>}
        {view !== "before" && <Sheet lines={after} {...choosing} />}
      </div>
    </section>
  );
}

function Sheet({ lines, ...choosing }: Choosing & { lines: Line[] }) {
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
                  <Choice line={line} {...choosing} />
                </li>
              ))}
            </ul>
          );
        return (
          <p key={first.line_id} className={level === undefined ? "" : `heading level-${level}`}>
            {first.may_be_left_out ? <Choice line={first} {...choosing} /> : first.text}
          </p>
        );
      })}
    </div>
  );
}

function Choice({ line, chosen, choose }: Choosing & { line: Line }) {
  const { exporting: words } = useWords();
  const isTaken = isIn(line, chosen);
  return (
    <label className={isTaken ? "line" : "line out"}>
      <input type="checkbox" checked={isTaken} onChange={() => choose(changed(chosen, [line], !isTaken))} />
      <span>
        {line.text}
        {line.added !== undefined && <span className="tag"> {words.new}</span>}
        {line.doubled && isTaken && <span className="tag"> {words.doubled}</span>}
        {line.corrects !== undefined && <span className="tag"> {words.corrects}</span>}
        {!line.proposed && line.corrects === undefined && <span className="tag"> {words.noRoom}</span>}
      </span>
    </label>
  );
}

// List items that follow each other are one list; everything else stands alone.
function groups(lines: Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (line.kind === "item" && last?.[0]?.kind === "item") last.push(line);
    else found.push([line]);
  }
  return found;
}
