import type { Ask } from "../../../domain/question.js";
import { useWords } from "../words/use-words.js";

type Sentence = Extract<Ask, { kind: "confirm" }>["spoken"][number];

/** The spoken version, sentence by sentence, in an order that the candidate can change. */
export function SpokenOrder({ spoken, onMove }: { spoken: Sentence[]; onMove: (order: string[]) => void }) {
  const { question: words } = useWords();
  const move = (at: number) => {
    const order = spoken.map(({ claim_id }) => claim_id);
    const [moved = ""] = order.splice(at, 1);
    order.splice(at - 1, 0, moved);
    onMove(order);
  };
  return (
    <details className="fold small">
      <summary>{words.spokenOrder}</summary>
      <ol className="spoken-order">
        {spoken.map(({ claim_id, text }, at) => (
          <li key={claim_id}>
            {text}{" "}
            {at > 0 && (
              <button type="button" className="plain small" aria-label={words.earlierOf(text)} onClick={() => move(at)}>
                {words.earlier}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The order with a sentence added at the end, or removed if it is there. */
export function toggled(spoken: Sentence[], id: string): string[] {
  const order = spoken.map(({ claim_id }) => claim_id);
  return order.includes(id) ? order.filter((one) => one !== id) : [...order, id];
}
