import { useState } from "react";
import type { LikelyQuestion } from "../../../domain/interview-sheet.js";
import { Voice } from "../parts/voice.js";
import { useWords } from "../words/use-words.js";

/** Questions that this interviewer is likely to ask, one card at a time: first the question, then the candidate's own words and how to answer. */
export function InterviewCards({ cards }: { cards: LikelyQuestion[] }) {
  const { exporting: words } = useWords();
  const [chosen, go] = useState(0);
  const [isTurned, turn] = useState(false);
  // There may be fewer cards than before.
  const at = Math.min(chosen, cards.length - 1);
  const card = cards[at];
  if (!card) return null;
  const step = (by: number) => {
    go((at + by + cards.length) % cards.length);
    turn(false);
  };
  return (
    <div className="cards">
      <p className="hint">{words.cardsHint}</p>
      <div className="card" aria-live="polite">
        <p className="quiet small">{words.card(at + 1, cards.length)}</p>
        {isTurned ? (
          <>
            <h3>{words.outline}</h3>
            {card.told.map((words) => (
              <Voice key={words} of="own">
                {words}
              </Voice>
            ))}
            <p>{card.advice}</p>
          </>
        ) : (
          <>
            <h3>{card.question}</h3>
            <p className="quiet small">{card.why}</p>
          </>
        )}
      </div>
      <div className="row">
        <button type="button" className="plain" onClick={() => step(-1)}>
          {words.previous}
        </button>
        <button type="button" onClick={() => turn(!isTurned)}>
          {isTurned ? words.turnBack : words.turn}
        </button>
        <button type="button" className="plain" onClick={() => step(1)}>
          {words.following}
        </button>
      </div>
    </div>
  );
}
