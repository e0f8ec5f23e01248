import { Fragment, useEffect, useRef } from "react";
import { Link } from "wouter";
import type { ReadingChange, ReadingResource, ReadRequirement } from "../../../domain/reading.js";
import { keyOf, questionAbout, type SessionResource } from "../../../domain/session.js";
import { useWords } from "../words/use-words.js";
import { RemarksAt } from "./remarks.js";
import { inSegments, type Segment } from "./segments.js";
import { SmallButton } from "./small-button.js";

interface Marking {
  /** The requirement that is looked at. */
  marked: string | null;
  mark: (requirement_id: string | null) => void;
}

interface Correcting {
  correct: (...changes: ReadingChange[]) => void;
  undo: (correction_id: string) => void;
  correcting: { busy: boolean };
}

/**
 * The posting, as it is, with what was read as a requirement marked in its own words. A mark opens what shows it and what can be said of it; a
 * sentence without a mark can be made one.
 */
export function JobText({
  reading: { job: read },
  job,
  session,
  marked,
  mark,
  ...correcting
}: Marking & Correcting & { reading: ReadingResource; job: string; session: SessionResource }) {
  const { reading: words } = useWords();
  const isOpen = ({ id }: Segment) => id !== null && id === marked;
  // What was said in its question is a correction under the id of that question.
  const bringBack = (requirement_id: string, question_id: string | null) =>
    question_id === null
      ? correcting.correct({ op: "set_requirement", requirement_id, strength: "must" })
      : correcting.undo(question_id);
  return (
    <section className="side" aria-labelledby="posting">
      <h2 id="posting">{words.posting}</h2>
      <p className="hint legend">
        <span className="asks must">{words.strength.must}</span>{" "}
        <span className="asks desirable">{words.strength.desirable}</span>{" "}
        <span className="asks condition">{words.strength.condition}</span>{" "}
        <span className="asks unread">{words.unread}</span> · {words.postingHint}
      </p>
      {read.warnings
        .filter(({ start }) => start === undefined)
        .map(({ message }) => (
          <p key={message} className="note warn">
            {message}
          </p>
        ))}
      <div className="document-text">
        {inSegments(job, read).map((segment) => (
          <Fragment key={segment.start}>
            <Part segment={segment} marked={marked} mark={mark} />
            <RemarksAt remarks={read.warnings} at={segment} />
            {isOpen(segment) && <Card segment={segment} session={session} mark={mark} {...correcting} />}
          </Fragment>
        ))}
      </div>
      {read.not_asked.length > 0 && (
        <div>
          <h3>{words.takenOut}</h3>
          <ul className="list">
            {read.not_asked.map(({ requirement_id, title, question_id }) => (
              <li key={requirement_id} className="row">
                <span>{title}</span>
                <button type="button" className="plain small" onClick={() => bringBack(requirement_id, question_id)}>
                  {words.bringBack}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Part({ segment, marked, mark }: Marking & { segment: Segment }) {
  const { reading: words } = useWords();
  const part = useRef<HTMLSpanElement>(null);
  const isOpen = segment.id !== null && segment.id === marked;
  useEffect(() => {
    if (isOpen) part.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  const { id, text, strength, unread } = segment;
  if (id === null) return text;
  const kind = strength ?? (unread ? "unread" : "none");
  const toggle = () => mark(isOpen ? null : id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box of its own; a sentence is broken over lines like the text around it.
    <span
      ref={part}
      role="button"
      tabIndex={0}
      className={`asks ${kind}${segment.open ? " open" : ""}`}
      aria-expanded={isOpen}
      onClick={toggle}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        toggle();
      }}
    >
      {text}
      {strength && <span className="tag"> {words.strength[strength]}</span>}
    </span>
  );
}

function Card({
  segment,
  session,
  mark,
  correct,
  correcting,
}: Pick<Marking, "mark"> & Omit<Correcting, "undo"> & { segment: Segment; session: SessionResource }) {
  const { reading: words } = useWords();
  const { start, end, requirements } = segment;
  const ask = (strength: "must" | "desirable") => {
    mark(null);
    correct({ op: "add_requirement", start, end, strength });
  };
  return (
    <div className="card-in-text" data-part>
      {requirements.map((requirement) => (
        <RequirementCard key={requirement.requirement_id} {...{ requirement, session, correct, correcting }} />
      ))}
      {requirements.length === 0 && (
        <div className="row">
          <span>{segment.unread ? words.unreadHint : words.asksNothing}</span>
          <SmallButton busy={correcting.busy} className="small" onClick={() => ask("must")}>
            {words.asksMust}
          </SmallButton>
          <SmallButton busy={correcting.busy} onClick={() => ask("desirable")}>
            {words.asksDesirable}
          </SmallButton>
        </div>
      )}
    </div>
  );
}

function RequirementCard({
  requirement: { requirement_id, title, strength, coverage, shown_by, near, gap_id, answered, added },
  session,
  correct,
  correcting,
}: Omit<Correcting, "undo"> & { requirement: ReadRequirement; session: SessionResource }) {
  const { reading: words } = useWords();
  const set = (to: "must" | "desirable" | "not_asked") =>
    correct({ op: "set_requirement", requirement_id, strength: to });
  const question = gap_id === null ? undefined : questionAbout(session, gap_id);
  return (
    <div className="stack">
      <p>
        <strong>{title}</strong> <span className="quiet">· {answered ? words.answered : words.coverage[coverage]}</span>
      </p>
      {(coverage === "covered" || near.length === 0 ? shown_by : []).map(({ start, text }) => (
        <blockquote key={start} className="own-words">
          {text}
        </blockquote>
      ))}
      {!added && coverage !== "covered" && near.length > 0 && (
        <div>
          <p className="quiet small">{words.near}</p>
          <ul className="near">
            {near.map(({ line_id, text }) => (
              <li key={line_id} className="row">
                <span className="words">{text}</span>
                <SmallButton
                  busy={correcting.busy}
                  onClick={() => correct({ op: "set_coverage", requirement_id, line_id })}
                >
                  {words.showsIt}
                </SmallButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        {question && <Link href={`/questions/${keyOf(question)}`}>{words.toQuestion}</Link>}
        {!added && (
          <SmallButton busy={correcting.busy} onClick={() => set("not_asked")}>
            {words.notAsked}
          </SmallButton>
        )}
        {!added && coverage === "covered" && (
          <SmallButton
            busy={correcting.busy}
            onClick={() => correct({ op: "set_coverage", requirement_id, line_id: null })}
          >
            {words.notShown}
          </SmallButton>
        )}
        {!added && strength !== "condition" && (
          <SmallButton busy={correcting.busy} onClick={() => set(strength === "must" ? "desirable" : "must")}>
            {strength === "must" ? words.onlyDesirable : words.isMust}
          </SmallButton>
        )}
      </div>
    </div>
  );
}
