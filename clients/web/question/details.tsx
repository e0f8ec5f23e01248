import type { Ask } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useReply } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";
import { AskForm } from "./ask-form.js";

type DetailsAsk = Extract<Ask, { kind: "details" }>;

/** The form after a "yes". */
export function Details({ question, ask }: { question: QuestionResource; ask: DetailsAsk }) {
  const { question: words } = useWords();
  const reply = useReply(question);
  return (
    <>
      <AskForm
        question={question}
        kind="details"
        fields={ask.fields}
        reply={reply}
        label={words.send}
        onSend={(values) => void reply.run({ kind: "details", ask_id: ask.ask_id, values })}
      >
        <h2>{words.tell}</h2>
      </AskForm>
      <ProblemMessage problem={reply.problem} />
    </>
  );
}
