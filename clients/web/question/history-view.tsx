import { useState } from "react";
import { Change } from "../../../domain/answer.js";
import { kindOf } from "../../../domain/asks.js";
import type { AskReply } from "../../../domain/question.js";
import type { QuestionResource, VersionNote } from "../../../domain/session.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { TextBox } from "../parts/text-box.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";
import { useRewind } from "./back.js";

/** The history of the answer: its versions word by word, and every step with the way back to it. */
export function HistoryView({ question }: { question: QuestionResource }) {
  const { history: words } = useWords();
  return (
    <div className="history">
      {question.versions.length > 0 && (
        <section>
          <h2>{words.versions}</h2>
          <Versions question={question} />
        </section>
      )}
      <section>
        <h2>{words.steps}</h2>
        <p className="hint">{words.stepsHint}</p>
        <Steps question={question} />
      </section>
    </div>
  );
}

function Versions({ question: { session_id, question_id, versions } }: { question: QuestionResource }) {
  const { history: words } = useWords();
  const last = versions.at(-1);
  const [pair, choose] = useState<[number, number] | null>(null);
  const shown = pair ?? (last && last.based_on !== null ? ([last.based_on, last.version] as [number, number]) : null);
  return (
    <>
      <ol className="list">
        {versions.map((one) => (
          <li key={one.version}>
            <p>
              <VersionLine note={one} />
            </p>
            {one.based_on !== null && (
              <button
                type="button"
                className="plain small"
                onClick={() => choose([one.based_on ?? one.version, one.version])}
              >
                {words.compare}
              </button>
            )}
          </li>
        ))}
      </ol>
      {shown && (
        <Compared key={shown.join()} session_id={session_id} question_id={question_id} from={shown[0]} to={shown[1]} />
      )}
    </>
  );
}

function VersionLine({ note: { version, change, score, why } }: { note: VersionNote }) {
  const { history: words } = useWords();
  return (
    <>
      <strong>{words.version(version)}</strong>{" "}
      <span className="quiet">
        {isChange(change) ? words.changes[change] : change} · {score === null ? words.noScore : score}
      </span>
      {why.length > 0 && <span className="small"> – {why.join("; ")}</span>}
    </>
  );
}

// A version is stored: another release may have written it, with a change that this one does not know.
function isChange(change: string): change is Change {
  return Change.options.some((one) => one === change);
}

function Compared(input: { session_id: string; question_id: string; from: number; to: number }) {
  const { history: words } = useWords();
  const { from, to, session_id, question_id } = input;
  const { value, problem, reload } = useLoaded(`${question_id} ${from} ${to}`, (signal) =>
    api.compareVersions({ session_id, question_id, query: { from, to } }, { signal }),
  );
  return (
    <figure className="compared">
      <figcaption>{words.against(from, to)}</figcaption>
      <ProblemMessage problem={problem} retry={reload} />
      <TextBox>
        {value?.changes.map(({ kind, text }, index) => {
          const key = `${index} ${kind}`;
          if (kind === "added")
            return (
              <ins key={key} title={words.added}>
                {text}
              </ins>
            );
          if (kind === "removed")
            return (
              <del key={key} title={words.removed}>
                {text}
              </del>
            );
          return text;
        })}
      </TextBox>
    </figure>
  );
}

function Steps({ question }: { question: QuestionResource }) {
  const { history: words, code } = useWords();
  const { session_id, question_id } = question;
  const name = `steps ${question_id} ${question.ask?.ask_id ?? question.status} ${question.versions.length}`;
  const { value, problem, reload } = useLoaded(name, (signal) =>
    api.getHistory({ session_id, question_id }, { signal }),
  );
  const rewind = useRewind(question);
  const asked = (ask: { kind: string }) => {
    const kind = kindOf(ask);
    return kind === null ? ask.kind : words.ask[kind];
  };
  const here = value?.find(({ current }) => current)?.checkpoint_id;
  return (
    <>
      <ProblemMessage problem={problem} retry={reload} />
      <ProblemMessage problem={rewind.problem} />
      <ol className="list steps">
        {value?.map((entry) => (
          <li key={entry.checkpoint_id} className={entry.current ? "" : "aside"}>
            <p>
              <time className="quiet small" dateTime={entry.at}>
                {new Date(entry.at).toLocaleString(code, { dateStyle: "short", timeStyle: "short" })}
              </time>{" "}
              {entry.ask ? asked(entry.ask) : words.closed}
              {entry.branch > 0 && <span className="quiet small"> · {words.branch(entry.branch)}</span>}
              {entry.checkpoint_id === here && <span className="quiet small"> · {words.here}</span>}
            </p>
            {entry.reply && <Replied reply={entry.reply} />}
            {entry.ask && entry.checkpoint_id !== here && (
              <button type="button" className="plain small" onClick={() => void rewind.run(entry.checkpoint_id)}>
                {words.goBack}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The content of a reply, in words. */
export function Replied({ reply }: { reply: AskReply }) {
  const { history: words, question } = useWords();
  const said = () => {
    switch (reply.kind) {
      case "experience":
        return question.choices[reply.choice];
      case "details":
      case "improvement":
        return Object.values(reply.values).map(String).join(" · ");
      case "edit":
        return reply.text;
      case "confirm":
      case "accept":
      case "plan":
        return words.acceptedIt;
    }
  };
  return (
    <p className="small">
      <span className="quiet">{words.replied}:</span> {said()}
    </p>
  );
}
