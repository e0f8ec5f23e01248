import { useState } from "react";
import type { ResumeLines } from "../../domain/export.js";
import { TextBox } from "../parts/text-box.js";
import { useWords } from "../words/use-words.js";

type Line = ResumeLines["lines"][number];

const VIEWS = ["after", "before", "both"] as const;
const LEVEL: Partial<Record<Line["kind"], number>> = { name: 1, heading: 2, post: 3 };

interface Choosing {
  without: string[];
  leaveOut: (lineIds: string[]) => void;
}

/** The résumé before and after, as a page; what is new is marked, and each line can be left out. */
export function ResumePreview({ before, after, ...choosing }: Choosing & { before: string; after: Line[] }) {
  const { exporting: words } = useWords();
  const [view, show] = useState<(typeof VIEWS)[number]>("after");
  const { without, leaveOut } = choosing;
  const doubled = after.flatMap(({ doubled, line_id }) => (doubled && !without.includes(line_id) ? [line_id] : []));
  return (
    <section>
      <p className="quiet small">{words.chooseLines}</p>
      {doubled.length > 0 && (
        <button type="button" className="plain small" onClick={() => leaveOut([...without, ...doubled])}>
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

function Choice({ line: { line_id, text, added, doubled }, without, leaveOut }: Choosing & { line: Line }) {
  const { exporting: words } = useWords();
  const isOut = without.includes(line_id);
  return (
    <label className={isOut ? "line out" : "line"}>
      <input
        type="checkbox"
        checked={!isOut}
        onChange={() => leaveOut(isOut ? without.filter((one) => one !== line_id) : [...without, line_id])}
      />
      <span>
        {text}
        {added !== undefined && <span className="tag"> {words.new}</span>}
        {doubled && !isOut && <span className="tag"> {words.doubled}</span>}
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
