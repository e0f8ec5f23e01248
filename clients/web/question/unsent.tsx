import { useState, useSyncExternalStore } from "react";
import { FORM_KINDS } from "../../../domain/asks.js";
import type { FieldValues } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { Voice } from "../parts/voice.js";
import { besideDraft, draftChanges, forgetDraft, onDrafts, readDraft } from "../store/drafts.js";
import { useWords } from "../words/use-words.js";

/** The typed values of a form that is gone, because another window answered or the candidate chose another action. */
export function Unsent({ question: { question_id, ask, status } }: { question: QuestionResource }) {
  const { question: words } = useWords();
  const [, redraw] = useState(0);
  // The form saves its draft when it unmounts, which is after this component has rendered.
  useSyncExternalStore(onDrafts, draftChanges);
  if (status === "running") return null;
  const names = FORM_KINDS.flatMap((form) => {
    const name = `${question_id} ${form}`;
    // The form that is open shows its own draft.
    const isOpen = ask?.kind === form || (ask?.kind === "confirm" && form === "improvement" && ask.fields.length > 0);
    return isOpen ? [besideDraft(name)] : [name, besideDraft(name)];
  });
  const left = names.flatMap((name) => {
    const values = Object.values(readDraft<FieldValues>(name) ?? {}).filter((value) => typeof value === "string");
    return values.length > 0 ? [{ name, text: values.join("\n") }] : [];
  });
  return left.map(({ name, text }) => (
    <div key={name} className="note">
      <Voice of="own" label={words.unsent}>
        {text}
      </Voice>
      <button
        type="button"
        className="plain small"
        onClick={() => {
          forgetDraft(name);
          redraw((before) => before + 1);
        }}
      >
        {words.discard}
      </button>
    </div>
  ));
}
