import type { Family, RequirementKind } from "../../domain/job.js";
import type { Field, FieldValue } from "../../domain/question.js";
import type { Post } from "../../domain/resume.js";
import { overlap } from "../../domain/text.js";
import { isNotHeld } from "../../language/figures.js";
import { toolsIn } from "../../language/job.js";
import { languagesIn } from "../../language/names.js";
import { postLine } from "../../language/resume.js";
import { type Topic, topicsOf } from "../../language/sentences.js";
import { capitalised, oneLine } from "../../language/text.js";
import { TRADE_WORDS } from "./trade-words.js";

/** The parts of a gap that its form depends on. */
export interface FormGap {
  kind: RequirementKind;
  title: string;
  job_quote: string;
  also: string[];
  resume_quote: string | null;
  /** The passages that count towards required years. */
  resume_quotes: { start: number; end: number }[];
}

/**
 * The form for a gap: a choice with its details for a certificate, a language or a condition, the posts for years, and for an
 * experience the post and one story, in the words of the trade `wording`. Fields marked as `more` are collapsed and never required.
 */
export function formFor(gap: FormGap, family: Family, posts: Post[], wording = family): Field[] {
  switch (gap.kind) {
    case "licence":
    case "certificate":
      return paperForm(gap, [
        ["held", "I hold it"],
        ["under_way", "I am working towards it"],
        ["booked", "It is booked"],
        ["lapsed", "It has lapsed"],
      ]);
    case "degree":
      return paperForm(gap, [
        ["completed", "Completed"],
        ["under_way", "Under way"],
        ["equivalent", "An equivalent qualification"],
      ]);
    case "language":
      return [
        text("language", "Which language?", {
          required: true,
          ...filledIn(theOnlyLanguageIn(gap.title)),
        }),
        select("level", "How well?", [
          ["native", "Native"],
          ["fluent", "Fluent, C1 to C2"],
          ["good", "Good, B1 to B2"],
          ["basic", "Basic, A1 to A2"],
        ]),
        text("used", "Where have you used it?"),
      ];
    case "logistics":
      return conditionForm(topicsOf(gap.title, gap.job_quote));
    case "years":
      return yearsForm(gap, posts);
    case "skill":
    case "knowledge":
      return experienceForm(gap, family, posts, wording);
  }
}

function theOnlyLanguageIn(title: string): string | null {
  const [first, ...others] = languagesIn(title);
  return first !== undefined && others.length === 0 ? capitalised(first) : null;
}

function paperForm({ resume_quote }: FormGap, standing: [string, string][]): Field[] {
  return [
    select("status", "Where do you stand?", standing),
    // Not prefilled with a certificate that has lapsed or is not held yet: the field would be sent as if the certificate were held.
    text(
      "detail",
      "Which one exactly, with class, level or school?",
      filledIn(resume_quote && !isNotHeld(resume_quote) ? resume_quote : null),
    ),
    text("valid", "Since when, until when, or booked for when?"),
  ];
}

function conditionForm(topics: Topic[]): Field[] {
  if (topics.includes("right_to_work"))
    return [
      select("agrees", "Do you have the right to work there?", [
        ["yes", "Yes, without limits"],
        ["with_limits", "Yes, with a visa or permit"],
        ["not_now", "Not now"],
      ]),
      text("note", "Which permit, and until when?"),
    ];
  const note = topics.includes("start")
    ? "From when?"
    : topics.includes("place")
      ? "Where do you live, or would you move?"
      : "Anything they should know, such as the limits?";
  return [
    {
      ...select("agrees", "Does this suit you?", [
        ["yes", "Yes"],
        ["with_limits", "Yes, with limits"],
        ["not_now", "Not now"],
      ]),
      // The form follows a "yes", so it does not ask for that again.
      value: "yes",
    },
    text("note", note),
  ];
}

