import { useEffect, useRef, useState } from "react";
import { APART, RESUME_PARTS, type ReadPost } from "../../../domain/reading.js";
import { useWords } from "../words/use-words.js";
import { postsIn } from "./places.js";
import { RemarksAt } from "./remarks.js";
import { DRAGGED, type ResumeParts } from "./resume-parts.js";
import { Shows } from "./shows.js";
import { SmallButton } from "./small-button.js";

/**
 * A line of the résumé, as it was read. It is moved by dragging it, by a list of places, or with Alt and an arrow; what it shows of the job is a
 * button that leads there.
 */
export function ReadLine({
  line: { line_id, text, shows, ...span },
  at,
  step,
  reading,
  correct,
  correcting,
  followed,
  follow,
  marked,
  mark,
}: ResumeParts & {
  line: ReadPost["lines"][number];
  /** The post or the part that it belongs to. */
  at: string;
  /** Moves it one place up or down; missing outside of posts. */
  step?: (by: -1 | 1) => void;
}) {
  const { reading: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a line that appears at another place takes the focus along.
  useEffect(() => {
    if (followed === line_id) button.current?.focus();
  }, []);
  const isLit = marked !== null && shows.includes(marked);
  useEffect(() => {
    if (isLit) item.current?.scrollIntoView({ block: "nearest" });
  }, [isLit]);
  const places = [
    ...postsIn(reading).map(({ post_id, title, employer }) => ({
      value: post_id,
      label: employer === null ? title : `${title}, ${employer}`,
    })),
    ...RESUME_PARTS.map((part) => ({ value: part as string, label: words.parts[part] })),
    { value: APART, label: words.apart },
  ].filter(({ value }) => value !== at);
  return (
    <li
      ref={item}
      className={isLit ? "lit" : ""}
      draggable
      onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, line_id)}
    >
      <span className="words">{text}</span>
      <RemarksAt remarks={reading.resume.warnings} at={span} />
      <Shows shows={shows} marked={marked} mark={mark} />
      <button
        ref={button}
        type="button"
        className="quiet-button"
        aria-expanded={isOpen}
        aria-label={words.moveLine(text)}
        aria-keyshortcuts={step ? "Alt+ArrowUp Alt+ArrowDown" : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (!step || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
          event.preventDefault();
          follow(line_id);
          step(event.key === "ArrowUp" ? -1 : 1);
        }}
      >
        {words.move}
      </button>
      {isOpen && (
        <div className="row places">
          <select
            aria-label={words.moveTo}
            value=""
            disabled={correcting.busy}
            onChange={({ target }) => {
              setOpen(false);
              correct({ op: "move_line", line_id, to: target.value });
            }}
          >
            <option value="">{words.moveTo}</option>
            {places.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <SmallButton busy={correcting.busy} onClick={() => correct({ op: "add_post", line_id })}>
            {words.isHeading}
          </SmallButton>
          {step && (
            <>
              <button type="button" className="plain small" onClick={() => step(-1)}>
                {words.up}
              </button>
              <button type="button" className="plain small" onClick={() => step(1)}>
                {words.down}
              </button>
            </>
          )}
        </div>
      )}
    </li>
  );
}
