import type { ReactElement } from "react";
import { accepts } from "../../../domain/asks.js";
import type { Ask } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useReply } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";
import { useBack } from "./back.js";
import { Choices } from "./choices.js";
import { Confirm } from "./confirm.js";
import { Details } from "./details.js";
import { Improvement } from "./improvement.js";
import { PlanChoice } from "./plan-choice.js";

/** The ask that the question waits for. */
export function OpenAsk({ question, ask }: { question: QuestionResource; ask: Ask }) {
  return (
    <>
      {viewOf(question, ask)}
      {ask.kind !== "experience" && <WayBack question={question} ask={ask} />}
    </>
  );
}

function viewOf(question: QuestionResource, ask: Ask): ReactElement {
  switch (ask.kind) {
    case "experience":
      return <Choices question={question} ask={ask} />;
    case "details":
      return <Details question={question} ask={ask} />;
    case "improvement":
      return <Improvement question={question} ask={ask} />;
    case "confirm":
      return <Confirm question={question} ask={ask} />;
    case "plan":
      return <PlanChoice question={question} ask={ask} />;
  }
}

/** One step back, or a change to "no": both keep the replies. */
function WayBack({ question, ask }: { question: QuestionResource; ask: Ask }) {
  const { question: words } = useWords();
  const reply = useReply(question);
  const back = useBack(question);
  return (
    <section className="way-back">
      <div className="row">
        <button type="button" className="plain" onClick={() => void back.run()} title={words.backHint}>
          {words.back2}
        </button>
        {accepts(ask.kind, "experience") && (
          <button
            type="button"
            className="plain"
            onClick={() => void reply.run({ kind: "experience", ask_id: ask.ask_id, choice: "no" })}
          >
            {words.changeToNo}
          </button>
        )}
      </div>
      <ProblemMessage problem={back.problem ?? reply.problem} />
    </section>
  );
}
