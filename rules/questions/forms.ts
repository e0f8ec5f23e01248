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
import type { Says } from "../says.js";

type Form = Says["form"];

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
export function formFor(
  gap: FormGap,
  {
    family,
    wording = family,
    posts,
    says,
  }: { family: Family; wording?: Family | undefined; posts: Post[]; says: Says },
): Field[] {
  const { form } = says;
  switch (gap.kind) {
    case "licence":
    case "certificate":
      return paperForm(gap, form, [
        ["held", form.held],
        ["under_way", form.underWay],
        ["booked", form.booked],
        ["not_passed", form.notPassed],
        ["lapsed", form.lapsed],
        ["never", form.never],
      ]);
    case "degree":
      return paperForm(gap, form, [
        ["completed", form.completed],
        ["under_way", form.degreeUnderWay],
        ["equivalent", form.equivalent],
        ["never", form.never],
      ]);
    case "language":
      return [
        text("language", form.language, {
          required: true,
          ...filledIn(theOnlyLanguageIn(gap.title)),
        }),
        select("level", form.level, [
          ["native", form.native],
          ["fluent", form.fluent],
          ["good", form.good],
          ["basic", form.basic],
        ]),
        text("used", form.used),
      ];
    case "logistics":
      return conditionForm(topicsOf(gap.title, gap.job_quote), form);
    case "years":
      return yearsForm(gap, posts, form);
    case "skill":
    case "knowledge":
      return experienceForm(gap, { family, posts, wording }, says);
  }
}

/** The context of a form: the trades whose words it is asked in, the posts to choose from, and the words of its language. */
type FormContext = Parameters<typeof formFor>[1];

/** One form for papers or for conditions of the work, a row for each gap. No row is required: one that is left out stays open. */
export function rowsFor(gaps: (FormGap & { gap_id: string })[], context: FormContext): Field[] {
  return gaps.flatMap((gap, at) =>
    formFor(gap, context).map((field) => ({
      ...field,
      id: at === 0 ? field.id : `${field.id}_${at + 1}`,
      question: `${gap.title}: ${field.question}`,
      required: false,
      gap_id: gap.gap_id,
    })),
  );
}

function theOnlyLanguageIn(title: string): string | null {
  const [first, ...others] = languagesIn(title);
  return first !== undefined && others.length === 0 ? capitalised(first) : null;
}

function paperForm({ resume_quote }: FormGap, form: Form, standing: [string, string][]): Field[] {
  return [
    select("status", form.status, standing),
    // Not prefilled with a certificate that has lapsed or is not held yet: the field would be sent as if the certificate were held.
    text("detail", form.detail, filledIn(resume_quote && !isNotHeld(resume_quote) ? resume_quote : null)),
    text("valid", form.valid),
  ];
}

function conditionForm(topics: Topic[], form: Form): Field[] {
  if (topics.includes("right_to_work"))
    return [
      select("agrees", form.rightToWork, [
        ["yes", form.unlimited],
        ["with_limits", form.withPermit],
        ["not_now", form.notNow],
      ]),
      text("note", form.permit),
    ];
  const note = topics.includes("start") ? form.fromWhen : topics.includes("place") ? form.whereLive : form.note;
  return [
    select("agrees", form.agrees, [
      ["yes", form.yes],
      ["with_limits", form.withLimits],
      ["not_now", form.notNow],
    ]),
    text("note", note),
  ];
}

function yearsForm({ resume_quotes }: FormGap, posts: Post[], form: Form): Field[] {
  const { further } = form;
  if (posts.length === 0) return [text("further", further, { required: true })];
  const counted = posts.flatMap(({ header }, index) =>
    resume_quotes.some((quote) => overlap(quote, header)) ? [postValue(index)] : [],
  );
  return [
    {
      ...select("posts", form.posts, [...postOptions(posts), [ELSEWHERE, form.elsewhere]]),
      type: "multiselect",
      ...(counted.length > 0 && { value: counted }),
    },
    text("further", further),
    { id: "practice", type: "textarea", question: form.practice, required: false, more: true },
  ];
}

const ELSEWHERE = "elsewhere";
/** With this choice, the words of a bullet decide its post, or the answer belongs to no post. */
const SEVERAL = "several";
const LONGEST_LABEL = 90;

function experienceForm(
  gap: FormGap,
  { family, posts, wording }: { family: Family; posts: Post[]; wording: Family },
  { form, trade }: Says,
): Field[] {
  const words = trade[wording];
  // The caution is that of the job's trade in every story, since confidential matters of that trade may occur in any of them.
  const { caution } = trade[family];
  return [
    whereField(posts, form),
    {
      ...{ id: "story", type: "textarea" as const, required: true },
      question: form.story(words.story),
      ...(caution !== null && { help: caution }),
    },
    text("how_often", form.howOften, { more: true }),
    { ...toolsField(toolsIn([gap.job_quote, ...gap.also], gap.title), words.tools, form), more: true },
    text("result", form.result, { more: true }),
  ];
}

/** The field for the post or employer: a choice of the résumé's posts, to which the answer then belongs; free text if there are none. */
export function whereField(posts: Post[], form: Form): Field {
  if (posts.length === 0) return text("where", form.where);
  const several = posts.length > 1 ? [[SEVERAL, form.several] as const] : [];
  const options = [...postOptions(posts), ...several, [ELSEWHERE, form.elsewhere] as const];
  return { ...select("where", form.where, options), required: false, help: form.whereHelp };
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

/** True if the candidate said that it was in none of the posts, or in several. */
export function isInNoOnePost({ where }: Record<string, FieldValue>): boolean {
  return where === ELSEWHERE || where === SEVERAL;
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

function toolsField(tools: string[], question: string, form: Form): Field {
  if (tools.length < 2) return text("tools", question);
  const options = [...tools.map((tool) => [tool, tool] as const), ["other", form.other] as const];
  return {
    ...select("tools", question, options),
    type: "multiselect",
    required: false,
    help: form.otherHelp,
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
