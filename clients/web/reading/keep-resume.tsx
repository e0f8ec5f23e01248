import { useState } from "react";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useAction } from "../store/use-action.js";
import { useWords } from "../words/use-words.js";

/** Keeps what was read of the résumé, with the corrections of it, for the next job. */
export function KeepResume({ sessionId: session_id, version }: { sessionId: string; version: number }) {
  const { reading: words } = useWords();
  const [kept, setKept] = useState<number | null>(null);
  const keep = useAction(async () => {
    await api.keepResume({ body: { session_id } });
    setKept(version);
  });
  const isKept = kept === version;
  return (
    <>
      <p className="row">
        <button type="button" className="plain" aria-disabled={keep.busy} onClick={() => void keep.run()}>
          {words.keepResume}
        </button>
        <span className="quiet small" role="status">
          {isKept ? words.isKept : words.keepHint}
        </span>
      </p>
      <ProblemMessage problem={keep.problem} />
    </>
  );
}
