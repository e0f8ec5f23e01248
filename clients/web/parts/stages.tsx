import type { QueuePlace } from "../../../domain/session.js";
import { stageLabel } from "../../../domain/stages.js";
import type { Progress } from "../store/session-feed.js";
import { useWords } from "../words/use-words.js";

/** The stages that are running or finished, or the place in the queue before them. Each new one is announced once, politely (ARIA). */
export function Stages({ progress, queue }: { progress: Progress | undefined; queue?: QueuePlace | undefined }) {
  const words = useWords();
  const idle = queue ? words.waitsForTurn(queue.place, queue.seconds) : words.working;
  const named = (nodes: string[]) => nodes.flatMap((node) => stageLabel(node, words.stages) ?? []);
  const finished = named(progress?.finished ?? []);
  const working = named(progress?.working ?? []);
  return (
    <div className="stages">
      <ul aria-hidden="true">
        {finished.map((label) => (
          <li key={label} className="done">
            {label}
          </li>
        ))}
        {working.map((label) => (
          <li key={label} className="now">
            {label}
          </li>
        ))}
        {finished.length + working.length === 0 && <li className="now">{idle}</li>}
      </ul>
      <p className="heard" role="status">
        {working.at(-1) ?? (queue ? words.waitsForTurn(queue.place, null) : words.working)}
      </p>
    </div>
  );
}
