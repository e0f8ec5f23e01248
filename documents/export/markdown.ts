import type { Outcome } from "../domain/answer.js";
import { EVIDENCE_NAMES, type QuestionResource, type SessionResource } from "../domain/session.js";

/** How each outcome is told to a person. */
export const OUTCOME_NAMES: Record<Outcome, string> = {
  accepted: "accepted",
  accepted_by_user: "accepted by you below the bar",
  edited: "in your own words",
  below_bar: "left below the bar",
  skipped: "you said no",
  learning: "to learn",
};

/** A session as Markdown: the answers with their sources, the plans, and what was left out. */
export function toMarkdown(session: SessionResource): string {
  const { questions, gaps } = session;
  const answered = questions.filter(({ answer, status }) => answer && status === "closed");
  const planned = questions.filter(({ plan }) => plan !== undefined);
  const title = (question: QuestionResource) =>
    gaps.find(({ gap_id }) => gap_id === question.gap_id)?.title ?? question.gap_id;
  const lines = [
    `# ${plain(session.job_title || "Answers")}`,
    "",
    `Match ${session.match.score === null ? "not scored" : `${Math.round(session.match.score)} of 100`} · made with ${session.provider} · session ${session.session_id}`,
    "",
    ...answered.flatMap((question) => answerLines(title(question), question)),
    ...(planned.length > 0
      ? ["## To learn", "", ...planned.flatMap((question) => planLines(title(question), question)), ""]
      : []),
    ...leftOutLines(session, title),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function answerLines(gap: string, { answer, outcome }: QuestionResource): string[] {
  if (!answer) return [];
  const score = answer.score === null ? "not judged" : `${answer.score} of ${answer.threshold} needed`;
  return [
    `## ${plain(answer.title)}`,
    "",
    `For: ${plain(gap)} · ${score} · ${outcome ? OUTCOME_NAMES[outcome] : "open"}`,
    "",
    ...answer.bullets.flatMap(({ text, claims }) => [
      `- ${plain(text)}`,
      ...claims.map(({ text: claim, supported, sources }) =>
        supported
          ? `  - source: ${sources.map(({ kind, quote }) => `${EVIDENCE_NAMES[kind]}, "${plain(quote)}"`).join("; ")}`
          : `  - **no source**: "${plain(claim)}"`,
      ),
    ]),
    "",
    `> ${plain(answer.spoken)}`,
    "",
    ...(answer.unsupported.length > 0
      ? [
          `Not supported by anything you said: ${answer.unsupported.map((claim) => `"${plain(claim)}"`).join(", ")}.`,
          "",
        ]
      : []),
    ...(outcome === "accepted_by_user" || outcome === "below_bar"
      ? [
          `Below the bar. What is missing: ${answer.issues.map(({ label }) => plain(label)).join(", ") || "a source for each claim"}.`,
          "",
        ]
      : []),
  ];
}

function planLines(gap: string, { plan }: QuestionResource): string[] {
  if (!plan) return [];
  if (plan.resources.length === 0) return [`- ${plain(gap)}: no resource chosen`];
  return plan.resources.map(({ title, url, days, resource_id }) => {
    const { start_day, end_day } = plan.timeline.find((entry) => entry.resource_id === resource_id) ?? {
      start_day: 0,
      end_day: 0,
    };
    return `- ${plain(gap)}: [${plain(title)}](${url}), ${days} days (day ${start_day} to ${end_day})`;
  });
}

function leftOutLines(
  { questions, gaps, omitted, unread }: SessionResource,
  title: (question: QuestionResource) => string,
): string[] {
  const open = questions.filter(({ status, outcome }) => status !== "closed" || outcome === "skipped");
  const lines = [
    ...open.map((question) => `- ${plain(title(question))}: ${whyOpen(question)}`),
    ...omitted.map(
      (id) => `- ${plain(gaps.find(({ gap_id }) => gap_id === id)?.title ?? id)}: not asked, it did not fit`,
    ),
    ...unread.map(({ text }) => `- not read as a requirement: "${plain(text)}"`),
  ];
  return lines.length > 0 ? ["## Left out", "", ...lines, ""] : [];
}

function whyOpen({ status, outcome, ask }: QuestionResource): string {
  if (outcome) return OUTCOME_NAMES[outcome];
  if (status === "running") return "being worked on";
  if (status === "failed") return "it failed and can be tried again";
  if (ask?.kind === "improvement") return "drafted, and waiting for more facts";
  if (ask?.kind === "plan") return "waiting for you to choose what to learn from";
  return ask?.kind === "details" ? "begun, and waiting for its details" : "not answered";
}

// What people wrote stays text: no heading, link, markup or line of its own.
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
