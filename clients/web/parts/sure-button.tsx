import { useState } from "react";
import { useWords } from "../words/use-words.js";

/** A button that asks for confirmation, in words, before its action. */
export function SureButton({
  children,
  about,
  question,
  yes,
  isMild = false,
  busy,
  onSure,
}: {
  children: string;
  /** The object of the action, for screen readers. */
  about?: string;
  question: string;
  yes?: string;
  /** True if the action deletes nothing. */
  isMild?: boolean;
  busy: boolean;
  onSure: () => void;
}) {
  const { facts: words } = useWords();
  const [asked, ask] = useState(false);
  if (!asked)
    return (
      <button type="button" className={isMild ? "plain" : "plain danger"} onClick={() => ask(true)}>
        {children}
        {about && <span className="heard">: {about}</span>}
      </button>
    );
  return (
    <div className="note warn" role="alert">
      <p>{question}</p>
      <div className="row">
        <button
          type="button"
          className={isMild ? "" : "danger"}
          disabled={busy}
          onClick={() => {
            ask(false);
            onSure();
          }}
        >
          {yes ?? children}
        </button>
        <button ref={takeFocus} type="button" className="plain" onClick={() => ask(false)}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

// A named function, since a new function at each render would take the focus each time.
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
