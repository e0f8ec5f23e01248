import type { Cited, Draft } from "../../domain/answer.js";
import type { Gap } from "../../domain/gap.js";
import type { Statement } from "../../domain/statement.js";
import { actOf } from "../../language/acts.js";
import { capitalised, uncapitalised } from "../../language/letters.js";
import { isIndivisible } from "../../language/repeating.js";
import { readText } from "../../language/text-reading.js";
import { hasVerb } from "../../language/wording.js";
import { CLOSED_KINDS } from "../questions.js";

/** The ids of the fields that decide a closed form; `further` if there are no posts to choose from for years. */
const DECIDING = ["status", "agrees", "level", "posts", "further"];
/** The id of the story field of years. */
const STORY = "practice";
/** The maximum number of bullets from that story. */
const MOST_ACTS = 2;

/**
 * The answer of a closed form: its choices and typed details, each sentence made of unchanged statements, so that all of it is
 * proved. A text that limits the choice ("not on Fridays") stands in its bullet; other whole sentences are only spoken. Of a story
 * that was told with years, its acts are bullets. Null if the gap's kind is not closed, or if no choice was made: then a model
 * writes the answer.
 */
export function closedDraft(
  gap: Pick<Gap, "kind" | "title">,
  statements: Statement[],
): Pick<Draft, "title" | "bullets" | "spoken" | "cited"> | null {
  if (!CLOSED_KINDS.includes(gap.kind)) return null;
  const said = statements.filter((one) => one.kind === "reply" && one.field);
  const typed = said.filter(({ isTemplate }) => !isTemplate);
  const sentences = typed.filter((one) => isSentence(one) && !limits(one) && !decides(one));
  const chosen = bulletsOf(
    gap,
    said.filter((one) => !sentences.includes(one)),
  );
  if (chosen.length === 0) return null;
  const bullets = [...chosen, ...actsOf(sentences)];
  const spoken = [
    ...chosen.map(({ text, rests_on }) => ({ text: `${text}.`, rests_on })),
    ...sentences.map(({ text, number }) => ({ text: `${ended(capitalised(text))}.`, rests_on: [number] })),
  ];
  return {
    title: gap.title,
    bullets: bullets.map(({ text }) => text),
    spoken: spoken.map(({ text }) => text).join(" "),
    cited: { bullets, spoken },
  };
}

function decides({ field }: Statement): boolean {
  return field !== undefined && DECIDING.includes(field.id);
}

// "I ran the night shift" as a bullet: "Ran the night shift".
function actsOf(sentences: Statement[]): Cited[] {
  const acts = sentences.flatMap(({ field, text, number }) => {
    const act = field?.id === STORY ? actOf(ended(text)) : null;
    return act && !act.pointsBack && !act.saysI ? [{ text: act.text, rests_on: [number] }] : [];
  });
  return acts.slice(0, MOST_ACTS);
}

// "Not the class that you ask for": a text that limits the choice must be read together with it.
function limits({ isTemplate, state, whose, text }: Statement): boolean {
  return !isTemplate && (state !== "done" || whose === "other" || isIndivisible(text));
}

/** In characters. */
const LONGEST_DETAIL = 60;
const LONGEST_NAME = 120;

function isSentence({ text, field }: Statement): boolean {
  // "City & Guilds Level 3 Diploma in Heavy Vehicle Maintenance and Repair" is a long name.
  const isLong = text.length > (field?.id === "detail" ? LONGEST_NAME : LONGEST_DETAIL);
  return isLong || (hasVerb(text) && field?.id !== "valid");
}

function bulletsOf({ kind, title }: Pick<Gap, "kind" | "title">, said: Statement[]): Cited[] {
  const deciding = said.filter(decides);
  const [first, ...others] = deciding;
  if (!first) return [];
  const more = said.filter((one) => !deciding.includes(one) && one.field?.id !== "language");
  if (kind === "years")
    return [
      joined([first, ...more.filter(limits)]),
      ...[...others, ...more.filter((one) => !limits(one))].map((one) => joined([one])),
    ];
  // The exact name of a certificate that is held, if the typed text is one, replaces the sentence with the gap's title.
  const name = more.find(({ field }) => field?.id === "detail");
  const rest = more.filter((one) => one !== name);
  const isName = first.state === "done" && name && !limits(name) && sharesAWord(name.text, title);
  const lead = isName ? [name] : name ? [first, name] : [first];
  return [joined([...lead, ...rest]), ...others.map((one) => joined([one]))];
}

// "Counterbalance forklift licence" names the paper again; "class C, since 2019" only says more of it.
function sharesAWord(detail: string, title: string): boolean {
  const asked = new Set(readText(title).stems);
  return readText(detail).stems.some((stem) => asked.has(stem));
}

// "Forklift licence, since March 2023": short typed details follow after a comma, whole sentences after a full stop.
function joined(parts: Statement[]): Cited {
  const [first, ...rest] = parts;
  const text = rest.reduce(
    (sofar, one) => {
      const more = ended(one.text);
      if (isSentence(one)) return `${sofar}. ${capitalised(more)}`;
      return `${sofar}, ${continuesAs(more)}`;
    },
    capitalised(ended(first?.text ?? "")),
  );
  return { text, rests_on: parts.map(({ number }) => number) };
}

function ended(text: string): string {
  return text.replace(/[.\s]+$/, "");
}

/** Words that begin a detail and are no name. */
const BEGINS_A_DETAIL = new Set(
  "since until from valid booked passed in at by every with for my the a an on not only but except no never".split(" "),
);

// "Since March 2023" continues in lower case; "March 2023" keeps its capital.
function continuesAs(text: string): string {
  const [first = ""] = text.toLowerCase().split(/\s/, 1);
  return BEGINS_A_DETAIL.has(first) ? uncapitalised(text) : text;
}
