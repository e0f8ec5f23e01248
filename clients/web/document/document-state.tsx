import { ProblemMessage } from "../parts/problem-message.js";
import type { UsedDocument } from "./use-document.js";

/** The words of a document for its state. */
interface StateWords {
  intro: string;
  begin: string;
  outdated: string;
  again: string;
  writing: string;
}

/** The state of a document: it was never made, is out of date, is being written, or failed; with the button that makes it. */
export function DocumentState({
  document: { value, isMissing, make, retry, problem, reload },
  words,
}: {
  document: UsedDocument;
  words: StateWords;
}) {
  const button = (label: string, className?: string) => (
    <button type="button" className={className} aria-disabled={make.busy} onClick={() => void make.run()}>
      {label}
    </button>
  );
  return (
    <>
      <ProblemMessage problem={problem} retry={reload} />
      {isMissing && (
        <>
          <p>{words.intro}</p>
          {button(words.begin, "main")}
        </>
      )}
      {value?.outdated && value.status !== "running" && (
        <div className="note">
          <p>{words.outdated}</p>
          {button(words.again)}
        </div>
      )}
      {value?.status === "running" && <p role="status">{words.writing}</p>}
      {value?.status === "failed" && (
        <ProblemMessage problem={value.problem ?? words.writing} retry={() => void retry.run()} />
      )}
    </>
  );
}
