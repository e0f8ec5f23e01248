import { useState } from "react";
import type { Defence } from "../../../domain/export.js";
import { Voice } from "../parts/voice.js";
import { useWords } from "../words/use-words.js";

/** Questions that an interviewer may ask, one card at a time: first the question, then an honest outline. */
export function DefenceCards({ cards }: { cards: Defence[] }) {
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
      <p className="hint">{words.defenceHint}</p>
      <div className="card" aria-live="polite">
        <p className="quiet small">{words.card(at + 1, cards.length)}</p>
        {isTurned ? (
          <>
            <h3>{words.outline}</h3>
            <ul>
              {card.outline.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <h4>{words.restsOn}</h4>
            {card.sources.map((source) => (
              <Voice key={source} of="own">
                {source}
              </Voice>
            ))}
          </>
        ) : (
          <>
            <p className="own-text">{card.bullet}</p>
            <h3>{card.question}</h3>
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
