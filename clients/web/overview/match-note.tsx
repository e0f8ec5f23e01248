import { Link } from "wouter";
import type { SessionResource } from "../../../domain/session.js";
import { Bar } from "../parts/score.js";
import { useWords } from "../words/use-words.js";

/** The match at the start and now, its parts, and the warnings of the reading. */
export function MatchNote({ session: { match, warnings } }: { session: SessionResource }) {
  const { overview: words } = useWords();
  const [score, now] = [match.score, match.now];
  return (
    <>
      {score === null || now === null ? (
        <p className="quiet">{words.noScore}</p>
      ) : (
        <div className="match">
          <p>
            <span className="quiet">{words.match} </span>
            <strong>{words.matchNow(now)}</strong>
            {now !== score && <span className="quiet"> · {words.atStart(score)}</span>}
          </p>
          <Bar value={now / 100} mark={score / 100} />
          <details>
            <summary>{words.parts}</summary>
            <div className="scrolls">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.requirement}</th>
                    <th scope="col">{words.before}</th>
                    <th scope="col">{words.now}</th>
                  </tr>
                </thead>
                <tbody>
                  {match.parts.map(
                    ({ requirement_id, requirement, points, points_now, coverage, coverage_now }, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two requirements may have the same title, and their order is fixed.
                      <tr key={index}>
                        <th scope="row">
                          {requirement_id ? (
                            <Link href={`/reading/${requirement_id}`}>{requirement}</Link>
                          ) : (
                            requirement
                          )}
                        </th>
                        <td>
                          {points} <span className="quiet">({Math.round(coverage * 100)} %)</span>
                        </td>
                        <td>
                          {points_now} <span className="quiet">({Math.round(coverage_now * 100)} %)</span>
                        </td>
                      </tr>
                    ),
                  )}
                </tbody>
              </table>
            </div>
          </details>
        </div>
      )}
      {warnings.length > 0 && (
        <div className="note warn">
          <strong>{words.warnings}</strong>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
