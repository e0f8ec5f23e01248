import { isContent, words } from "../text/words.js";
import { isCommon } from "../thesaurus/thesaurus.js";
import type { Found, Sentence, Statements } from "./find.js";

/** Not had, not done, not any more. */
const NOT_SO =
  /\b(?:(?:never|not) (?:got|gotten) (?:around )?to|(?:never|not) renewed|never(?! (?:had (?:more|less)|been (?:more|less)|more|less|mind))|no longer|ran out|run out|(?:has|have|had|it|that|which|card|ticket|licen[cs]e|certificate|commission|award) expired|expired (?:in|last)|lapsed|has ended|did(?: not|n['’]t) (?:renew|finish|pass|sit|do|take|hold|get|complete)|have(?: not|n['’]t) (?:renewed|done|got|finished|passed|taken|held|completed)|['’]ve not|not (?:valid|finished|passed|yet|completed)|unfinished|to be (?:taken|sat|retaken) again|dropped out|failed|no (?:part|diploma|degree|certificate|licen[cs]e|qualification)|not involved|(?:classes|credits|modules) short)\b/iu;
const NOT_YET = /\bto be (?:taken|sat|retaken) again\b/iu;
/** Had, done or valid. */
const IS_SO =
  /\b(?:valid|renewed|current|passed|hold|holds|in date|through 20\d\d|until 20\d\d|certified|completed|did|made|done|have|ran|wrote|put|use|used|took|taken|led|built)\b|^\W*\p{Lu}\p{Ll}+ed\b/iu;
/** Dated entries of a résumé claim that what they name was gained. */
const ENTRY = /\b(?:19|20)\d\d\b/u;
/** Told of a while ago, or of another one of its kind. */
const SINCE_MENDED =
  /\b(?:renew(?:ed|al)|re-?accredit\w*|then (?:did|passed|took)|since then|again in|but then|another|that same year)\b/iu;

/** Had here and not there: a proof that is held and expired, a thing that was done and never done. */
export function oppositeStatuses({ resume, said }: Statements): Found[] {
  const found: Found[] = [];
  for (const sentence of said) {
    const denies = NOT_SO.test(sentence.quote);
    for (const other of [...resume, ...said]) {
      if (other === sentence) continue;
      const [no, yes] = denies ? [sentence, other] : [other, sentence];
      // Two replies are looked at from the one that denies, a reply and the résumé from the reply.
      if (!denies && other.kind !== "resume") continue;
      if (
        !NOT_SO.test(no.quote) ||
        NOT_SO.test(yes.quote) ||
        SINCE_MENDED.test(no.quote.replace(new RegExp(NOT_SO, "giu"), ""))
      )
        continue;
      if (!denies && !NOT_YET.test(no.quote)) continue;
      const isEntry = yes.kind === "resume" && ENTRY.test(yes.quote);
      if (!isEntry && !IS_SO.test(yes.quote)) continue;
      if (isAboutSame(no, yes)) {
        found.push({ kind: "status", what: "One says that it is so, the other that it is not", quotes: [yes, no] });
        break;
      }
    }
  }
  return found;
}

const STATUS =
  /^(?:never|longer|ran|run|out|managers?|branch|team|office|staff|colleagues?|customers?|company|department|day|time|head|supervisor|firm|deputy|class|classes|driver|full|part|no|yes|long|yet|hold|held|own|old|new|expired?|lapsed?|renew(?:ed)?|valid|passed|pass|finish(?:ed)?|hold|held|did|done|made|make|have|last|year|years|level|course|paper|papers|exam|certificate|since|again|taken|take|only|both|one|two|it|until|through|good)$/u;

// A name or two words in common; one is enough where nothing else is spoken of.
function isAboutSame(a: Sentence, b: Sentence): boolean {
  const [ours, theirs] = [topicsOf(a), topicsOf(b)];
  const shared = ours.filter(({ stem }) => theirs.some((other) => other.stem === stem));
  const distinct = new Set(shared.map(({ stem }) => stem)).size;
  if (distinct >= 2 || haveOneThing(a.quote, b.quote)) return true;
  if (distinct === 1 && /\b(?:no part|not involved)\b/iu.test(a.quote)) return true;
  const smaller = Math.min(ours.length, theirs.length);
  return (
    distinct === 1 &&
    (smaller <= 2 || shared.some(({ text, stem }) => /^\p{Lu}[\p{L}]+$/u.test(text) && !isCommon(stem)))
  );
}

const THING =
  /\b(?:my|the|our)\s+((?:[\p{L}-]+\s){0,3}?[\p{L}-]+)\s+(?:is|was|has|had)?\s*(?:still\s+)?(?:valid|ran out|run out|expired|lapsed|current|in date)\b/iu;

// "My passport is valid", "my passport ran out".
function haveOneThing(a: string, b: string): boolean {
  const [one, other] = [THING.exec(a)?.[1], THING.exec(b)?.[1]];
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

// "No, it lapsed in 2023" is about what was asked.
function topicsOf({ quote, asked }: Sentence) {
  const own = topicWords(quote);
  // "Never ran one" denies the running, not the thing.
  if (/\bnever \p{L}+ (?:one|it|that|them)\b/iu.test(quote)) return own;
  return own.length < FEW || /^\W*(?:yes|no|not|never|sadly)\b/iu.test(quote) ? [...own, ...topicWords(asked)] : own;
}

const FEW = 3;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$/u;

function topicWords(text: string) {
  return words(text).filter(
    (word) => isContent(word) && !STATUS.test(word.lower) && !MONTH.test(word.lower) && !/^\d+$/.test(word.text),
  );
}
