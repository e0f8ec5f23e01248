import { useState } from "react";
import type { Ask, ExperienceChoice } from "../../domain/question.js";
import type { QuestionResource } from "../../domain/session.js";
import { useReply } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";
import { ProblemNote } from "./problem-note.js";

/** Corrects the reading of a gap: the job does not ask for it, or the résumé shows it. Nothing where that cannot be. */
export function ReadingWrong({
  question,
  ask,
}: {
  question: QuestionResource;
  ask: Extract<Ask, { kind: "experience" }>;
}) {
  const { question: words } = useWords();
  const reply = useReply(question);
  const [isShown, setShown] = useState(false);
  const choose = (choice: ExperienceChoice, resume_quote?: string) => {
    const quoted = resume_quote === undefined ? {} : { resume_quote };
    void reply.run({ kind: "experience", ask_id: ask.ask_id, choice, ...quoted });
  };
  return (
    <>
      <div className="row">
        {ask.choices.includes("not_asked") && (
          <button type="button" className="plain small" onClick={() => choose("not_asked")}>
            {words.choices.not_asked}
          </button>
        )}
        {ask.choices.includes("shown") && (
          <button type="button" className="plain small" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {words.choices.shown}
          </button>
        )}
      </div>
      {isShown && <ShownWhere onSend={(quote) => choose("shown", quote)} />}
      <ProblemNote problem={reply.problem} />
    </>
  );
}

function ShownWhere({ onSend }: { onSend: (quote: string) => void }) {
  const { question: words } = useWords();
  const [quote, setQuote] = useState("");
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(quote.trim());
      }}
    >
      <label className="field">
        {words.shownWhere}
        <span className="hint">{words.shownHint}</span>
        <textarea rows={2} required value={quote} onChange={({ target }) => setQuote(target.value)} />
      </label>
      <button type="submit">{words.shownSend}</button>
    </form>
  );
}
