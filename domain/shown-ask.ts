import type { EntryClaim } from "./document-ask.js";
import type { Ask, AskBody, DocumentAsk, Field, FieldValue, OpenClaim } from "./question.js";

/*
 * An ask in plain words, line by line, for clients that show text alone: what is asked, what can be chosen, what each field takes, which sentences
 * are open and why, and what was wrong with the last reply.
 */

/** The question of an ask, and why it is asked. */
export interface AskedAbout {
  text: string;
  why: string;
}

/** All that a person needs to answer an ask. Ids stand in front of what a reply names by them. */
export function shownAsk(ask: AskBody | Ask | DocumentAsk, about: AskedAbout | null): string[] {
  const wrong = (ask.errors ?? []).map(({ path, message }) => `Your last reply was not taken: ${path} ${message}`);
  const asked = [about?.text, about?.why].flatMap((text) => (text ? [text] : []));
  return [...wrong, ...asked, ...shownBody(ask)];
}

function shownBody(ask: AskBody | Ask | DocumentAsk): string[] {
  switch (ask.kind) {
    case "experience":
      return [
        `Choices: ${ask.choices.map((choice) => CHOICES[choice]).join("; ")}`,
        ...("near" in ask && ask.near.length > 0
          ? ["Lines of the résumé that come near it:", ...ask.near.map(({ text }) => `  “${text}”`)]
          : []),
        ...proposed(ask),
        ...part("Or answer its form at once:", (ask.fields ?? []).flatMap(shownField)),
      ];
    case "details":
      return part("Fields:", ask.fields.flatMap(shownField));
    case "improvement":
      return [
        `It has ${ask.score} of 10 points; ${ask.threshold} are needed.`,
        ...ask.issues.map(({ label, description }) => `- ${label}: ${description}`),
        ...ask.unsupported.map((text) => `- without a source: ${text}`),
        ...shownSentences(ask),
        ...part("Fields:", ask.fields.flatMap(shownField)),
        `You may: ${ask.may.map((move) => MOVES[move]).join("; ")}`,
      ];
    case "confirm":
      return [
        "Say of each sentence whether it is so (true, false, or what is so instead; null: true, but left out):",
        ...shownSentences(ask),
        ...part("You may add (none is required):", ask.fields.flatMap(shownField)),
      ];
    case "plan":
      return [
        ...(ask.note === null ? [] : [ask.note]),
        "Choose what to learn from, by its id; none closes it without a plan:",
        ...ask.resources.map(({ resource_id, title, days, cost_usd, score }) => {
          const when = ask.timeline.find((one) => one.resource_id === resource_id);
          const dates = when?.start_date ? `, ${when.start_date} to ${when.end_date}` : "";
          const cost = cost_usd === 0 ? "free" : `$${cost_usd}`;
          return `- ${resource_id}: ${title}, ${days} ${days === 1 ? "day" : "days"}, ${cost}, ${score} of 100${dates}`;
        }),
        ...ask.web_resources.map(({ resource_id, title, url }) => `- ${resource_id}: ${title}, ${url} (not checked)`),
        ...ask.directories.map(({ title, url }) => `Where to look further: ${title}, ${url}`),
      ];
    case "document":
      return [
        `The ${ask.document}; decide about any of its entries by id, as {"id": true}: true takes it, false leaves it out, a text stands in its place. The rest: take, keep_old, or nothing to see it again.`,
        ...ask.entries.flatMap(({ entry_id, op, text, why, claims, about, told = [], advice, practised }) => [
          `- ${entry_id} (${stateOf(op, claims)}): ${text}${why ? ` – ${why}` : ""}`,
          ...[about, ...told, advice].flatMap((words) => (words ? [`    ${words}`] : [])),
          ...(practised ? [`    you practised: ${practised}`] : []),
          ...claims.flatMap(doubtsOf),
        ]),
        ...ask.findings.map(({ entry_id, text }) => `Remark${entry_id ? ` (${entry_id})` : ""}: ${text}`),
        ...part("Its form:", ask.fields.flatMap(shownField)),
      ];
  }
}

const CHOICES = {
  yes: "yes (there is something to tell)",
  no: "no",
  willing_to_learn: "willing_to_learn (not yet, but I would like to)",
  not_asked: "not_asked (the job does not ask for it)",
  shown: "shown (my résumé shows it)",
} as const;
const MOVES = { improve: "improve it (values of the fields)", edit: "edit it (text)", accept: "accept it as it is" };

function proposed(ask: Extract<AskBody | Ask, { kind: "experience" }>): string[] {
  const { proposal } = ask;
  if (!proposal) return [];
  const words = "text" in proposal ? `: “${proposal.text}”` : "";
  return [`You said before: ${proposal.choice}${words}. Is it still so?`];
}

function shownField({ id, type, question, required, options = [], help, value, min, max }: Field): string[] {
  const limits = [min === undefined ? "" : `from ${min}`, max === undefined ? "" : `up to ${max}`].filter(Boolean);
  const kind = [type, ...limits, ...(required ? ["required"] : [])].join(", ");
  return [
    `- ${id} (${kind}): ${question}${help ? ` ${help}` : ""}`,
    ...(options.length > 0 ? [`    ${options.map((one) => `${one.value} = ${one.label}`).join("; ")}`] : []),
    ...(isEmpty(value) ? [] : [`    so far: ${JSON.stringify(value)}`]),
  ];
}

function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

type WithSentences = Extract<AskBody, { kind: "confirm" | "improvement" }>;

function shownSentences({
  claims,
  proved,
  unused,
  weak,
}: Pick<WithSentences, "claims" | "proved" | "unused" | "weak">) {
  return [
    ...claims.flatMap(shownClaim),
    ...part(
      "Proved by your own words (null leaves one out):",
      proved.map(({ claim_id, text }) => `- ${claim_id}: ${text}`),
    ),
    ...part(
      "Told, and in no line (true makes it one):",
      unused.map(({ claim_id = "", quote }) => `- ${claim_id}: ${quote}`),
    ),
    ...part(
      "Lines that had better not be sent (true takes one in):",
      weak.map(({ claim_id, text, why }) => `- ${claim_id}: ${text} – ${why}`),
    ),
  ];
}

function shownClaim({ claim_id, text, doubts, new_words, rests_on, said_already }: OpenClaim): string[] {
  return [
    `- ${claim_id}: ${text}`,
    ...(new_words && new_words.length > 0 ? [`    not your words: ${new_words.join(", ")}`] : []),
    ...doubtsOf({ known: "open", doubts }),
    ...rests_on.map(({ quote }) => `    you said: ${quote}`),
    ...(said_already ? [`    nearly the same stands already: ${said_already.quote}`] : []),
  ];
}

function doubtsOf({ known, doubts = [] }: Pick<EntryClaim, "known" | "doubts">): string[] {
  return known === "open" ? doubts.map(({ words }) => `    you write "${words}": did you do this?`) : [];
}

function stateOf(op: string, claims: EntryClaim[]): string {
  if (op === "left_out") return "left out";
  return claims.some(({ known }) => known === "open") ? "open" : op;
}

function part(heading: string, lines: string[]): string[] {
  return lines.length > 0 ? [heading, ...lines] : [];
}
