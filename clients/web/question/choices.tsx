import type { z } from "zod";
import type { Ask, ExperienceChoice, ShownProposal } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { NearLines } from "../parts/near-lines.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { ReadingWrong } from "../parts/reading-wrong.js";
import { Voice } from "../parts/voice.js";
import { useDraft } from "../store/use-draft.js";
import { useReply } from "../store/use-reply.js";
import { useDates, useWords } from "../words/use-words.js";

type ExperienceAsk = Extract<Ask, { kind: "experience" }>;
type Proposed = z.infer<typeof ShownProposal>;

const ANSWERS: ExperienceChoice[] = ["yes", "no", "willing_to_learn"];

/** The first ask: have you done this? With earlier statements, and corrections of the reading. */
export function Choices({ question, ask }: { question: QuestionResource; ask: ExperienceAsk }) {
  const { question: words, start } = useWords();
  const reply = useReply(question);
  const isContradiction = question.source === "contradiction";
  // A contradiction or a condition of the work cannot be learnt.
  const canBeLearnt = !isContradiction && question.priority !== "LOGISTICAL";
  const offered = ANSWERS.filter(
    (choice) => ask.choices.includes(choice) && (canBeLearnt || choice !== "willing_to_learn"),
  );
  const [near, setNear] = useDraft(`${question.question_id} experience`, "");
  const choose = (choice: ExperienceChoice) => {
    const nearest = choice === "yes" || near.trim() === "" ? {} : { nearest: near.trim() };
    void reply.run({ kind: "experience", ask_id: ask.ask_id, choice, ...nearest });
  };
  return (
    <section>
      {ask.proposal && <Proposed proposal={ask.proposal} onUse={choose} />}
      <NearLines question={question} ask={ask} />
      <div className="choices">
        {offered.map((choice) => (
          <button
            key={choice}
            type="button"
            className="choice"
            aria-disabled={reply.busy}
            onClick={() => choose(choice)}
          >
            {isContradiction && choice === "yes" ? words.canSay : words.choices[choice]}
          </button>
        ))}
      </div>
      {!isContradiction && (
        <details className="fold small" open={near !== ""}>
          <summary>{words.nearest}</summary>
          <label className="field">
            {words.nearestHint}
            <textarea value={near} maxLength={2000} rows={3} onChange={({ target }) => setNear(target.value)} />
          </label>
        </details>
      )}
      {reply.busy && <p className="quiet">{start.beginning}</p>}
      <ProblemMessage problem={reply.problem} />
      {ask.choices.some((choice) => !ANSWERS.includes(choice)) && (
        <details className="fold small">
          <summary>{words.reading}</summary>
          <ReadingWrong question={question} ask={ask} />
        </details>
      )}
    </section>
  );
}

/** The candidate's statements from earlier sessions, with their origin. Statements that contradict each other are shown side by side. */
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
