import { useState } from "react";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { TextBox } from "../parts/text-box.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";

/** The two texts as they were read, folded away. */
export function DocumentTexts({ sessionId }: { sessionId: string }) {
  const { overview: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.whatWasRead}</summary>
      {isOpen && (
        <div className="two">
          <DocumentText sessionId={sessionId} of="resume" label={words.resumeText} />
          <DocumentText sessionId={sessionId} of="job" label={words.jobText} />
        </div>
      )}
    </details>
  );
}

function DocumentText({ sessionId, of, label }: { sessionId: string; of: "resume" | "job"; label: string }) {
  const { overview: words } = useWords();
  const { value, problem, reload } = useLoaded(`${of} ${sessionId}`, (signal) =>
    (of === "resume" ? api.getResume : api.getJob)({ session_id: sessionId }, { signal }),
  );
  // Texts that are hidden in the document are listed in the session's warnings.
  const notes = (value?.hidden_text ?? []).filter(({ by }) => by === "comment" || by === "metadata");
  const beside = [...new Set(notes.map(({ text }) => text))];
  return (
    <section>
      <h3>{label}</h3>
      <ProblemMessage problem={problem} retry={reload} />
      {value?.warnings.map((warning) => (
        <p key={warning} className="note warn">
          {warning}
        </p>
      ))}
      {value && <TextBox>{value.text}</TextBox>}
      {beside.length > 0 && (
        <>
          <p className="note">{words.besideText}</p>
          <ul>
            {beside.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
