import type { Defence, ExportChoice, ExportedAnswer, ExportMaterial } from "../../../domain/export.js";
import type { InterviewSheet } from "../../../domain/interview-sheet.js";
import type { Plan } from "../../../domain/learning.js";
import {
  CLAIM_STATUS_NAMES,
  EVIDENCE_NAMES,
  OUTCOME_NAMES,
  type QuestionResource,
  type SessionResource,
  titleOf,
} from "../../../domain/session.js";
import {
  answersAsChosen,
  contradictionNotes,
  type ExportedResumeLine,
  exportedOf,
  HONEST,
  honestLines,
  leftOutLines,
  saidIn,
} from "../../../rules/export.js";
import { learntLines } from "../../../rules/learning.js";
import { saysIn } from "../../../rules/says.js";
import { defenceSheet } from "../../../rules/sheet.js";
import { sheetOf } from "./interview.js";
import { letterOf, type SentLetter } from "./letter.js";
import { type OwnResume, ownResume, REWORDED, rewordedIn } from "./own-resume.js";

/**
 * A session as Markdown: the candidate's own résumé with the answers in it; then the answers, the plans, a defence sheet, the omitted
 * content, and the sources of each line. Or the sheet for the interview.
 */
export async function toMarkdown(material: ExportMaterial): Promise<string> {
  const { session, choice } = material;
  const { part } = choice;
  const own = await ownResume(material);
  if (part === "interview") return asText(sheetLines(session, await sheetOf(material, own)));
  if (part === "letter") return asText(letterLines(await letterOf(material, own)));
  const resume = part === "answers" ? [] : own.lines.flatMap((line, at) => resumeLine(line, own.lines[at + 1]));
  const lines = [
    ...resume,
    ...(part === "all" ? ["", "---", ""] : []),
    ...(part === "resume" ? [] : answersOf(session, own, choice)),
  ];
  return asText(lines);
}

function letterLines({ sender, paragraphs }: SentLetter): string[] {
  return [
    ...sender.map((line) => `${plain(line)}\\`),
    "",
    ...paragraphs.flatMap((paragraph) => [plain(paragraph), ""]),
  ];
}

function asText(lines: string[]): string {
  return `${lines.join("\n").trimEnd()}\n`;
}

function sheetLines({ job_title }: SessionResource, { language, questions, honest, to_ask }: InterviewSheet): string[] {
  const says = saysIn(language).sheet;
  return [
    `# ${plain(job_title || says.title)}`,
    "",
    ...section(
      says.parts.questions,
      questions.flatMap(({ question, why, told, advice, spoken }) => [
        `- **${plain(question)}**`,
        `  - ${plain(why)}`,
        ...told.map((words) => `  - ${plain(words)}`),
        `  - ${plain(advice)}`,
        ...(spoken === undefined ? [] : [`  - ${says.couldSay}: ${plain(spoken)}`]),
      ]),
    ),
    ...section(
      says.parts.honest,
      honest.map(({ sentence }) => `- ${plain(sentence)}`),
    ),
    ...section(
      says.parts.to_ask,
      to_ask.map((question) => `- ${plain(question)}`),
    ),
  ];
}

// The résumé's text is escaped, so that nothing in it becomes markup.
function resumeLine({ kind, text }: ExportedResumeLine, next: ExportedResumeLine | undefined): string[] {
  switch (kind) {
    case "name":
      return [`# ${plain(text)}`, ""];
    case "heading":
      return ["", `## ${plain(text)}`, ""];
    case "post":
      return ["", `### ${plain(text)}`, ""];
    case "item":
      // Without an empty line, the text after a list would belong to its last item.
      return [`- ${plain(text)}`, ...(next?.kind === "item" ? [] : [""])];
    default:
      return [plain(text), ""];
  }
}

function answersOf(session: SessionResource, own: OwnResume, choice: ExportChoice): string[] {
  const { answers, leftOut } = exportedOf(session);
  return [
    `# ${plain(session.job_title || "Answers")}`,
    "",
    ...answers.flatMap(answerLines),
    ...section(
      "To learn",
      session.questions.flatMap((question) => planLines(session, question)),
    ),
    ...section(
      HONEST,
      honestLines(session, own.changed).map((line) => `- ${plain(line)}`),
    ),
    ...section(
      "Does not fit together",
      session.contradictions.flatMap((one) => contradictionLines(one, session)),
    ),
    ...section("Defence sheet", defenceSheet(answersAsChosen(answers, choice)).flatMap(defenceLines)),
    ...section(
      REWORDED,
      rewordedIn(own).map(({ was, text }) => `- ${plain(text)}${was === "" ? "" : `\n  - before: ${plain(was)}`}`),
    ),
    ...section(
      "Left out",
      leftOutLines([...leftOut, ...own.leftOut]).map((line) => `- ${plain(line)}`),
    ),
    ...section(
      "Sources",
      answers.flatMap((answer) =>
        saidIn(answer).flatMap(({ text, claims }) => [`- ${plain(text)}`, ...sourceLines(text, claims)]),
      ),
    ),
    `${matchLine(session)} · made with ${session.provider} · session ${session.session_id}`,
  ];
}

function matchLine({ match: { score, now } }: SessionResource): string {
  if (score === null || now === null) return "Match not scored";
  return now === score ? `Match ${score} of 100` : `Match ${score} of 100 without the answers, ${now} with them`;
}

function section(heading: string, lines: string[]): string[] {
  return lines.length > 0 ? [`## ${heading}`, "", ...lines, ""] : [];
}

