import type { DraftText, Evidence } from "../../../domain/answer.js";
import { derivationOf } from "../../../rules/claims/derived.js";
import { says } from "../../../rules/claims/meaning.js";
import { mayBearOut, readStatements, type Said, type Statement, wordsOf } from "../../../rules/claims/statements.js";
import { sentences } from "../../../rules/text/lines.js";
import { deniesDoing } from "../../../rules/text/polarity.js";
import { isContent, type Word, words } from "../../../rules/text/words.js";

/**
 * What can be measured in an answer. All that speaks for it is counted in words that the candidate's own sources bear out,
 * each once, so that words added without a fact can take away and never add.
 */
export interface Features {
  /** Distinct words that the sources say, the job's own left out; fewer where they are thin among words that tell nothing new. */
  told: number;
  /** Share of the answer's words that the sources say, 0–1. */
  borneOut: number;
  /** Figures and names that no source has. */
  invented: number;
  /** Figures that a source has. */
  figures: number;
  /** Names, tools and terms of a trade that a source has. */
  named: number;
  action: boolean;
  method: boolean;
  result: boolean;
  /** Words of the job's title for it that the candidate said as well, as a share, 0–1. */
  onTopic: number;
  /** The candidate's own words deny it, and the answer does not say so. */
  denied: boolean;
  /** The answer says that it was not done. */
  denies: boolean;
  filler: number;
  hedges: number;
  /** Sentences that say again what others said. */
  repeated: number;
  /** Bullets that are no sentence of a résumé: fragments, chat, or far too long. */
  unpolished: number;
}

const FILLER =
  /\b(passionate(?:ly)?|team player|hard.?working|excellent communication|communication skills|results?.(?:driven|oriented|focus\w*)|dynamic(?:ally)?|synerg\w*|go-getter|highly (?:motivated|skilled|effective|professional|organi[sz]ed)|detail.oriented|self.starter|think outside the box|proven (?:track record|ability)|track record|fast learner|people person|dedicated|committed to|striv\w+|various methods|great success|many things|world.class|best.in.class|cutting.edge|exceptional(?:ly)?|outstanding|extensive(?:ly)?|strong (?:background|understanding|commitment)|wealth of|deep understanding|seamless(?:ly)?|leverag\w*|spearhead\w*|high(?:est)? (?:standards?|quality|level)|value.add\w*|in a timely (?:manner|fashion)|fast-paced|key (?:role|part)|vital|crucial|essential to|important (?:part|role)|wide range of|a variety of|effective(?:ly)?|efficient(?:ly)?|successful(?:ly)?|consistently|always ensuring|ensuring that|utili[sz]\w*|demonstrat\w* (?:a|my|strong)|adept|proactive(?:ly)?|solution.oriented|hands-on|robust|holistic|excellence|expertise)\b/giu;
const HEDGES =
  /\b(maybe|perhaps|kind of|sort of|i think|i believe|i feel|stuff|lol|dunno|idk|gonna|kinda|i guess|asdf|lorem|whatever|things like that|and so on|etc|somehow|probably|possibly|a bit|more or less|somewhat|various|several|many|a lot of|lots of|some|generally|usually tried|as needed|where (?:possible|appropriate|necessary)|or similar|helped out|familiar with|exposure to|involved in|assisted with|responsible for)\b/giu;
const RESULT =
  /\b(so that|result\w*|reduc\w*|increas\w*|improv\w*|saved|sav(?:es|ing)|finished|completed|passed|agreed|solved|fixed|delivered|accepted|approved|renewed|recovered|discharged|promoted|signed (?:off|the)|cleared|now \p{L}+s|won|cut|fell|rose|dropped|went (?:up|down|to|from|home|live|well)|were? (?:given|moved|paid|discharged|approved|accepted|down|up)|came (?:down|back|of|out)|on time|without|no findings|from \S+ to \S+|now (?:it )?takes?|running again|no longer|in the end|afterwards|since then|used (?:it|them) (?:until|since)|never|down to|up to|thanked|praised|asked me|complaints?|deadline|target|first (?:time|attempt|try)|on (?:every|each)|still|within (?:\S+ )?(?:minutes?|hours?|days?|weeks?))\b/iu;
const METHOD =
  /\b(by|with|using|through|via|from|according to|after|before|first|then|checked|measured|compared|planned|trained|explained|called|rang|wrote|built|tested|repeated|asked|showed|agreed|set up|listed|against|in)\b/iu;
const ACTION =
  /(?<!-)\b(?!based\b)\p{L}{2,}ed\b|^\p{Lu}\p{Ll}+s (?:a|an|the|their|all|each|every|up|out|with|for|to|and|\d+)\b|\b(rang|ran|led|built|wrote|made|took|gave|kept|sat|set|taught|drove|sold|held|found|put|got|did|run|runs|lead|leads|care|plan|plans|use|uses|teach|teaches|drive|drives|work|works|manage|hold|holds|check|checks|keep|keeps|write|writes|record|handle|prepare|take|takes|speak|speaks)\b/imu;
const CHAT =
  /\b(lol|dunno|idk|gonna|kinda|wanna|u|ur|pls|thx|coz|cos|w\/|tbh|imo|stuff|guys|yeah|ok)\b|!{1,}|:-?\)|\.{3}/iu;

