import { type DragEvent, useState } from "react";
import { APART, RESUME_PARTS, type ReadPost, ResumePart } from "../../../domain/reading.js";
import type { Words } from "../words/en.js";
import { useWords } from "../words/use-words.js";
import { KeepResume } from "./keep-resume.js";
import { postsIn, stepOf } from "./places.js";
import { PostFields } from "./post-fields.js";
import { ReadLine } from "./read-line.js";
import { placeless, RemarksAt } from "./remarks.js";
import { DRAGGED, type ResumeParts } from "./resume-parts.js";
import { Shows } from "./shows.js";
import { SmallButton } from "./small-button.js";

/** The résumé, as it was read: each post with its fields and lines, the other sections, and what belongs to none of them. */
export function ReadResume(parts: ResumeParts) {
  const { reading: words } = useWords();
  const { person, sections, apart } = parts.reading.resume;
  const details = [...person.emails, ...person.phones, ...person.links].map(({ text }) => text);
  return (
    <section className="side" aria-labelledby="read-resume">
      <h2 id="read-resume">{words.resume}</h2>
      <p className="hint">{words.resumeHint}</p>
      <div className="person">
        <strong>{person.name?.text ?? words.noName}</strong>
        {person.headline && <span>{person.headline.text}</span>}
        <span className="quiet small">{[person.place?.text, ...details].flatMap((one) => one ?? []).join(" · ")}</span>
      </div>
      {placeless(parts.reading.resume).map(({ message }) => (
        <p key={message} className="note warn">
          {message}
        </p>
      ))}
      {postsIn(parts.reading).length === 0 && <p className="note warn">{words.noPosts}</p>}
      {sections.map(({ section_id, kind, heading, posts, items }) => (
        <div key={section_id} className="read-section">
          <div className="row section-head">
            <h3>{heading?.text ?? words.parts[kind]}</h3>
            <MoveSection section_id={section_id} kind={kind} {...parts} />
          </div>
          {posts.map((post) => (
            <Post key={post.post_id} post={post} {...parts} />
          ))}
          {items.length > 0 && (
            <ul className="read-lines">
              {items.map((line) => (
                <ReadLine key={line.line_id} line={line} at={kind} {...parts} />
              ))}
            </ul>
          )}
        </div>
      ))}
      {apart.length > 0 && (
        <div className="read-section">
          <h3>{words.apart}</h3>
          <p className="note warn">{words.apartHint(apart.length)}</p>
          <ul className="read-lines">
            {apart.map((line) => (
              <ReadLine key={line.line_id} line={line} at={APART} {...parts} />
            ))}
          </ul>
        </div>
      )}
      <KeepResume sessionId={parts.reading.session_id} version={parts.reading.version} />
    </section>
  );
}

// What a section is; another choice moves all of its lines to that part.
function MoveSection({
  section_id,
  kind,
  correct,
  correcting,
}: ResumeParts & { section_id: string; kind: keyof Words["reading"]["parts"] }) {
  const { reading: words } = useWords();
  return (
    <select
      className="quiet-button section-kind"
      aria-label={words.moveSection(words.parts[kind])}
      value={kind}
      disabled={correcting.busy}
      onChange={({ target }) => correct({ op: "move_section", section_id, to: ResumePart.parse(target.value) })}
    >
      {kind === "work" && <option value={kind}>{words.parts[kind]}</option>}
      {RESUME_PARTS.map((part) => (
        <option key={part} value={part}>
          {words.parts[part]}
        </option>
      ))}
    </select>
  );
}

function Post({ post, ...parts }: ResumeParts & { post: ReadPost }) {
  const { reading: words } = useWords();
  const { reading, correct, correcting, marked, mark } = parts;
  const [isEdited, edit] = useState(false);
  const [isOver, setOver] = useState(false);
  const { post_id, title, lines, shows, is_break } = post;
  const posts = postsIn(reading);
  const above = posts[posts.findIndex((one) => one.post_id === post_id) - 1];
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const line_id = event.dataTransfer.getData(DRAGGED);
    if (line_id !== "") correct({ op: "move_line", line_id, to: post_id });
  };
  return (
    <article
      className={`post${isOver ? " over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {isEdited ? (
        <PostFields
          post={post}
          busy={correcting.busy}
          close={() => edit(false)}
          keep={(fields) => {
            edit(false);
            correct({ op: "set_post", post_id, ...fields });
          }}
        />
      ) : (
        <div className={`post-heading${marked !== null && shows.includes(marked) ? " lit" : ""}`}>
          <h4>
            {title} <span className="quiet">{words.postOf(post)}</span>
          </h4>
          <RemarksAt remarks={reading.resume.warnings} at={post.heading} />
          <Shows shows={shows} marked={marked} mark={mark} />
          <div className="row">
            <button
              type="button"
              className="quiet-button"
              aria-label={words.changePost(title)}
              onClick={() => edit(true)}
            >
              {words.change}
            </button>
            {above && (
              <SmallButton
                busy={correcting.busy}
                className="quiet-button"
                onClick={() => correct({ op: "join_post", post_id, into: above.post_id })}
              >
                {words.join}
              </SmallButton>
            )}
            <SmallButton
              busy={correcting.busy}
              className="quiet-button"
              onClick={() => correct({ op: "remove_post", post_id, to: "other" })}
            >
              {words.noPost}
            </SmallButton>
          </div>
        </div>
      )}
      <ul className="read-lines">
        {lines.map((line) => (
          <ReadLine
            key={line.line_id}
            line={line}
            at={post_id}
            step={(by) => {
              const change = stepOf(reading, line, by);
              if (change) correct(change);
            }}
            {...parts}
          />
        ))}
      </ul>
      {is_break && <p className="quiet small">{words.isBreak}</p>}
      {lines.length === 0 && !is_break && <p className="quiet small">{words.noLines}</p>}
    </article>
  );
}
