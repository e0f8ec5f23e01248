import { isContent, words } from "../text/words.js";
import { isCommon } from "../thesaurus/thesaurus.js";
import type { Found, Sentence, Statements } from "./find.js";

/** Not had, not done, not any more. */
const NOT_SO =
  /\b(?:(?:never|not) renewed|never(?! (?:had|been|more|less))|no longer|ran out|run out|expired|lapsed|has ended|did(?: not|n['’]t) (?:renew|finish|pass|sit|do|take|hold)|have(?: not|n['’]t) (?:renewed|done|got|finished|passed|taken|held)|not (?:valid|finished|passed)|unfinished|to be (?:taken|sat|retaken) again|dropped out|failed)\b/iu;
const NOT_YET = /\bto be (?:taken|sat|retaken) again\b/iu;
/** Had, done or valid. */
const IS_SO =
  /\b(?:valid|renewed|current|passed|hold|holds|through 20\d\d|until 20\d\d|certified|completed|did|made|done|have|ran|wrote|put|use|used|took|taken|led|built)\b/iu;
/** Dated entries of a résumé claim that what they name was gained. */
const ENTRY = /\b(?:19|20)\d\d\b/u;
/** Told of a while ago, or of another one of its kind. */
const SINCE_MENDED = /\b(?:renew(?:ed|al)|since then|again in|but then|another|that same year)\b/iu;

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
  /^(?:never|longer|ran|run|out|expired?|lapsed?|renew(?:ed)?|valid|passed|pass|finish(?:ed)?|hold|held|did|done|made|make|have|last|year|years|level|course|paper|papers|exam|certificate|since|again|taken|take|only|both|one|two|it|until|through|good)$/u;

// A name or two words in common; one is enough where nothing else is spoken of.
function isAboutSame(a: Sentence, b: Sentence): boolean {
  const [ours, theirs] = [topicsOf(a), topicsOf(b)];
  const shared = ours.filter(({ stem }) => theirs.some((other) => other.stem === stem));
  const distinct = new Set(shared.map(({ stem }) => stem)).size;
  if (distinct >= 2 || haveOneThing(a.quote, b.quote)) return true;
  const smaller = Math.min(ours.length, theirs.length);
  return (
    distinct === 1 && (smaller <= 2 || shared.some(({ text, stem }) => /^\p{Lu}{2,}$/u.test(text) && !isCommon(stem)))
  );
}

const THING =
  /\b(?:my|the|our)\s+((?:[\p{L}-]+\s){0,3}?[\p{L}-]+)\s+(?:is|was|has|had)?\s*(?:still\s+)?(?:valid|ran out|run out|expired|lapsed|current|in date)\b/iu;

// "My passport is valid", "my passport ran out".
function haveOneThing(a: string, b: string): boolean {
  const [one, other] = [THING.exec(a)?.[1], THING.exec(b)?.[1]];
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

function topicsOf({ quote }: Sentence) {
  return words(quote).filter((word) => isContent(word) && !STATUS.test(word.lower) && !/^\d+$/.test(word.text));
}
