import { ApiProblem, UnexpectedResponse } from "../../typescript/problem.js";
import { refusalWords } from "../words/refusal-words.js";
import { useWords } from "../words/use-words.js";

/** Shows a problem, and offers possible remedies. Renders nothing without a problem. */
export function ProblemMessage({ problem, retry }: { problem: unknown; retry?: () => void }) {
  const words = useWords();
  if (problem === null || problem === undefined) return null;
  return (
    <div className="note bad" role="alert">
      <strong>{words.problem.heading}</strong>
      <Reason problem={problem} />
      {retry && (
        <button type="button" onClick={retry}>
          {words.problem.again}
        </button>
      )}
    </div>
  );
}

function Reason({ problem }: { problem: unknown }) {
  const all = useWords();
  const { problem: words } = all;
  if (problem instanceof TypeError) return <p>{words.network}</p>;
  if (problem instanceof UnexpectedResponse) return <p>{problem.message}</p>;
  if (!(problem instanceof ApiProblem)) return <p>{problem instanceof Error ? problem.message : String(problem)}</p>;
  const { code, details } = problem;
  const said = words.codes[code];
  // The error of a field is shown at the field.
  const errors = (details.errors ?? []).filter(({ path }) => !path.startsWith("values."));
  if (!said)
    return (
      <p>
        {words.unknown} <code>{details.request_id}</code>
      </p>
    );
  return (
    <>
      <p>
        {said} {errors.length === 0 && said.endsWith(":") && details.detail}
      </p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ path, message }) => (
            <li key={path + message}>
              {refusalWords(all, message) ?? (path === "" ? message : `${path}: ${message}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The problem of a failed step, from its resource. */
export function FailedStep({ code, message }: { code: string; message: string }) {
  const { problem: words } = useWords();
  return <p>{words.codes[code] ?? message}</p>;
}
