import { useState } from "react";
import { TextBox } from "../parts/text-box.js";
import { useWords } from "../words/use-words.js";
import { type Block, readMarkdown } from "./read-markdown.js";

const VIEWS = ["after", "before", "both"] as const;

/** The résumé before and after, as a page; what is new is marked. */
export function ResumePreview({ before, after, added }: { before: string; after: string; added: Set<string> }) {
  const { exporting: words } = useWords();
  const [view, show] = useState<(typeof VIEWS)[number]>("after");
  return (
    <section>
      <div className="tabs">
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={one === view} onClick={() => show(one)}>
            {words[one]}
          </button>
        ))}
      </div>
      <div className={view === "both" ? "sheets both" : "sheets"}>
        {view !== "after" && <TextBox className="sheet">{before}</TextBox>}
        {view !== "before" && <Sheet blocks={readMarkdown(after)} added={added} />}
      </div>
    </section>
  );
}

function Sheet({ blocks, added }: { blocks: Block[]; added: Set<string> }) {
  const { exporting: words } = useWords();
  return (
    <div className="sheet">
      {sections(blocks).map((group, index) => {
        const [first] = group;
        const key = `${index} ${first?.text}`;
        if (first?.kind === "item")
          return (
            <ul key={key}>
              {group.map(({ text }) => (
                <li key={text} className={added.has(text) ? "new" : ""}>
                  {text}
                  {added.has(text) && <span className="tag"> {words.new}</span>}
                </li>
              ))}
            </ul>
          );
        if (first?.kind === "heading")
          return (
            <p key={key} className={`heading level-${first.level}`}>
              {first.text}
            </p>
          );
        return <p key={key}>{first?.text}</p>;
      })}
    </div>
  );
}

// List items that follow each other are one list; everything else stands alone.
function sections(blocks: Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === "item" && last?.[0]?.kind === "item") last.push(block);
    else groups.push([block]);
  }
  return groups;
}
