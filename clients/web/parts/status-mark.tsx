import type { QuestionResource } from "../../../domain/session.js";
import { useWords } from "../words/use-words.js";

/** The status of a question, in words. */
export function StatusMark({ question }: { question: QuestionResource }) {
  const words = useWords();
  const { status, outcome, ask } = question;
  if (question.withdrawn_facts.length > 0) return <span className="mark again">{words.status.again}</span>;
  if (status === "closed" && outcome) return <span className={`mark ${outcome}`}>{words.outcome[outcome]}</span>;
  if (status === "waiting" && ask && ask.kind !== "experience")
    return <span className="mark needs">{ask.kind === "details" ? words.status.begun : words.status.continue}</span>;
  if (status === "closed") return null;
  return <span className={`mark ${status}`}>{words.status[status]}</span>;
}
