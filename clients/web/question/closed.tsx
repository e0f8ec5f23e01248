import { Link } from "wouter";
import type { QuestionResource } from "../../../domain/session.js";
import { PlanView } from "../parts/plan-view.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { SureButton } from "../parts/sure-button.js";
import { Voice } from "../parts/voice.js";
import { useReply } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";

/** How a question ended. */
export function Ended({ question: { outcome, nearest } }: { question: QuestionResource }) {
  const words = useWords();
  return (
    <>
      <p className="ended">
        <strong>{words.question.closed}</strong>
        {outcome && `: ${words.outcome[outcome]}`}
      </p>
      {nearest && (
        <Voice of="own" label={words.question.nearestSaid}>
          {nearest}
        </Voice>
      )}
    </>
  );
}

/** The actions on a closed question: its plan, and asking it again. */
export function Closed({ question }: { question: QuestionResource }) {
  const words = useWords();
  const reply = useReply(question);
  const { outcome, plan } = question;
  return (
    <section className="closed">
      {plan && <Link href="~/learning">{words.plan.toPlans}</Link>}
      {plan && <PlanView resources={plan.resources} web={plan.web_resources} timeline={plan.timeline} />}
      <div className="row">
        {question.answer ? (
          <SureButton
            isMild
            question={words.question.againSure}
            busy={reply.busy}
            onSure={() => void reply.run({ kind: "reopen" })}
          >
            {words.question.again}
          </SureButton>
        ) : (
          <button type="button" className="plain" onClick={() => void reply.run({ kind: "reopen" })}>
            {words.question.again}
          </button>
        )}
        {outcome !== "skipped" && (
          <SureButton
            isMild
            question={words.question.noSure}
            busy={reply.busy}
            onSure={() => void reply.run({ kind: "reopen", choice: "no" })}
          >
            {words.question.changeToNo}
          </SureButton>
        )}
      </div>
      <ProblemMessage problem={reply.problem} />
    </section>
  );
}
