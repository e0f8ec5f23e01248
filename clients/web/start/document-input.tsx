import { type DragEvent, useId, useState } from "react";
import { useWords } from "../words/use-words.js";
import type { Given } from "./documents.js";

const ACCEPTED = ".pdf,.docx,.html,.htm,.md,.txt,.json";

/** One document: a file that is dropped or chosen, or text that is pasted. */
export function DocumentInput({
  label,
  hint,
  given,
  problem,
  onChange,
}: {
  label: string;
  hint: string;
  given: Given;
  problem: string | undefined;
  onChange: (given: Given) => void;
}) {
  const { start: words } = useWords();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => file && onChange({ kind: "file", file });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <section
      className={over ? "document over" : "document"}
      aria-labelledby={`${id}-label`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={`${id}-label`}>{label}</h2>
      <p className="hint">{words.drop}</p>
      {given.kind === "file" ? (
        <p className="file">
          <strong>{given.file.name}</strong> <span className="quiet">{Math.ceil(given.file.size / 1024)} KB</span>
          <button type="button" className="plain" onClick={() => onChange({ kind: "text", text: "" })}>
            {words.remove}
          </button>
        </p>
      ) : (
        <textarea
          aria-labelledby={`${id}-label`}
          aria-describedby={problem ? `${id}-problem` : undefined}
          aria-invalid={problem ? true : undefined}
          rows={9}
          placeholder={hint}
          value={given.kind === "text" ? given.text : ""}
          onChange={({ target }) => onChange({ kind: "text", text: target.value })}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} className="wrong">
          {problem}
        </p>
      )}
      <p className="row">
        <label className="button plain">
          {words.choose}
          <span className="heard">: {label}</span>
          <input
            type="file"
            className="heard"
            accept={ACCEPTED}
            onChange={({ target }) => {
              take(target.files?.[0]);
              // The browser reports no change if the file that was removed is chosen again.
              target.value = "";
            }}
          />
        </label>
        <span className="quiet small">{words.kinds}</span>
      </p>
    </section>
  );
}