/** Reads the features of an answer's bullets against the sources. */
export function featuresOf(draft: DraftText, title: string, sources: Evidence[]): Features {
  const statements = sources.flatMap(readStatements);
  const topic = new Set(
    words(title)
      .filter(isContent)
      .map((word) => word.stem),
  );
  const said = draft.bullets.flatMap((bullet) => sentences({ text: bullet, start: 0 }).map(({ text }) => text));
  const read = said.map((text) => readPart(text, title, statements));
  // Part by part, so that what is hung on to a true sentence counts for nothing.
  const parts = said.flatMap((text) => text.split(PARTS)).map((text) => readPart(text, title, statements));
  const real = parts.filter(({ share, filler }) => share >= ENOUGH && filler === 0);
  const told = new Set(real.flatMap((one) => one.told).filter((one) => !topic.has(one)));
  const all = read.reduce((sum, { total }) => sum + total, 0);
  const density = all === 0 ? 0 : told.size / all;
  const borne = read.reduce((sum, { total, share }) => sum + total * share, 0);
  const text = draft.bullets.join("\n");
  const realText = real.map((one) => one.text).join("\n");
  const toldInSources = new Set(statements.filter(({ denied }) => !denied).flatMap(({ stems }) => [...stems]));
  return {
    told: told.size * Math.min(1, density / DENSE),
    borneOut: all === 0 ? 0 : borne / all,
    invented: read.reduce((sum, { invented }) => sum + invented, 0),
    figures: read.reduce((sum, { counted }) => sum + counted, 0),
    named: new Set(real.flatMap(({ names }) => names)).size,
    action: ACTION.test(realText),
    method: METHOD.test(realText),
    result: RESULT.test(realText),
    onTopic: topicShare(topic, toldInSources),
    denied: denies(sources) && !SAYS_NO.test(draft.bullets.join(" ")),
    denies:
      read.filter((one) => deniesDoing(one.text) || /^(?:no|none|not)\b/iu.test(one.text)).length > read.length / 2,
    filler: text.match(FILLER)?.length ?? 0,
    hedges: text.match(HEDGES)?.length ?? 0,
    repeated: repeats(read.map(({ content }) => content)),
    unpolished: draft.bullets.filter(
      (bullet) => CHAT.test(bullet) || /^\p{Ll}/u.test(bullet) || words(bullet).length > 50,
    ).length,
  };
}

/** So much of an answer tells something new where nothing is said twice or for its sound. */
const DENSE = 0.35;
/** A part with fewer of its words in the sources tells something else. */
const ENOUGH = 0.6;
const PARTS = /[,;:–—]\s+|\s+(?=(?:so that|and in this way|which|in order to|thereby)\b)/u;

function readPart(text: string, title: string, statements: Statement[]) {
  const clause = wordsOf(text.startsWith(`${title}:`) ? text.slice(title.length + 1) : text);
  const bearing = statements.filter((statement) => mayBearOut(clause, statement));
  const stems = new Set(bearing.flatMap((statement) => [...statement.stems]));
  const content = words(clause.text).filter((word) => isContent(word) && !inFigure(word, clause));
  // Counted by the source's word: two words for one thing say it once.
  const told = content.flatMap((word) =>
    stems.has(word.stem) ? word.stem : ([...stems].find((one) => says(one, word.stem)) ?? []),
  );
  const counted = clause.figures.filter(({ value }) =>
    bearing.some(({ figures }) => figures.some((one) => one.value === value)),
  );
  const uncounted = clause.figures.filter(
    (figure) => !counted.includes(figure) && derivationOf(clause, figure, bearing) === null,
  );
  const names = clause.words.filter(({ text: word, index }) => index > 0 && /\p{Lu}|\p{N}/u.test(word));
  const there = names.filter((word) => stems.has(word.stem));
  return {
    text,
    content: content.map((word) => word.stem),
    total: Math.max(1, content.length),
    share: content.length === 0 ? 0 : told.length / content.length,
    told,
    counted: counted.length,
    invented: uncounted.length + names.length - there.length,
    names: there.map((word) => word.stem),
    filler: text.match(FILLER)?.length ?? 0,
  };
}

function inFigure({ start, end }: Word, { figures }: Said): boolean {
  return figures.some((one) => start < one.end && end > one.start);
}

function topicShare(topic: Set<string>, said: Set<string>): number {
  if (topic.size === 0) return 0;
  return [...topic].filter((one) => said.has(one) || [...said].some((other) => says(other, one))).length / topic.size;
}

const SAYS_NO = /\b(?:not|never|no|none|without|yet to|willing)\b|n['’]t\b/iu;

// "No, never done that": the first reply that says anything denies.
function denies(sources: Evidence[]): boolean {
  const first = sources.find(({ kind, text }) => kind === "reply" && words(text).length > 0);
  return first !== undefined && /^\W*(?:no|never|not really|none)\b(?! (?:problem|more|longer))/iu.test(first.text);
}

/** So much of a sentence in another makes it a repetition. */
const SAME_SHARE = 0.75;

function repeats(list: string[][]): number {
  return list.filter((one, index) => {
    const own = new Set(one);
    return (
      own.size >= 3 &&
      list
        .slice(0, index)
        .some((other) => [...own].filter((word) => other.includes(word)).length / own.size >= SAME_SHARE)
    );
  }).length;
}
