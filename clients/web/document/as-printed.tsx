import { useEffect, useState } from "react";
import type { ExportPart } from "../../../domain/export-formats.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";

/** The pages alone, as wide as their frame. A viewer that knows nothing of it shows them in its own way. */
const FITTED = "#toolbar=0&navpanes=0&view=FitH";

interface Shown {
  sessionId: string;
  part: Extract<ExportPart, "resume" | "letter" | "interview">;
  /** Changes when the document does. */
  version: string;
  /** Resolves when what the candidate has chosen is stored. */
  isKept?: () => Promise<boolean>;
}

/** A document as it will look on paper: its own PDF, page by page, made when it is opened and again when the document has changed. */
export function AsPrinted(shown: Shown) {
  const { printed: words } = useWords();
  const [isOpen, open] = useState(false);
  return (
    <details className="fold printed" open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{words.show}</summary>
      {isOpen && <Pages {...shown} />}
    </details>
  );
}

function Pages({ sessionId, part, version, isKept }: Shown) {
  const { printed: words } = useWords();
  const { value, problem, reload } = useLoaded(`printed ${sessionId} ${part} ${version}`, async (signal) => {
    await isKept?.();
    return api.exportSession({ session_id: sessionId, query: { format: "pdf", part } }, { signal });
  });
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!value) return;
    const made = URL.createObjectURL(new Blob([value as BlobPart], { type: "application/pdf" }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [value]);
  return (
    <>
      <ProblemMessage problem={problem} retry={reload} />
      {url === null && !problem && <p role="status">{words.making}</p>}
      {url !== null && (
        <>
          <iframe title={words.title} src={`${url}${FITTED}`} />
          <p className="small">
            <a href={url} target="_blank" rel="noreferrer">
              {words.open}
            </a>
          </p>
        </>
      )}
    </>
  );
}
