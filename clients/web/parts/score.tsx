import type { Criteria } from "../../../domain/answer.js";
import { useWords } from "../words/use-words.js";

const MOST = 10;

/** A score beside the threshold that it must reach, to scale. */
export function Score({ score, threshold }: { score: number | null; threshold: number }) {
  const { question: words, code } = useWords();
  const oneDecimal = (value: number) => value.toLocaleString(code, { maximumFractionDigits: 1 });
  if (score === null) return <p className="quiet">{words.notJudged}</p>;
  const reached = score >= threshold;
  return (
    <div className={reached ? "score reached" : "score"}>
      <p>
        <span className="quiet">{words.score} </span>
        <strong>{oneDecimal(score)}</strong> <span className="quiet">{words.bar(oneDecimal(threshold))}</span>
      </p>
      <Bar value={score / MOST} mark={threshold / MOST} />
    </div>
  );
}

/** The four criteria of a judgement. */
export function CriteriaList({ criteria }: { criteria: Criteria }) {
  const { question: words } = useWords();
  return (
    <dl className="criteria">
      {(Object.keys(words.criteria) as (keyof Criteria)[]).map((name) => (
        <div key={name}>
          <dt>{words.criteria[name]}</dt>
          <dd>
            <span>{criteria[name]}</span>
            <Bar value={criteria[name] / MOST} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A bar to scale, with a mark. The same value is given as text beside it. */
export function Bar({ value, mark }: { value: number; mark?: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" width="100" height="6" />
      <rect className="fill" width={100 * Math.min(1, Math.max(0, value))} height="6" />
      {mark !== undefined && <rect className="mark" x={100 * mark - 0.4} width="0.8" height="6" />}
    </svg>
  );
}
