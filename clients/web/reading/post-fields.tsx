import { type FormEvent, useState } from "react";
import { Month, type ReadPost } from "../../../domain/reading.js";
import { useWords } from "../words/use-words.js";

/** The fields of a post that changed. */
export type ChangedFields = Partial<Pick<ReadPost, "title" | "employer" | "place" | "start" | "end" | "current">>;

/** What differs from the post as it was read; empty texts are no value. */
export function changedFields(
  post: ReadPost,
  typed: Omit<Required<ChangedFields>, "title"> & { title: string },
): ChangedFields {
  const { title, employer, place, start, end, current } = typed;
  return {
    ...(title !== post.title && title !== "" && { title }),
    ...(employer !== post.employer && { employer }),
    ...(place !== post.place && { place }),
    ...(start !== post.start && { start }),
    ...(current !== post.current && { current }),
    ...((end !== post.end || (current !== post.current && !current)) && { end: current ? null : end }),
  };
}

/** Title, employer, place and times of a post, beside the words that they were read from. */
export function PostFields({
  post,
  busy,
  keep,
  close,
}: {
  post: ReadPost;
  busy: boolean;
  keep: (fields: ChangedFields) => void;
  close: () => void;
}) {
  const { reading: words } = useWords();
  const [title, setTitle] = useState(post.title);
  const [employer, setEmployer] = useState(post.employer ?? "");
  const [place, setPlace] = useState(post.place ?? "");
  const [start, setStart] = useState(post.start ?? "");
  const [end, setEnd] = useState(post.end ?? "");
  const [current, setCurrent] = useState(post.current);
  const isTime = (text: string) => text.trim() === "" || Month.safeParse(text.trim()).success;
  const areTimes = isTime(start) && isTime(end);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!areTimes) return;
    const given = (text: string) => (text.trim() === "" ? null : text.trim());
    const typed = { title: title.trim(), employer: given(employer), place: given(place), start: given(start) };
    const fields = changedFields(post, { ...typed, end: current ? null : given(end), current });
    if (Object.keys(fields).length === 0) close();
    else keep(fields);
  };
  const text = (label: string, value: string, set: (value: string) => void, isWrong = false) => (
    <label className="field">
      {label}
      <input
        type="text"
        maxLength={300}
        value={value}
        aria-invalid={isWrong}
        onChange={({ target }) => set(target.value)}
      />
    </label>
  );
  return (
    <form className="post-fields" onSubmit={submit}>
      <blockquote className="own-words">{post.heading.text}</blockquote>
      {text(words.fields.title, title, setTitle)}
      {text(words.fields.employer, employer, setEmployer)}
      {text(words.fields.place, place, setPlace)}
      <div className="times">
        {text(words.fields.start, start, setStart, !isTime(start))}
        {!current && text(words.fields.end, end, setEnd, !isTime(end))}
        <label className="option">
          <input type="checkbox" checked={current} onChange={({ target }) => setCurrent(target.checked)} />
          {words.fields.current}
        </label>
      </div>
      <p className={areTimes ? "hint" : "bad"} role={areTimes ? undefined : "alert"}>
        {words.timeHint}
      </p>
      <div className="row">
        <button type="submit" className="small" disabled={busy}>
          {words.keep}
        </button>
        <button type="button" className="plain small" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
