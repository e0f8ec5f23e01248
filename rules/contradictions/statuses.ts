import { doerOf } from "../claims/doers.js";
import { dateRanges } from "../text/dates.js";
import { isContent, stem, type Word, words } from "../text/words.js";
import { isCommon } from "../thesaurus/thesaurus.js";
import { comparable, type Found, inOneForm, type Sentence, type Statements } from "./find.js";

/** A proof that is over, or that never came. */
const OVER =
  /\b(?:ran out|run out|lapsed|has ended|no longer|(?:has|have|had|it|that|which|card|ticket|licen[cs]e|certificate|commission|award) expired|expired (?:in|last|(?:\p{L}+ |\d\d?[/.])?(?:19|20)\d\d)|(?:never|not) renewed|never got(?:ten)? (?:around )?to|to be (?:taken|sat|retaken) again|no (?:part|diploma|degree|certificate|licen[cs]e|qualification)|not involved|(?:classes|credits|modules) short|not (?:yet|taken|held|started|begun)|(?:never|not) (?:finished|completed|passed|sat)|unfinished|dropped out|failed)\b|n['’]t (?:renew|finish|complet|pass|sit)\w*/iu;
const NEVER =
  /\b(?:never|not once|(?:have|['’]ve) not|haven['’]t)\s+(?:\p{L}+ly\s+|once\s+|ever\s+|had to\s+|(?:had|got) anything to do with\s+(?=\p{L}+ing\b))*(\p{L}+)/iu;
const NOT_YET = /\bto be (?:taken|sat|retaken) again\b/iu;
/** Says that it was had, done or is valid. */
const IS_SO =
  /\b(?:valid|renewed|current|passed|hold|holds|in date|certified|completed|did|made|done|have|ran|wrote|put|use|used|took|taken|led|built)\b|^\W*\p{Lu}\p{Ll}+ed\b/iu;
const VALID = /\b(?:valid|renew(?:ed|al)|current|in date|passed|until|through|expires)\b/iu;
const ENDED = /\b(?:ran out|run out|expired|lapsed|ended|no longer|renew\w*)\b/iu;
/** Mended since, or another one of its kind. */
const SINCE_MENDED =
  /\b(?:renewed|renewal|re-?accredit\w*|then (?:did|passed|took)|since then|again in|but then|another|that same year)\b/iu;

/** Says it of the candidate, or of what is not named again. */
const IS_OWN = /\b(?:I|my|mine|we|our|it)\b|^\W*(?:yes|yeah|did|sat|took|got|passed|held|\p{L}+ed)\b/iu;

/** Had here and not there: a proof that is held and expired, a thing that was done and never done. */
export function oppositeStatuses({ resume, said }: Statements): Found[] {
  const speaks = ({ quote }: Sentence) =>
    denial(quote) || quote.search(KEPT) >= 0 || IS_SO.test(quote) || /\b(?:I|we) \p{Ll}|\b(?:19|20)\d\d\b/u.test(quote);
  const told = comparable(said, speaks);
  const written = [...comparable(resume, speaks), ...comparable(resume, (line) => !speaks(line))];
  return told.flatMap((sentence): Found[] => {
    const denies = denial(sentence.quote) && isOwn(sentence.quote);
    for (const other of [...written, ...told]) {
      if (other === sentence || inOneForm(sentence, other)) continue;
      // Two replies are looked at from the one that denies, a reply and the résumé from both.
      if (!denies && !(other.kind === "resume" && OVER.test(other.quote) && denial(other.quote))) continue;
      if (!denies && !IS_OWN.test(sentence.quote)) continue;
      const [no, yes] = denies ? [sentence, other] : [other, sentence];
      const isProof = NEVER_TRAINED.test(no.quote) && yes.kind === "resume" && ENDED.test(yes.quote);
      if ((denial(yes.quote) && !isProof) || !isOpposite(no, yes)) continue;
      return [{ kind: "status", what: "One says that it is so, the other that it is not", quotes: [yes, no] }];
    }
    return [];
  });
}

/** Says that it did not end: "has not lapsed once", "never let it run out". */
const KEPT =
  /\b(?:never|not(?: once)?|\p{L}+n['’]t)\s+(?:(?:let|allowed) (?:it|that|mine)(?: to)?\s+|ever\s+|once\s+)?(?:lapsed?|run out|ran out|expired?|go(?:ne)? out of date)\b|\bkept (?:it|them|mine|that) (?:valid|current|in date|up to date)\b|\bwithout (?:a|any|one) (?:single )?(?:day['’]?s? )?gap\b/giu;

// What somebody else lacks is not the candidate's.
function isOwn(text: string): boolean {
  return /\b(?:I|my|mine|me)\b/u.test(text) || doerOf(text) === null;
}

// Over, or never; what was mended since, or never ended, is not. Of both in one line the later holds: "renewed 2019, lapsed 2024".
function denial(text: string): boolean {
  const told = text.replace(KEPT, " ");
  const over = [...told.matchAll(new RegExp(OVER, "giu"))].at(-1);
  if (!over && !NEVER.test(told)) return false;
  const rest = over ? told.slice(over.index + over[0].length) : told;
  const before = told.slice(0, over?.index ?? 0);
  const isDated = /^\W*(?:in\s+)?(?:\p{L}+\s+)?(?:19|20)\d\d/u.test(rest);
  return !SINCE_MENDED.test(rest) && (isDated || !SINCE_MENDED.test(before));
}

function isOpposite(no: Sentence, yes: Sentence): boolean {
  // The line of a post claims work there, and no proof.
  if (yes.kind === "resume" && dateRanges(yes.quote).length > 0 && !/\bheld since\b/iu.test(yes.quote)) return false;
  // What is passed and what is to be taken again stand in one line: only who claims all of it claims too much.
  if (NOT_YET.test(no.quote) && /\bpassed\b/iu.test(no.quote) && !/\b(?:both|all|whole)\b/iu.test(yes.quote))
    return false;
  const shared = sharedTopics(no, yes);
  if (!isAboutSame(no, yes, shared)) return false;
  return OVER.test(no.quote) ? isClaimed(yes, no, shared) : isDone(no, yes);
}

// Held now: valid in the part of the line that names it, of a later year than when it ended, or simply claimed.
function isClaimed({ quote, kind }: Sentence, no: Sentence, shared: Word[]): boolean {
  const parts = quote.split(/[,;](?![^(]*\))\s*/u);
  const at = parts.findIndex((part) => words(part).some((word) => shared.some((one) => one.stem === word.stem)));
  const own = [parts[at] ?? quote, ...parts.slice(at + 1).filter((part) => /^\P{Lu}/u.test(part))].join(", ");
  if (VALID.test(own) || quote.search(KEPT) >= 0) return true;
  const lastYear = (text: string) => Math.max(0, ...(text.match(/\b(?:19|20)\d\d\b/gu) ?? []).map(Number));
  if (ENDED.test(no.quote)) return lastYear(no.quote) > 0 && lastYear(own) > lastYear(no.quote);
  return IS_SO.test(quote) || (kind === "resume" && lastYear(own) > 0);
}

// "Never made a report", and made one; "never did a course", and the résumé lists it with its year.
function isDone(no: Sentence, { quote, kind }: Sentence): boolean {
  const verb = NEVER.exec(no.quote)?.[1]?.toLowerCase();
  if (NEVER_TRAINED.test(no.quote)) return kind === "resume" && /\b(?:19|20)\d\d\b/u.test(quote);
  if (verb !== undefined && EVER.test(no.quote) && /^(?:had|got|been|worked|done|dealt|used|handled)$/u.test(verb))
    return !NO_CLAIM.test(quote);
  if (verb === undefined || /^(?:late|more|less|got|a|an|the|any|been|to|in|at|on)$/u.test(verb)) return false;
  if (words(quote).some((word) => isAct(word, verb))) return true;
  if (/^(?:had|held|owned)$/u.test(verb) && HELD_SINCE.test(quote)) return true;
  const gained = /^(?:did|done|had|held|took|taken|sat|finished|completed|passed|got)$/u;
  return kind === "resume" && /\b(?:19|20)\d\d\b/u.test(quote) && gained.test(verb);
}

/** "Never been on a first aid course", "never done any training in it". */
const NEVER_TRAINED =
  /\b(?:never|not once)\s+(?:been (?:on|to|through)|done|had|taken|sat|attended)\s+(?:an?|any|the)\b[^,.;]{0,40}?\b(?:course|training|class|exam|test|certificate)\b/iu;
/** Nowhere and at no time. */
const EVER = /\b(?:in my life|to this day|at any|not any|anywhere|not one|not at|whole career|ever)\b/iu;
const NO_CLAIM = /\b(?:without|no|not|never)\b/iu;

/** The same act, also done again: "refilled" is filled. */
function isAct(word: Word, verb: string): boolean {
  return word.stem === stem(verb) || stem(word.lower.replace(/^re-?(?=\p{L}{4})/u, "")) === stem(verb);
}

/** "Full licence since 2018", "I have my own". */
const HELD_SINCE = /\bsince (?:19|20)\d\d\b|\b(?:hold|have|got|with) (?:a|an|my|the|both)\b|\bmy own\b/iu;

/** Words that stand in any sentence about proofs and work: they are no topic. */
const ANY =
  /^(?:never|longer|ran|run|out|managers?|branch|team|office|staff|colleagues?|customers?|company|department|day|time|head|supervisor|firm|deputy|class|classes|driver|full|part|no|yes|long|yet|hold|held|own|old|new|expired?|lapsed?|renew(?:ed)?|valid|passed|pass|finish(?:ed)?|did|done|made|make|have|last|year|years|level|course|paper|papers|exam|certificate|since|again|taken|take|only|both|one|two|it|until|through|good)$/u;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$/u;

function topicWords(text: string): Word[] {
  return words(text).filter(
    (word) => isContent(word) && !ANY.test(word.lower) && !MONTH.test(word.lower) && !/^\d+$/.test(word.text),
  );
}

// "No, it lapsed in 2023" is about what was asked; "never ran one" denies the running, not the thing.
function topicsOf({ quote, asked }: Sentence): Word[] {
  const own = topicWords(quote);
  if (/\bnever \p{L}+ (?:one|it|that|them)\b/iu.test(quote) || (NEVER.test(quote) && !OVER.test(quote))) return own;
  return own.length < FEW || /^\W*(?:yes|no|not|sadly)\b/iu.test(quote) || quote.search(KEPT) >= 0
    ? [...own, ...topicWords(asked)]
    : own;
}

const FEW = 3;

function sharedTopics(a: Sentence, b: Sentence): Word[] {
  const theirs = topicsOf(b);
  return topicsOf(a).filter((word) => theirs.some((other) => other.stem === word.stem));
}

// Two words in common; one is enough where it is a name, or where nothing else is spoken of.
function isAboutSame(no: Sentence, yes: Sentence, shared: Word[]): boolean {
  const distinct = new Set(shared.map((word) => word.stem)).size;
  if (distinct >= 2 || haveOneThing(no.quote, yes.quote)) return true;
  // "I have never injected anybody": whatever the deed is done to, it was not done.
  const deed = NEVER_ANY.exec(no.quote)?.[1]?.toLowerCase();
  if (deed !== undefined && !isCommonDeed(stem(deed)) && doesIt(yes.quote, deed)) return true;
  if (NEVER_HELD.test(no.quote)) return distinct > 1 || shared.some(isTelling);
  if (distinct > 0 && (EVER.test(no.quote) || NEVER_TRAINED.test(no.quote)) && NEVER.test(no.quote))
    return distinct > 1 || topicsOf(no).length <= FEW;
  if (distinct === 0 || !OVER.test(no.quote)) return false;
  if (/\b(?:no part|not involved)\b/iu.test(no.quote)) return true;
  const fewest = Math.min(topicsOf(no).length, topicsOf(yes).length);
  return fewest <= 1 || shared.some((word) => /^\p{Lu}/u.test(word.text) && isTelling(word));
}

/** Few words are of two proofs at once: names, codes and words of a trade. */
function isTelling({ text, stem: one }: Word): boolean {
  return /^\p{Lu}[\p{L}\d]*[\p{Lu}\d]/u.test(text) || !isCommon(one);
}

/** "Never did the radiography certificate", "never sat a CCNP exam". */
const NEVER_HELD =
  /\b(?:never|not once)\s+(?:did|done|had|held|took|taken|sat|attended|passed|been on)\s+(?:an?|any|the|my)\b[^,.;]{0,40}?\b(?:certificate|course|exam|test|training|card|diploma|licen[cs]e|degree)\b/iu;

const NEVER_ANY =
  /\b(?:never|(?:have|['’]ve) not|haven['’]t)\s+(?:once\s+)?(\p{L}+)\s+(?:any(?:body|one|thing)?\b|a (?:single )?\p{L}+\b|at all\b)/iu;

/** Deeds of any work: that they were done to one thing and never to another says nothing. */
const isCommonDeed = (one: string) =>
  /^(?:do|did|done|had|have|use|work|make|made|take|took|get|got|see|saw|seen|go|went|been|be|run|ran|tri|need|want|ask|give|gave|given|lead|led|help|hear|heard|meet|met|miss|lost|lose|miss|say|said|fail|complain)$/u.test(
    one,
  );

function doesIt(text: string, deed: string): boolean {
  return /\b(?:I|we)\b/iu.test(text) && words(text).some((word) => isAct(word, deed));
}

const THING =
  /\b(?:my|the|our)\s+((?:[\p{L}-]+\s){0,3}?[\p{L}-]+)\s+(?:is|was|has|had)?\s*(?:still\s+)?(?:valid|ran out|run out|expired|lapsed|current|in date)\b/iu;

// "My passport is valid", "my passport ran out".
function haveOneThing(a: string, b: string): boolean {
  const [one, other] = [THING.exec(a)?.[1], THING.exec(b)?.[1]];
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}
