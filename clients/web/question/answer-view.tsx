import type { Answer } from "../../../domain/session.js";
import { CriteriaList, Score } from "../parts/score.js";
import { useWords } from "../words/use-words.js";
import { ClaimedText } from "./claimed-text.js";

/** The current answer, with its judgement. */
export function AnswerView({
  answer,
  showsMissing,
  isOffline,
}: {
  answer: Answer;
  showsMissing: boolean;
  isOffline: boolean;
}) {
  const { question: words } = useWords();
  const { title, bullets, left_out, spoken, score, threshold, criteria, strengths, missing, uncertain, language } =
    answer;
  return (
    <div className="answer">
      <div className="own-text" lang={language}>
        <h2>{title}</h2>
        {bullets.length > 0 && (
          <>
            <h3>{words.written}</h3>
            <ul>
              {bullets.map(({ text, claims }) => (
                <li key={text}>
                  <ClaimedText text={text} claims={claims} />
                </li>
              ))}
            </ul>
          </>
        )}
        {left_out.length > 0 && (
          <details>
            <summary>{words.leftOut(left_out.length)}</summary>
            <ul>
              {left_out.map(({ text, why }) => (
                <li key={text}>
                  {text} <span className="hint">{why}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        {spoken !== "" && (
          <>
            <h3>{words.spoken}</h3>
            <p>
              <ClaimedText text={spoken} claims={answer.spoken_claims ?? []} />
            </p>
          </>
        )}
      </div>
      <div className="judged">
        <Score score={score} threshold={threshold} />
        {uncertain && <p className="hint">{words.uncertain}</p>}
        {isOffline && criteria && <p className="hint">{words.offlineJudge}</p>}
        {criteria && <CriteriaList criteria={criteria} />}
        {strengths.length > 0 && (
          <>
            <h3>{words.strengths}</h3>
            <ul>
              {strengths.map(({ label, description }) => (
                <li key={label + description}>
                  <strong>{label}.</strong> {description}
                </li>
              ))}
            </ul>
          </>
        )}
        {showsMissing && missing.length > 0 && (
          <>
            <h3>{words.missing}</h3>
            <ul>
              {missing.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
