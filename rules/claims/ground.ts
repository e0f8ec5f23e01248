import type { Claim, ClaimSource, DraftText, Evidence, Ledger } from "../../domain/answer.js";
import { LEXICON } from "../lexicon/lexicon.js";
import { isInstruction } from "../text/instructions.js";
import { sentences } from "../text/lines.js";
import { type Figure, figures } from "../text/numbers.js";
import { sourceText } from "../text/spans.js";
import { isContent, type Word, words } from "../text/words.js";
import { scopeOf } from "./scope.js";
import { splitClaims } from "./split.js";

/** At least this share of a claim's content words must stand in the sources. */
const KNOWN_SHARE = 0.5;
const MAX_SOURCES = 3;

const SUPERLATIVE =
  /\b(first|best|only|most|top|largest|biggest|highest|fastest|leading|award\w*|always|never|every|all|expert|single-handedly)\b/giu;
// Effects: what came of the work. Near words stand for each other; none may come from nowhere.
const EFFECTS = [
  /\b(reduc\w*|cut|cuts|lower\w*|decreas\w*|fewer|went down|down|less)\b/iu,
  /\b(increas\w*|grew|grow\w*|rais\w*|boost\w*|doubl\w*|tripl\w*|went up|up|more)\b/iu,
  /\b(improv\w*|better|enhanc\w*|optimi[sz]\w*|streamlin\w*)\b/iu,
  /\b(sav\w+)\b/iu,
  /\b(achiev\w*|exceed\w*|won|award\w*|deliver\w*)\b/iu,
  /\b(prevent\w*|eliminat\w*|avoid\w*)\b/iu,
];

/** A sentence of a source, with its words read once. */
interface Sentence {
  source: ClaimSource;
  text: string;
  stems: Set<string>;
  lowers: Set<string>;
  concepts: Set<string>;
  figures: Figure[];
  scope: number;
}

/**
 * Checks every statement of an answer against what it may rest on. Figures, names, scope verbs, superlatives and effects
 * need a source each; of the other words at least half. `topic` (the gap's own words) is known but supports nothing.
 */
export function groundAnswer(version: number, answer: DraftText, evidence: Evidence[], topic: string): Ledger {
  const sources = evidence.flatMap((passage) => readSentences(passage));
  const known = new Set(words(topic).map(({ stem }) => stem));
  const places = [
    { place: "title", text: answer.title },
    ...answer.bullets.map((text, index) => ({ place: `bullets.${index}`, text })),
    { place: "spoken", text: answer.spoken },
  ];
  const claims = places.flatMap(({ place, text }) =>
    splitClaims(text).map((claim) => groundClaim(place, claim, sources, known)),
  );
  return { version, claims, grounded: claims.every(({ supported }) => supported) };
}

/** What has no source, as a reader should see it: the claim and the words at fault. */
export function unsupportedOf(ledger: Ledger): string[] {
  return [...new Set(ledger.claims.filter(({ supported }) => !supported).map(({ text }) => text))];
}

