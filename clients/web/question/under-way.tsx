import type { QuestionResource } from "../../../domain/session.js";
import { api } from "../api.js";
import { FailedStep, ProblemMessage } from "../parts/problem-message.js";
import { Stages } from "../parts/stages.js";
import type { Progress } from "../store/session-feed.js";
import { useAction } from "../store/use-action.js";
import { useReply } from "../store/use-reply.js";
import { useFeed } from "../store/use-session.js";
import { useWords } from "../words/use-words.js";

/** The stages and the words as they arrive. */
export function Writing({ question, progress }: { question: QuestionResource; progress: Progress | undefined }) {
  const { question: words } = useWords();
  const feed = useFeed();
  const { session_id, question_id } = question;
  const stop = useAction(async () => {
    await api.cancelQuestion({ session_id, question_id, body: {} });
    await feed.refresh();
  });
  const texts = progress?.texts;
  const bullets = texts ? [...texts].filter(([path]) => path.startsWith("bullets.")) : [];
  return (
    <section className="writing" aria-busy="true">
      <h2>{words.writing}</h2>
      <Stages progress={progress} />
      {texts && (
        // Not a live region: each new word would be read aloud.
        <div className="own-text">
          <p>
            <strong>{texts.get("title")}</strong>
          </p>
          <ul>
            {bullets.map(([path, text]) => (
              <li key={path}>{text}</li>
            ))}
          </ul>
          <p>{texts.get("spoken")}</p>
        </div>
      )}
      <p className="quiet">{words.goOn}</p>
      <button type="button" className="plain" onClick={() => void stop.run()}>
        {words.stop}
      </button>
      <ProblemMessage problem={stop.problem} />
    </section>
  );
}

/** A step that failed or was cancelled, with the possible actions. */
export function Failed({ question }: { question: QuestionResource }) {
  const { question: words } = useWords();
  const reply = useReply(question);
  return (
    <section className="note bad" role="alert">
      <strong>{words.failed}</strong>
      {question.problem && <FailedStep {...question.problem} />}
      <div className="row">
        <button type="button" onClick={() => void reply.run({ kind: "retry" })}>
          {words.retry}
        </button>
        <button type="button" className="plain" onClick={() => void reply.run({ kind: "reopen" })}>
          {words.again}
        </button>
      </div>
      <ProblemMessage problem={reply.problem} />
    </section>
  );
}
