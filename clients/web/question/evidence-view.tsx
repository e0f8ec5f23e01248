import { useState } from "react";
import type { Claim, ClaimSource } from "../../../domain/answer.js";
import type { Answer, HistoryEntry, QuestionResource, SessionResource } from "../../../domain/session.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { Voice } from "../parts/voice.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";
import { PassageQuote } from "./passage-quote.js";

type Sentence = Omit<Claim, "place">;

/** Each sentence with its status, and beside it the passage that it rests on. */
export function EvidenceView({
  question,
  answer,
  session,
}: {
  question: QuestionResource;
  answer: Answer;
  session: SessionResource;
}) {
  const { evidence: words } = useWords();
  const { session_id, question_id } = question;
  const sentences = sentencesOf(answer);
  const [chosen, choose] = useState(0);
  const history = useLoaded(`history ${question_id} ${answer.version}`, (signal) =>
    api.getHistory({ session_id, question_id }, { signal }),
  );
  const resume = useLoaded(`resume ${session.session_id}`, (signal) => api.getResume({ session_id }, { signal }));
  const claim = sentences[Math.min(chosen, sentences.length - 1)];
  return (
    <div className="evidence">
      <div>
        <h2>{words.sentences}</h2>
        <p className="hint">{words.hint}</p>
        <ol className="list">
          {sentences.map((one, index) => (
            <li key={one.text}>
              <button type="button" className="sentence" aria-pressed={one === claim} onClick={() => choose(index)}>
                <span className={`known ${knownOf(one)}`}>{one.text}</span>
                <span className="quiet small">{words.known[knownOf(one)]}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
      <div aria-live="polite">
        <h2>{words.source}</h2>
        {claim && <SourceOf claim={claim} resume={resume.value?.text ?? null} entries={history.value ?? []} />}
        <ProblemMessage problem={history.problem ?? resume.problem} />
      </div>
    </div>
  );
}

function SourceOf({ claim, resume, entries }: { claim: Sentence; resume: string | null; entries: HistoryEntry[] }) {
  const { evidence: words } = useWords();
  return (
    <>
      {claim.missing.length > 0 && (
        <p>
          {words.missing} <strong>{claim.missing.join(", ")}</strong>
        </p>
      )}
      {claim.derivation && (
        <p>
          {words.derivation} {claim.derivation}
        </p>
      )}
      {claim.sources.length === 0 && <p className="quiet">{words.noSource}</p>}
      {claim.sources.map((source) => {
        const text = textOf(source, resume, entries);
        return (
          <section key={source.kind + source.ref + source.start}>
            <h3>{words.kinds[source.kind]}</h3>
            {text === null ? (
              <Voice of="own" label={words.noText}>
                {source.quote}
              </Voice>
            ) : (
              <PassageQuote text={text} start={source.start} end={source.end} />
            )}
          </section>
        );
      })}
    </>
  );
}

// The whole text that contains a source, if its span fits: the résumé, or the value of a reply's field.
function textOf({ kind, ref, start, end, quote }: ClaimSource, resume: string | null, entries: HistoryEntry[]) {
  const text = kind === "resume" ? resume : kind === "reply" ? replied(ref, entries) : null;
  if (text === null) return null;
  return [...text].slice(start, end).join("") === quote ? text : null;
}

function replied(ref: string, entries: HistoryEntry[]): string | null {
  const dot = ref.indexOf(".");
  const [askId, field] = [ref.slice(0, dot), ref.slice(dot + 1)];
  const reply = entries.find(({ reply }) => reply?.ask_id === askId)?.reply;
  const value = reply && "values" in reply ? reply.values[field] : undefined;
  return typeof value === "string" ? value : null;
}

function sentencesOf({ bullets, spoken_claims }: Answer): Sentence[] {
  const all = [...bullets.flatMap(({ claims }) => claims), ...(spoken_claims ?? [])];
  return all.filter((claim, index) => all.findIndex(({ text }) => text === claim.text) === index);
}

function knownOf({ known, supported }: Sentence) {
  return known ?? (supported ? "proved" : "refuted");
}