function yearsForm({ resume_quotes }: FormGap, posts: Post[]): Field[] {
  const further = "What else counts: which post, where, from when to when?";
  if (posts.length === 0) return [text("further", further, { required: true })];
  const counted = posts.flatMap(({ header }, index) =>
    resume_quotes.some((quote) => overlap(quote, header)) ? [postValue(index)] : [],
  );
  return [
    {
      ...select("posts", "Which of these count?", [...postOptions(posts), ELSEWHERE]),
      type: "multiselect",
      ...(counted.length > 0 && { value: counted }),
    },
    text("further", further),
    { id: "practice", type: "textarea", question: "What did you do there that counts?", required: false, more: true },
  ];
}

const ELSEWHERE = ["elsewhere", "Elsewhere, or not in the résumé"] as const;
/** With this choice, the words of a bullet decide its post, or the answer belongs to no post. */
const SEVERAL = ["several", "At more than one of these"] as const;
const LONGEST_LABEL = 90;

function experienceForm(gap: FormGap, family: Family, posts: Post[], wording: Family): Field[] {
  const words = TRADE_WORDS[wording];
  // The caution is that of the job's trade in every story, since confidential matters of that trade may occur in any of them.
  const { caution } = TRADE_WORDS[family];
  return [
    whereField(posts),
    {
      ...{ id: "story", type: "textarea" as const, required: true },
      question: `${words.story} How often, with what, and with what result?`,
      ...(caution !== null && { help: caution }),
    },
    text("how_often", "How long, or how often, have you done this?", { more: true }),
    { ...toolsField(toolsIn([gap.job_quote, ...gap.also], gap.title), words.tools), more: true },
    text("result", "What was the result, and what was measured or said about it?", { more: true }),
  ];
}

/** The field for the post or employer: a choice of the résumé's posts, to which the answer then belongs; free text if there are none. */
export function whereField(posts: Post[]): Field {
  if (posts.length === 0) return text("where", "Where was it?");
  const several = posts.length > 1 ? [SEVERAL] : [];
  const help = "A new line stands under this post in your résumé; one of several posts, or of none, stands apart.";
  return { ...select("where", "Where was it?", [...postOptions(posts), ...several, ELSEWHERE]), required: false, help };
}

function postOptions(posts: Post[]): [string, string][] {
  return posts.map(({ header }, index) => [postValue(index), shortened(header.text)]);
}

function postValue(index: number): string {
  return `post_${index + 1}`;
}

/** The post that a form's values belong to: the chosen one, or the only one of the posts that may count. Null if there is none. */
export function postOfForm({ where, posts: counted }: Record<string, FieldValue>, posts: Post[]): Post | null {
  return chosenPost(where ?? (Array.isArray(counted) && counted.length === 1 ? counted[0] : undefined), posts);
}

/** The post that a choice names; null if it names none. */
export function chosenPost(value: FieldValue | undefined, posts: Post[]): Post | null {
  const number = typeof value === "string" ? /^post_(\d+)$/.exec(value)?.[1] : undefined;
  return number === undefined ? null : (posts[Number(number) - 1] ?? null);
}

function shortened(header: string): string {
  const line = postLine(header);
  return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL).replace(/\s\S*$/, "")} …` : line;
}

function toolsField(tools: string[], question: string): Field {
  if (tools.length < 2) return text("tools", question);
  const options = [...tools.map((tool) => [tool, tool] as const), ["other", "Other"] as const];
  return {
    ...select("tools", question, options),
    type: "multiselect",
    required: false,
    help: "Name others in your own words above.",
  };
}

function text(id: string, question: string, over: Partial<Field> = {}): Field {
  return { id, type: "text", question, required: false, ...over };
}

function filledIn(value: string | null): Pick<Field, "value"> | object {
  return value ? { value: oneLine(value) } : {};
}

function select(id: string, question: string, options: (readonly [string, string])[]): Field {
  return { id, type: "select", question, required: true, options: options.map(([value, label]) => ({ value, label })) };
}
