import { useState } from "react";
import type { z } from "zod";
import type { ClaimDecision, ClaimDecisions, OpenClaim, ProvedClaim } from "../../../domain/question.js";
import { Voice } from "../parts/voice.js";
import { useWords } from "../words/use-words.js";

type Claim = z.infer<typeof OpenClaim>;

/** The decision that all of them are true. */
export function allTrue(claims: Claim[]): ClaimDecisions {
  return Object.fromEntries(claims.map(({ claim_id }) => [claim_id, true]));
}

/** The decisions about these sentences: a draft may have decisions about earlier ones. */
export function decisionsOn(claims: Pick<ProvedClaim, "claim_id">[], decisions: ClaimDecisions): ClaimDecisions {
  const asked = new Set(claims.map(({ claim_id }) => claim_id));
  return Object.fromEntries(Object.entries(decisions).filter(([id]) => asked.has(id)));
}

function withDecision(decisions: ClaimDecisions, id: string, decision: ClaimDecision | undefined): ClaimDecisions {
  const { [id]: _, ...others } = decisions;
  return decision === undefined ? others : { ...others, [id]: decision };
}

/**
 * Sentences that only the candidate can decide about, each beside the words that it rests on. Sentences that add no word to their sources come
 * last and shorter: their sources open on demand.
 */
export function ClaimList({
  claims,
  decisions,
  onChange,
}: {
  claims: Claim[];
  decisions: ClaimDecisions;
  onChange: (decisions: ClaimDecisions) => void;
}) {
  const { question: words } = useWords();
  const shown = (claim: Claim) => (
    <OneClaim
      key={claim.claim_id}
      claim={claim}
      decisions={decisions}
      onDecide={(claim_id, decision) => onChange(withDecision(decisions, claim_id, decision))}
    />
  );
  const others = claims.filter((claim) => !isInOwnWords(claim));
  const own = claims.filter(isInOwnWords);
  return (
    <div className="claims">
      {others.map(shown)}
      {others.length > 0 && own.length > 0 && <h3>{words.inOwnWords(own.length)}</h3>}
      {own.map(shown)}
    </div>
  );
}

/** The one choice that each sentence of a folded list has. */
interface Choice {
  decision: true | null;
  word: string;
  labelOf?: (sentence: string) => string;
}

/** A folded list of sentences, each with one choice; without an id, a sentence is only shown. */
export function FoldedList({
  heading,
  sentences,
  choice,
  decisions,
  onChange,
}: {
  heading: string;
  sentences: (Pick<Claim, "claim_id" | "text" | "said_already"> & { why?: string })[];
  choice: Choice;
  decisions: ClaimDecisions;
  onChange: (decisions: ClaimDecisions) => void;
}) {
  if (sentences.length === 0) return null;
  return (
    <details className="fold small">
      <summary>{heading}</summary>
      <ul>
        {sentences.map((sentence) => {
          const { claim_id, text, why } = sentence;
          const isChosen = decisions[claim_id] === choice.decision;
          return (
            <li key={`${claim_id} ${text}`}>
              {text} {why !== undefined && <span className="hint">{why} </span>}
              {claim_id !== "" && (
                <button
                  type="button"
                  className="plain"
                  aria-pressed={isChosen}
                  aria-label={choice.labelOf?.(text)}
                  onClick={() => onChange(withDecision(decisions, claim_id, isChosen ? undefined : choice.decision))}
                >
                  {choice.word}
                </button>
              )}
              <SaidAlready claim={sentence} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

// A line that says the same already, so that the candidate can leave one of the two out.
function SaidAlready({ claim: { said_already } }: { claim: Pick<Claim, "said_already"> }) {
  const { question: words } = useWords();
  if (!said_already) return null;
  return (
    <p className="hint">
      {said_already.kind === "resume" ? words.resumeSays : words.otherAnswerSays} “{said_already.quote}”
    </p>
  );
}

// What is in doubt is never only a matter of wording.
function isInOwnWords({ new_words, doubts = [] }: Claim): boolean {
  return new_words?.length === 0 && doubts.length === 0;
}

const WORD = /([\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*)/u;

function OneClaim({
  claim,
  decisions,
  onDecide: decide,
}: {
  claim: Claim;
  decisions: ClaimDecisions;
  onDecide: (claim_id: string, decision: ClaimDecision | undefined) => void;
}) {
  const { question: words } = useWords();
  const decision = decisions[claim.claim_id];
  const onDecide = (word: ClaimDecision) => decide(claim.claim_id, word);
  const [instead, setInstead] = useState(typeof decision === "string" ? decision : null);
  return (
    <div className="claim">
      <p className="own-text">
        {claim.text.split(WORD).map((piece, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in its order.
          claim.new_words?.includes(piece) ? <mark key={index}>{piece}</mark> : piece,
        )}
      </p>
      <SaidAlready claim={claim} />
      {claim.doubts?.map((doubt) => (
        <p key={doubt.words} className="hint">
          {words.youWrite(doubt.words)}
        </p>
      ))}
      {isInOwnWords(claim) ? (
        <details className="small">
          <summary>{words.rests}</summary>
          <Sources claim={claim} />
        </details>
      ) : (
        <Sources claim={claim} />
      )}
      <div className="row">
        <button type="button" aria-pressed={decision === true} onClick={() => onDecide(true)}>
          {words.isTrue}
        </button>
        <button type="button" className="plain" aria-pressed={decision === false} onClick={() => onDecide(false)}>
          {words.notSo}
        </button>
        <button type="button" className="plain" aria-pressed={decision === null} onClick={() => onDecide(null)}>
          {words.leaveOut}
        </button>
        <button
          type="button"
          className="plain"
          aria-expanded={instead !== null}
          aria-pressed={typeof decision === "string"}
          onClick={() => setInstead(instead === null ? claim.text : null)}
        >
          {words.instead}
        </button>
      </div>
      {instead !== null && (
        <div className="stack">
          <label className="field">
            {words.insteadHow}
            <textarea rows={2} value={instead} onChange={({ target }) => setInstead(target.value)} />
          </label>
          <button type="button" disabled={instead.trim() === ""} onClick={() => onDecide(instead.trim())}>
            {words.insteadSend}
          </button>
        </div>
      )}
    </div>
  );
}

function Sources({ claim }: { claim: Claim }) {
  const { question: words } = useWords();
  return (
    <div>
      {claim.rests_on.map(({ ref, start, quote, question }) => (
        <Voice key={ref + start} of="own" label={question ?? words.rests}>
          {quote}
        </Voice>
      ))}
    </div>
  );
}
