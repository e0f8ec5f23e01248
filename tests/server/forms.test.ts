import { describe, expect, it } from "vitest";
import type { Field, FieldValue } from "../../domain/question.js";
import type { QuestionResource } from "../../domain/session.js";
import { askOf, sample } from "../support/api.js";
import { aServer } from "../support/served.js";

const PAIRS = [
  ["chef-yusuf-ozturk", "job-chef-sous-chef-hotel"],
  ["electrician-siobhan-ni-bhriain", "job-electrician-estates-maintenance"],
  ["nurse-amina-okafor", "job-staff-nurse-emergency"],
  ["office-marlene-whitaker", "job-office-payroll-manager"],
  ["physiotherapist-rhiannon-tuck", "job-physiotherapist-musculoskeletal-community"],
  ["sales-lukasz-wroblewski", "job-sales-account-manager-medical-packaging"],
  ["software-hoa-nguyen", "job-software-senior-backend-engineer"],
  ["teacher-chinonso-ezeude", "job-teacher-mathematics-sixth-form"],
  ["transport-ioana-dragusin", "job-transport-operations-coordinator"],
  ["warehouse-tomasz-zielinski", "job-warehouse-supervisor"],
] as const;

const { client } = aServer();

const STORY =
  "I did this every week. I checked each one and told my manager what I found. She changed the plan after that.";

// Minimal values for a form: the first choice, a word, a story.
function leastOf(fields: Field[]): Record<string, FieldValue> {
  const least = ({ type, options = [] }: Field): FieldValue => {
    const first = options[0]?.value ?? "";
    if (type === "multiselect") return [first];
    if (type === "number") return 3;
    return type === "select" ? first : type === "textarea" ? STORY : "Spanish";
  };
  return Object.fromEntries(fields.filter(({ required }) => required).map((field) => [field.id, least(field)]));
}

async function toItsEnd(question: QuestionResource): Promise<QuestionResource> {
  const { thread_id } = question;
  const reply = async (one: object) => (await client().reply(thread_id, one)).body;
  const form = await reply({ ask_id: question.ask?.ask_id, kind: "experience", choice: "yes" });
  const { ask_id, fields } = askOf(form, "details");
  const done = await reply({ ask_id, kind: "details", values: leastOf(fields) });
  if (done.status !== "waiting") return done;
  return reply({ ask_id: done.ask?.ask_id, kind: "accept" });
}

describe("every form, answered with what it requires alone", () => {
  it.each(PAIRS)("comes to its end: %s", async (resume, job) => {
    const { body } = await client().start({ resume: sample(`${resume}.txt`), job: sample(`${job}.txt`) });
    expect(body.questions.length).toBeGreaterThan(4);
    const ended: QuestionResource[] = [];
    for (const question of body.questions) ended.push(await toItsEnd(question));
    for (const [at, { status, problem, answer, gap_id }] of ended.entries()) {
      expect([status, problem, body.questions[at]?.gap_id === gap_id]).toEqual(["closed", undefined, true]);
      // The answer adds nothing to the values of the form.
      expect(answer?.grounded).toBe(true);
    }
    const closed = body.gaps.filter(({ kind }) => !["skill", "knowledge", "years"].includes(kind));
    const outcomes = closed.map(({ gap_id }) => ended.find((one) => one.gap_id === gap_id)?.outcome);
    // "I hold it", "yes, it suits me": nothing more is needed for these gaps.
    expect(outcomes.every((outcome) => outcome === "accepted")).toBe(true);
  });
});
