import type { DraftText } from "../../domain/answer.js";
import type { GivenValue } from "../../domain/question.js";
import { isInstruction } from "../../rules/text/instructions.js";
import { sentences } from "../../rules/text/lines.js";
import { words } from "../../rules/text/words.js";

const MAX_BULLETS = 5;
const MAX_SPOKEN_WORDS = 120;
/** A sentence this short is set beside its neighbour in one bullet. */
const SHORT_WORDS = 5;
/** A bullet takes no further sentence beyond this. */
const BULLET_WORDS = 40;
const OWN_ACT = /^(?:(?:yes|well|so|then|also)[,.:]?\s+)?(?:I|we)\b/i;
/** A sentence this short tells nothing that was done. */
const REMARK_WORDS = 2;
const SAYS_YES =
  /^(yes|yeah|sure|of course|often|sometimes|always|a lot|regularly|yes,? (?:often|sometimes|always|regularly))[.!]?$/i;

/** Composes an answer from the candidate's own words: nothing is added, only order and the first person change. */
export function draftAnswer({
  gap,
  replies,
}: {
  gap: { title: string; kind: string };
  replies: GivenValue[];
}): DraftText {
  const given = replies.map((value) => ({ ...value, answer: withoutInstructions(value.answer) }));
  return compose(gap, given);
}

// An order to whoever evaluates is nothing that was done.
function withoutInstructions(answer: string): string {
  const lines = answer.split("\n").map((line) => {
    const parts = sentences({ text: line, start: 0 });
    return parts.some(({ text }) => isInstruction(text))
      ? parts
          .filter(({ text }) => !isInstruction(text))
          .map(({ text }) => text)
          .join(" ")
      : line;
  });
  return lines.join("\n").trim();
}

function compose(gap: { title: string }, replies: GivenValue[]): DraftText {
  const stories = replies.filter(({ type, answer }) => type === "textarea" || words(answer).length > 8);
  const sentencesTold = [...new Set(stories.flatMap(({ answer }) => asSentences(answer)))];
  // "Medical ward." and "Yes, often." are details, not something that was done.
  const told = sentencesTold.filter((sentence) => words(sentence).length > REMARK_WORDS);
  const remarks = sentencesTold
    .filter((sentence) => !told.includes(sentence) && !(told.length > 0 && SAYS_YES.test(sentence)))
    .map(asBullet);
  const place = replies.find(({ field_id, type }) => field_id === "where" && type === "select")?.answer;
  const details = replies
    .filter((value) => !stories.includes(value) && value.answer !== place)
    .map(({ answer }) => answer);
  // A bare "yes" beside something told is no statement of its own.
  const said = [...details, ...remarks].filter(
    (answer) => answer !== "" && !isSaid(answer, told) && !(told.length > 0 && SAYS_YES.test(answer)),
  );
  // A place alone is no bullet; beside another detail it is worth its brackets.
  const [first, ...others] = said;
  const facts =
    first !== undefined && place && !isSaid(place, told)
      ? [`${first.replace(/[.\s]+$/, "")} (${place.toLowerCase()})`, ...others]
      : said;
  const bullets =
    told.length > 0 ? [...grouped(told, MAX_BULLETS - 1), ...joined(facts)] : [shortBullet(gap.title, facts)];
  return { title: gap.title, bullets, spoken: spokenFrom(gap.title, told, facts) };
}

function asSentences(answer: string): string[] {
  return answer.split("\n").flatMap((line) => {
    const text = line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, "");
    return sentences({ text, start: 0 }, { clauses: false }).map((sentence) => sentence.text);
  });
}

const AUXILIARY = /^(?:I have|I['’]ve|I had|I was)\s+(?=\p{Ll}+(?:ed|ing)\b)/u;
const AS_IT_IS = /^I (?:have|had|was|do|did|could|can)(?: not\b| never\b|n['’]t)|^I(?:['’]m| am)\b/u;

/** Drops the first person where a bullet does without it: "I rang" becomes "Rang". What one is, or has not done, stays a sentence. */
function asBullet(sentence: string): string {
  const text = sentence.replace(/^(?:yes|well|so|then|also)[,.:]?\s+/i, "").replace(/[.!?\s]+$/, "");
  if (AS_IT_IS.test(text)) return text;
  // Inside a sentence that began with somebody else, "I" says who did it.
  const mine = /^I\b/u.test(text);
  const begun = text.replace(AUXILIARY, "").replace(/^I\s+(?=\p{Ll})/u, "");
  const bare = mine ? begun.replace(/(,| and| then| but) I (?=\p{Ll})/gu, "$1 ") : begun;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/**
 * Sets sentences together as one bullet per act: what was found stands before the first thing that was done about it, what
 * came of it after. A bullet stays short; with more acts than bullets, neighbours share one.
 */
function grouped(told: string[], limit: number): string[] {
  const groups: { text: string; hasAct: boolean }[] = [];
  for (const sentence of told) {
    const text = asBullet(sentence);
    const isAct = OWN_ACT.test(sentence);
    const last = groups.at(-1);
    const fits = last !== undefined && words(`${last.text} ${text}`).length <= BULLET_WORDS;
    const isShort = words(text).length <= SHORT_WORDS;
    if (last && fits && (isShort || !isAct || !last.hasAct)) {
      last.text = `${last.text}. ${text}`;
      last.hasAct ||= isAct;
    } else {
      groups.push({ text, hasAct: isAct });
    }
  }
  const size = Math.ceil(groups.length / limit);
  const bullets: string[] = [];
  for (let at = 0; at < groups.length; at += size) {
    bullets.push(
      `${groups
        .slice(at, at + size)
        .map(({ text }) => text)
        .join(". ")}.`,
    );
  }
  return bullets;
}

function joined(facts: string[]): string[] {
  const line = facts.map((fact, index) => (index === 0 ? fact : uncapitalised(fact)).replace(/[.\s]+$/, "")).join("; ");
  return line === "" ? [] : [`${line.charAt(0).toUpperCase()}${line.slice(1)}.`];
}

// Names keep their capitals: only words that open a remark lose theirs.
function uncapitalised(fact: string): string {
  return /^(About|Once|Twice|Every|Since|For|In|At|On|The|A|An|Over|Nearly|Daily|Weekly|Monthly|It|They|We|Often|Usually)\b/.test(
    fact,
  )
    ? fact.charAt(0).toLowerCase() + fact.slice(1)
    : fact;
}

function shortBullet(title: string, facts: string[]): string {
  const line = joined(facts)[0];
  return line === undefined ? title : `${title}: ${uncapitalised(line)}`;
}

function isSaid(answer: string, told: string[]): boolean {
  const text = told.join(" ").toLowerCase();
  return words(answer).every(({ lower }) => text.includes(lower));
}

function spokenFrom(title: string, told: string[], facts: string[]): string {
  const parts = told.length > 0 ? [...told, ...joined(facts)] : [shortBullet(title, facts)];
  const kept: string[] = [];
  let count = 0;
  for (const part of parts) {
    count += part.split(/\s+/).length;
    if (kept.length > 0 && count > MAX_SPOKEN_WORDS) break;
    kept.push(/[.!?]$/.test(part) ? part : `${part}.`);
  }
  return kept.join(" ");
}
