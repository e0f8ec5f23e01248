import type { Cited, Draft } from "../../domain/answer.js";
import type { Gap } from "../../domain/gap.js";
import type { Statement } from "../../domain/statement.js";
import { capitalised, uncapitalised } from "../../language/letters.js";
import { CLOSED_KINDS } from "../questions/forms.js";

/** The one field of a closed form that decides, by its id; `further` where years have no posts to choose from. */
const DECIDING = ["status", "agrees", "level", "posts", "further"];
/** A field in which something is told as a story: then it is an answer like any other. */
const STORY = "practice";

/**
 * The answer that a closed form gives, each sentence made of its statements as they stand, so that all of it is proved; null
 * where the form is none of ours or tells a story.
 */
export function closedDraft(
  gap: Pick<Gap, "kind" | "title">,
  statements: Statement[],
): Pick<Draft, "title" | "bullets" | "spoken" | "cited"> | null {
  const said = saidIn(gap, statements);
  if (said === null) return null;
  const bullets = said.map(({ parts }) => joined(parts));
  const spoken = bullets.map(({ text, rests_on }) => ({ text: `${text}.`, rests_on }));
  return {
    title: gap.title,
    bullets: bullets.map(({ text }) => text),
    spoken: spoken.map(({ text }) => text).join(" "),
    cited: { bullets, spoken },
  };
}

// Bullet by bullet, the statements that each is made of.
function saidIn({ kind }: Pick<Gap, "kind">, statements: Statement[]): { parts: Statement[] }[] | null {
  if (!CLOSED_KINDS.includes(kind)) return null;
  const said = statements.filter((one) => one.kind === "reply" && one.field);
  if (said.some(({ field }) => field?.id === STORY)) return null;
  const deciding = said.filter(({ field }) => field && DECIDING.includes(field.id));
  const [first, ...others] = deciding;
  if (!first) return null;
  const more = said.filter((one) => !deciding.includes(one) && one.field?.id !== "language" && one.state !== "denied");
  if (kind === "years") return [...deciding, ...more].map((one) => ({ parts: [one] }));
  // The exact name of a paper that is held says more than what the gap calls it.
  const name = more.find(({ field }) => field?.id === "detail");
  const isHeld = first.state === "done" && name !== undefined;
  const rest = more.filter((one) => one !== name);
  const lead = isHeld ? [name] : name ? [first, name] : [first];
  return [{ parts: [...lead, ...rest] }, ...others.map((one) => ({ parts: [one] }))];
}

// A word or two goes on in the sentence; what is a sentence of its own stays one.
function joined(parts: Statement[]): Cited {
  const [first = "", ...rest] = parts.map(({ text }) => text.replace(/[.\s]+$/, ""));
  const text = rest.reduce(
    (sofar, one) =>
      isSentence(one) ? `${sofar}. ${capitalised(one)}` : `${sofar}, ${isName(one) ? one : lowered(one)}`,
    capitalised(first),
  );
  return { text, rests_on: parts.map(({ number }) => number) };
}

const LONGEST_DETAIL = 60;

function isSentence(text: string): boolean {
  return /^I\b/.test(text) || text.length > LONGEST_DETAIL;
}

// "Since March 2023" goes on in lower case; "March 2023" keeps its own.
function isName(text: string): boolean {
  return !/^(?:since|until|from|valid|booked|passed|in|at|by|every|with|for|my|i|the|a|an|on)\b/iu.test(text);
}

function lowered(text: string): string {
  return /^I\b/.test(text) ? text : uncapitalised(text);
}