// The spoken version comes first, because the candidate practises it. The sources come last.
function answerLines(answer: ExportedAnswer): string[] {
  const { gap, asked, title, bullets, spoken, score, threshold, outcome, missing } = answer;
  const judged = score === null ? "not judged" : `scored ${score}, ${threshold} needed`;
  return [
    `## ${plain(title)}`,
    "",
    `For: ${plain(gap)} · ${judged} · ${OUTCOME_NAMES[outcome]}`,
    "",
    ...(asked === undefined ? [] : [`Question: ${plain(asked)}`, ""]),
    ...(spoken === null ? [] : [`> ${plain(spoken)}`, ""]),
    ...bullets.map(({ text }) => `- ${plain(text)}`),
    ...(bullets.length > 0 ? [""] : []),
    ...(bullets.length === 0 && spoken === null ? ["Nothing of it has a source; see what was left out.", ""] : []),
    ...(missing.length > 0 ? [`Below the bar. What is missing: ${missing.map(plain).join("; ")}.`, ""] : []),
  ];
}

// Lists each source once, even if several claims cite it. A claim that equals the whole bullet is not printed again.
function sourceLines(bullet: string, claims: ExportedAnswer["bullets"][number]["claims"]): string[] {
  const words = claims.flatMap(({ known, text }) => {
    if (known !== "confirmed" && known !== "stated") return [];
    return [`  - ${CLAIM_STATUS_NAMES[known]}${text === bullet ? "" : `: "${plain(text)}"`}`];
  });
  const told = claims
    .flatMap((claim) => claim.sources)
    .filter(({ kind }) => kind !== "confirmation" && kind !== "edit");
  // A "yes" is informative only if nothing else was said.
  const telling = told.filter(({ kind, ref }) => kind !== "reply" || !ref.endsWith(".choice"));
  const quoted = (telling.length > 0 ? telling : told).map(
    ({ kind, quote }) => `${EVIDENCE_NAMES[kind]}, "${plain(quote)}"`,
  );
  const reckoned = claims.flatMap(({ derivation }) =>
    derivation === null ? [] : [`  - reckoned: ${plain(derivation)}`],
  );
  return [...words, ...[...new Set(quoted)].map((line) => `  - source: ${line}`), ...reckoned];
}

function planLines(session: SessionResource, question: QuestionResource): string[] {
  const { plan, gap_id } = question;
  if (!plan) return [];
  const gap = titleOf(session, question);
  const isOffered = session.gaps.some((one) => one.gap_id === gap_id && one.trainable);
  if (plan.progress.length === 0)
    return [`- ${plain(gap)}: to be learnt${isOffered ? ", as the job offers" : ", without a resource so far"}`];
  const done = new Map(learntLines(plan).map((line) => [line.resource_id, line]));
  const progressOn = (id: string) => {
    const line = done.get(id);
    if (!line) return [];
    const words = line.evidence === null ? [] : [`  - in your words: "${plain(line.evidence)}"`];
    return [`  - ${plain(line.text)}`, ...words];
  };
  return [
    ...plan.resources.flatMap(({ title, url, days, resource_id }) => [
      `- ${plain(gap)}: [${plain(title)}](${url}), ${days} ${days === 1 ? "day" : "days"}${whenOf(plan, resource_id)}`,
      ...progressOn(resource_id),
    ]),
    ...plan.web_resources.flatMap(({ title, url, resource_id }) => [
      `- ${plain(gap)}: [${plain(title)}](${linkTo(url)}), found on the web and not checked`,
      ...progressOn(resource_id),
    ]),
  ];
}

// The days of a plan are meaningless if the candidate has not said when or how many hours a week they can learn.
function whenOf({ timeline, preferences, chosen_at = "" }: Plan, resource_id: string): string {
  const isAsked = preferences.hours_a_week !== undefined || !chosen_at.startsWith(preferences.start_date ?? "");
  if (!isAsked) return "";
  const entry = timeline.find((one) => one.resource_id === resource_id);
  if (!entry) return "";
  const { start_day, end_day, start_date, end_date } = entry;
  if (start_date && start_date === end_date) return ` (${start_date})`;
  return start_date ? ` (${start_date} to ${end_date})` : ` (day ${start_day} to ${end_day})`;
}

// The address of a page by another author: nothing in it may end the link.
function linkTo(url: string): string {
  return url.replace(/[()<>\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

function contradictionLines(
  contradiction: SessionResource["contradictions"][number],
  session: SessionResource,
): string[] {
  const { what, settled } = contradiction;
  return [
    `- ${plain(what)}${settled ? " (you have said which is right)" : ""}`,
    ...contradictionNotes(contradiction, session).map((note) => `  - ${plain(note)}`),
  ];
}

// The sources come last.
function defenceLines({ bullet, question, outline }: Defence): string[] {
  return [
    `- **${plain(bullet)}**`,
    `  - you may be asked: ${plain(question)}`,
    ...outline.map((line) => `  - ${plain(line)}`),
  ];
}

// Escapes text that people wrote: it cannot become a heading, link or other markup, or begin a new line.
function plain(text: string): string {
  const escaped = text
    .replace(/\t| {3,}/g, " | ")
    .replace(/\s+/g, " ")
    .split(ADDRESS)
    // Readers of Markdown take an address as it is, with its marks.
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\\`*_[\]<>#]/g, "\\$&")))
    .join("");
  // Programs that do not know all escapes would read this as a link.
  return escaped.replaceAll("](", "]\\(");
}

/** A web address without a sign that could end it or be markup at its end. */
const ADDRESS = /(https?:\/\/[\w./?&=%+:~-]*[\w/])/g;
