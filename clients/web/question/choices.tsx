import { useState } from "react";
import type { z } from "zod";
import { gapIdsOf } from "../../../domain/matter.js";
import type { Ask, ExperienceChoice, ShownProposal } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { NearLines } from "../parts/near-lines.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { ReadingWrong } from "../parts/reading-wrong.js";
import { Voice } from "../parts/voice.js";
import { useDraft } from "../store/use-draft.js";
import { useReply } from "../store/use-reply.js";
import { useDates, useWords } from "../words/use-words.js";
import { AskForm } from "./ask-form.js";

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
  const gaps = gapIdsOf(question);
  const { fields } = ask;
  // The rows of a form say yes and no.
  const isOffered = (choice: ExperienceChoice) =>
    fields === undefined || (choice !== "yes" && !(choice === "no" && gaps.length > 1));
  const offered = ANSWERS.filter(
    (choice) => ask.choices.includes(choice) && (canBeLearnt || choice !== "willing_to_learn") && isOffered(choice),
  );
  const [notDone, setNotDone] = useState<string[]>([]);
  const [near, setNear] = useDraft(`${question.question_id} experience`, "");
  const choose = (choice: ExperienceChoice) => {
    const nearest = choice === "yes" || near.trim() === "" ? {} : { nearest: near.trim() };
    const no_to = choice !== "no" && notDone.length > 0 ? { no_to: notDone } : {};
    void reply.run({ kind: "experience", ask_id: ask.ask_id, choice, ...nearest, ...no_to });
  };
  return (
    <section>
      {ask.proposal && <Proposed proposal={ask.proposal} session={question.session_id} onUse={choose} />}
      {gaps.length === 1 && <NearLines question={question} ask={ask} />}
      {fields && (
        <AskForm
          question={question}
          kind="details"
          fields={fields}
          reply={reply}
          label={words.sendForm}
          onSend={(values) => void reply.run({ kind: "details", ask_id: ask.ask_id, values })}
        />
      )}
      {gaps.length > 1 && !fields && (
        <fieldset className="field">
          <legend>{words.notThese}</legend>
          {gaps.map((id) => (
            <label key={id} className="option">
              <input
                type="checkbox"
                checked={notDone.includes(id)}
                onChange={() =>
                  setNotDone(notDone.includes(id) ? notDone.filter((one) => one !== id) : [...notDone, id])
                }
              />
              <span>{question.gap_titles[id] ?? id}</span>
            </label>
          ))}
        </fieldset>
      )}
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
      {!isContradiction && !(fields && gaps.length > 1) && (
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

interface ProposedProps {
  proposal: Proposed;
  session: string;
  onUse: (choice: ExperienceChoice) => void;
}

/**
 * The candidate's statements from earlier sessions, or from another answer of this one, with their origin. Statements that contradict each other
 * are shown side by side.
 */
function Proposed({ proposal, session, onUse }: ProposedProps) {
  const { question: words, facts } = useWords();
  const dateOf = useDates();
  const isHere = proposal.source.session_id === session;
  const said = [{ ...proposal.source, choice: proposal.choice, text: proposal.text }, ...proposal.others];
  return (
    <div className="note proposal">
      <p>{said.length > 1 ? words.proposalConflict : isHere ? words.proposalHere : words.proposal}</p>
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
