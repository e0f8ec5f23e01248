import type { QuestionResource } from "../../../domain/session.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useDraft } from "../store/use-draft.js";
import { useReply } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";

/** The candidate's own text, which starts as a copy of the answer. */
export function OwnWords({ question, askId }: { question: QuestionResource; askId: string }) {
  const { question: words } = useWords();
  const reply = useReply(question);
  const { bullets = [], spoken = "" } = question.answer ?? {};
  const asItIs = bullets.length > 0 ? bullets.map(({ text }) => `- ${text}`) : [spoken];
  const [text, setText] = useDraft(`${question.question_id} edit`, asItIs.join("\n"));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void reply.run({ kind: "edit", ask_id: askId, text });
      }}
    >
      <label className="field">
        {words.edit}
        <span className="hint">{words.editHint}</span>
        <textarea rows={8} required value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <ProblemMessage problem={reply.problem} />
      <button type="submit" aria-disabled={reply.busy}>
        {words.editSend}
      </button>
    </form>
  );
}
