import type { QuestionResource } from "../../../domain/session.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { Voice } from "../parts/voice.js";
import { useLoaded } from "../store/use-loaded.js";

/** The candidate's replies that the answer was written from, verbatim. */
export function SaidView({ question: { session_id, question_id, versions } }: { question: QuestionResource }) {
  const { value, problem, reload } = useLoaded(`said ${question_id} ${versions.length}`, (signal) =>
    api.getHistory({ session_id, question_id }, { signal }),
  );
  // The history is newest first.
  const said = (value ?? [])
    .filter(({ current }) => current)
    .reverse()
    .flatMap(({ checkpoint_id, reply }) =>
      reply && "values" in reply
        ? Object.entries(reply.values).flatMap(([id, text]) =>
            typeof text === "string" && /\s/.test(text) ? [{ key: checkpoint_id + id, text }] : [],
          )
        : [],
    );
  return (
    <>
      <ProblemMessage problem={problem} retry={reload} />
      {said.map(({ key, text }) => (
        <Voice key={key} of="own">
          {text}
        </Voice>
      ))}
    </>
  );
}
