import { useState } from "react";
import type { z } from "zod";
import type { Ask, ExperienceChoice, ShownProposal } from "../../domain/question.js";
import type { QuestionResource } from "../../domain/session.js";
import { ProblemNote } from "../parts/problem-note.js";
import { Voice } from "../parts/voice.js";
import { useDates, useWords } from "../words/use-words.js";
import { useReply } from "./use-reply.js";

type ExperienceAsk = Extract<Ask, { kind: "experience" }>;
type Proposed = z.infer<typeof ShownProposal>;

const ANSWERS: ExperienceChoice[] = ["yes", "no", "willing_to_learn"];

/** The first ask: have you done this? With what was said earlier, and what to do if the reading is wrong. */
export function Choices({ question, ask }: { question: QuestionResource; ask: ExperienceAsk }) {
  const { question: words } = useWords();
  const reply = useReply(question);
  const [isShown, setShown] = useState(false);
  const choose = (choice: ExperienceChoice, resume_quote?: string) =>
    void reply.run({
      kind: "experience",
      ask_id: ask.ask_id,
      choice,
      ...(resume_quote !== undefined && { resume_quote }),
    });
  const corrections = ask.choices.filter((choice) => !ANSWERS.includes(choice));
  return (
    <section>
      {ask.proposal && <Proposed proposal={ask.proposal} onUse={choose} />}
      <div className="choices">
        {ANSWERS.filter((choice) => ask.choices.includes(choice)).map((choice) => (
          <button key={choice} type="button" className="choice" onClick={() => choose(choice)}>
            {words.choices[choice]}
          </button>
        ))}
      </div>
      <ProblemNote problem={reply.problem} />
      {corrections.length > 0 && (
        <details className="fold small">
          <summary>{words.reading}</summary>
          <div className="row">
            {ask.choices.includes("not_asked") && (
              <button type="button" className="plain" onClick={() => choose("not_asked")}>
                {words.choices.not_asked}
              </button>
            )}
            {ask.choices.includes("shown") && (
              <button type="button" className="plain" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
                {words.choices.shown}
              </button>
            )}
          </div>
          {isShown && <ShownWhere onSend={(quote) => choose("shown", quote)} />}
        </details>
      )}
    </section>
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

/** What the candidate said in an earlier session, and where. Statements that disagree stand side by side. */
function Proposed({ proposal, onUse }: { proposal: Proposed; onUse: (choice: ExperienceChoice) => void }) {
  const { question: words, facts } = useWords();
  const dateOf = useDates();
  const said = [{ ...proposal.source, choice: proposal.choice, text: proposal.text }, ...proposal.others];
  return (
    <div className="note proposal">
      <p>{said.length > 1 ? words.proposalConflict : words.proposal}</p>
      {said.map(({ fact_id, said_at, choice, text }) => (
        <div key={fact_id}>
          <Voice of="own" label={words.proposalOf(dateOf(said_at), proposal.about)}>
            {text === "" && choice in facts.choices ? facts.choices[choice as keyof typeof facts.choices] : text}
          </Voice>
          <button type="button" onClick={() => onUse(choice)}>
            {choice === "yes" ? words.useAndChange : words.use}
          </button>
        </div>
      ))}
    </div>
  );
}