function groundClaim(place: string, claim: string, sources: Sentence[], known: Set<string>): Claim {
  const list = words(claim);
  const content = list.filter(isContent);
  const ranked = sources
    .map((sentence) => ({ sentence, shared: content.filter((word) => sentence.stems.has(word.stem)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const near = ranked.map(({ sentence }) => sentence);
  const missing = [
    ...missingFigures(claim, content, sources),
    ...missingNames(claim, list, sources, known),
    ...missingScope(claim, near),
    ...missingSuperlatives(claim, sources),
    ...missingEffects(claim, near),
  ];
  const inSources = content.filter((word) => sources.some((sentence) => sentence.stems.has(word.stem)));
  const knownShare = content.length === 0 ? 0 : inSources.length / content.length;
  // A title names the topic in words of its own; it may not be about something else altogether.
  const onTopic = place === "title" && content.some((word) => known.has(word.stem) || inSources.includes(word));
  const enough = onTopic || (near.length > 0 && knownShare >= KNOWN_SHARE);
  if (!enough)
    missing.push(
      ...content.filter((word) => !inSources.includes(word) && !known.has(word.stem)).map(({ text }) => text),
    );
  const supported = missing.length === 0 && (enough || content.length === 0);
  return {
    place,
    text: claim,
    supported,
    missing: [...new Set(missing)],
    sources: supported ? cover(content, near) : [],
  };
}

// The nearest sentence, and after it only those that bear out words which none before them did.
function cover(content: Word[], near: Sentence[]): ClaimSource[] {
  const open = new Set(content.map(({ stem }) => stem));
  const chosen: ClaimSource[] = [];
  for (const { stems, source } of near) {
    const news = [...open].filter((stem) => stems.has(stem));
    if (news.length === 0 || chosen.length === MAX_SOURCES) continue;
    for (const stem of news) open.delete(stem);
    chosen.push(source);
  }
  return chosen;
}

// A figure counts when a source says the same value with the same unit about something the claim speaks of.
function missingFigures(claim: string, content: Word[], sources: Sentence[]): string[] {
  const stems = new Set(content.map(({ stem }) => stem));
  return figures(claim)
    .filter(({ value, unit }) => {
      const said = sources.filter((sentence) =>
        sentence.figures.some((figure) => figure.value === value && figure.unit === unit),
      );
      return !said.some((sentence) => sentence.stems.size === 1 || [...sentence.stems].some((stem) => stems.has(stem)));
    })
    .map(({ text }) => text.trim());
}

function missingNames(claim: string, list: Word[], sources: Sentence[], known: Set<string>): string[] {
  const concepts = LEXICON.find(list);
  const sourced = (concept: string) => sources.some((sentence) => sentence.concepts.has(concept));
  return list
    .filter((word, index) => {
      const opensSentence = index === 0 || /[.!?:]\s*["“(]?$/.test(claim.slice(0, word.start));
      const looksNamed =
        /^(?=.*\p{Lu})[\p{L}\p{N}&+#.]*(?:\p{N}|\p{Lu}\p{Lu}|\p{Ll}\p{Lu})/u.test(word.text) ||
        (/^\p{Lu}/u.test(word.text) && !opensSentence);
      if (!looksNamed || word.lower === "i" || word.lower.startsWith("i'")) return false;
      if (known.has(word.stem) || sources.some((sentence) => sentence.lowers.has(word.lower))) return false;
      const named = concepts.find(({ first, last }) => first <= index && index <= last);
      return !(named && sourced(named.concept));
    })
    .map(({ text }) => text);
}

function missingScope(claim: string, near: Sentence[]): string[] {
  const claimed = scopeOf(claim);
  if (!claimed) return [];
  return near.some((sentence) => sentence.scope >= claimed.strength) ? [] : [claimed.word];
}

function missingSuperlatives(claim: string, sources: Sentence[]): string[] {
  return [...claim.matchAll(SUPERLATIVE)]
    .map((match) => match[0])
    .filter((word) => !sources.some((sentence) => sentence.lowers.has(word.toLowerCase())));
}

function missingEffects(claim: string, near: Sentence[]): string[] {
  return EFFECTS.flatMap((effect) => {
    const said = effect.exec(claim)?.[0];
    return said === undefined || near.some((sentence) => effect.test(sentence.text)) ? [] : [said];
  });
}

function readSentences(passage: Evidence): Sentence[] {
  const source = sourceText(passage.text);
  return passage.text.split("\n").flatMap((line, index, lines) => {
    const start = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
    return sentences({ text: line, start })
      .filter(({ text }) => !isInstruction(text))
      .map((sentence) => {
        const quote = source.quote(sentence.start, sentence.end);
        const list = words(quote.text);
        return {
          source: {
            kind: passage.kind,
            ref: passage.ref,
            quote: quote.text,
            start: passage.start + quote.start,
            end: passage.start + quote.end,
          },
          text: quote.text,
          stems: new Set(list.filter(isContent).map(({ stem }) => stem)),
          lowers: new Set(list.map(({ lower }) => lower)),
          concepts: new Set(LEXICON.find(list).map(({ concept }) => concept)),
          figures: figures(quote.text),
          scope: scopeOf(quote.text)?.strength ?? 0,
        };
      });
  });
}
