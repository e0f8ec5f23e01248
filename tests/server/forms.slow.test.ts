import { describe, expect, it } from "vitest";
import type { Field, FieldValue } from "../../domain/question.js";
import type { QuestionResource } from "../../domain/session.js";
import { sample } from "../../lab/support/data.js";
import { askOf } from "../support/api.js";
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
  // A form with rows requires none of them: each is answered here with its first choice.
  const isLeast = ({ required, gap_id, type }: Field) => required || (gap_id !== undefined && type === "select");
  return Object.fromEntries(fields.filter(isLeast).map((field) => [field.id, least(field)]));
}

async function toItsEnd(question: QuestionResource): Promise<QuestionResource> {
  const { thread_id } = question;
  const reply = async (one: object) => (await client().reply(thread_id, one)).body;
  const form = await reply({ ask_id: question.ask?.ask_id, kind: "experience", choice: "yes" });
  const { ask_id, fields } = askOf(form, "details");
  const done = await reply({ ask_id, kind: "details", values: leastOf(fields) });
  if (done.status !== "waiting") return done;
  // Where no word shows what a story is about, the candidate says so.
  if (done.ask?.kind === "confirm") {
    const claims = Object.fromEntries(done.ask.claims.map(({ claim_id }) => [claim_id, true]));
    return reply({ ask_id: done.ask.ask_id, kind: "confirm", claims });
  }
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
    const outcomes = closed.map(
      ({ gap_id }) => ended.find((one) => one.gap_ids.includes(gap_id))?.gap_outcomes[gap_id],
    );
    // "I hold it", "yes, it suits me": nothing more is needed for these gaps.
    expect(outcomes).toEqual(closed.map(() => "accepted"));
  });
});

describe("a closed form", () => {
  it.each([
    ["Willing to work nights", { agrees: "with_limits", note: "not on Fridays" }, "not on Fridays"],
    ["Willing to work nights", { agrees: "with_limits", note: "Not more than two nights a week" }, "not more than two"],
    ["Good German", { level: "good", used: "Not at work, but with family" }, "ot at work, but with family"],
    ["HGV class C licence", { status: "booked", detail: "C+E until 2019" }, "C+E until 2019"],
    ["Three years of forklift driving", { posts: ["post_1"], practice: "Not every day" }, "not every day"],
    [
      "Three years of forklift driving",
      { posts: ["elsewhere"], further: "I drove one at Dunn & Sons, not daily, from 2015 to 2019." },
      "not daily, from 2015 to 2019",
    ],
  ])("has in its answer what limits the choice: %s, %o", async (requirement, values, limit) => {
    const resume = "Mara Quill\n\nExperience\nPlanner, Quay Freight, 04/2021 - present\n- Planned 40 lorries a day\n";
    const job = `Depot Supervisor\nEssential requirements\n- ${requirement}\n`;
    const { thread_id, ask } = (await client().start({ resume, job })).body.questions[0] as QuestionResource;
    const yes = (await client().reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" })).body;
    const { ask_id, fields } = askOf(yes, "details");
    const typed = { ...leastOf(fields), ...values };
    const { answer } = (await client().reply(thread_id, { ask_id, kind: "details", values: typed })).body;
    // A condition is no line of a résumé.
    const isCondition = "agrees" in values;
    expect(isCondition ? answer?.bullets : []).toEqual([]);
    expect(isCondition ? answer?.spoken : answer?.bullets[0]?.text).toContain(limit);
    expect(answer?.bullets.flatMap(({ claims }) => claims.map(({ known }) => known))).not.toContain("refuted");
    expect(answer?.grounded).toBe(true);
  });

  it.each([
    [
      "CII certificate, or part-way through it",
      { status: "under_way", detail: "Unit IF1 of the Cert CII", valid: "exam booked for January 2027" },
      "Unit IF1 of the Cert CII, under way, exam booked for January 2027",
    ],
    ["Forklift licence", { status: "booked", detail: "counterbalance" }, "Forklift licence (booked): counterbalance"],
    [
      "NVQ Level 3 or an apprenticeship",
      { status: "held", detail: "Apprenticeship, Dunn Tools" },
      "Apprenticeship, Dunn Tools",
    ],
    [
      "Full driving licence",
      { status: "held", detail: "A full driving licence, own car insured for business use", valid: "Since 1991" },
      "A full driving licence, own car insured for business use, since 1991",
    ],
    [
      "Enhanced DBS check",
      { status: "held", detail: "Enhanced DBS check", valid: "since May 2024" },
      "Enhanced DBS check, since May 2024",
    ],
    [
      "Valid forklift licence",
      { status: "held", valid: "valid until April 2028" },
      "Valid forklift licence, valid until April 2028",
    ],
    [
      "Dutch at B1 or better",
      { language: "Dutch", level: "basic", used: "with my neighbours" },
      "Dutch, basic (A1 to A2), with my neighbours",
    ],
  ])("says how far a paper is, by the name that the candidate gave it: %s", async (requirement, values, bullet) => {
    const resume = "Mara Quill\n\nExperience\nPlanner, Quay Freight, 04/2021 - present\n- Planned 40 lorries a day\n";
    const job = `Depot Supervisor\nEssential requirements\n- ${requirement}\n`;
    const { thread_id, ask } = (await client().start({ resume, job })).body.questions[0] as QuestionResource;
    const yes = (await client().reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" })).body;
    const { answer } = (
      await client().reply(thread_id, { ask_id: askOf(yes, "details").ask_id, kind: "details", values })
    ).body;
    expect(answer?.bullets[0]?.text).toBe(bullet);
    expect(answer?.bullets[0]?.claims.map(({ known }) => known)).toEqual(["proved"]);
    expect([answer?.spoken, answer?.grounded]).toEqual(["", true]);
  });

  const yearsAsked = async (values: Record<string, FieldValue>) => {
    const { body } = await client().start({
      resume: "Mara Quill\n\nExperience\nPlanner, Quay Freight, 04/2021 - present\n- Planned 40 lorries a day\n",
      job: "Depot Supervisor\nEssential requirements\n- Three years of forklift driving\n",
    });
    const { thread_id, ask } = body.questions[0] as QuestionResource;
    const yes = (await client().reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" })).body;
    return (await client().reply(thread_id, { ask_id: askOf(yes, "details").ask_id, kind: "details", values })).body;
  };

  it("counts years that were told with a story, whose acts stand in the answer", async () => {
    const practice = "I drove the reach truck on nights. I trained two starters on the counterbalance.";
    const { outcome, answer } = await yearsAsked({ posts: ["post_1"], practice });
    expect(outcome).toBe("accepted");
    expect(answer?.bullets.map(({ text }) => text).slice(1)).toEqual([
      "Drove the reach truck on nights",
      "Trained two starters on the counterbalance",
    ]);
  });

  it("takes years that were only told, if it was said how long", async () => {
    const told = await yearsAsked({ posts: ["elsewhere"], further: "I drove one at Dunn & Sons from 2015 to 2019." });
    expect(told.outcome).toBe("accepted");
    expect(told.answer?.bullets[0]?.text).toContain("from 2015 to 2019");
    const undated = await yearsAsked({ posts: ["elsewhere"], further: "I drove one at Dunn & Sons." });
    expect(undated.ask).toMatchObject({ kind: "improvement" });
  });

  it("takes no list under a denial for what was done, and no plan for an answer", async () => {
    const { body } = await client().start({
      resume: "Mara Quill\n\nExperience\nPlanner, Quay Freight, 04/2021 - present\n- Planned 40 lorries a day\n",
      job: "Depot Supervisor\nEssential requirements\n- Experience of leading a team\n",
    });
    const { thread_id, ask } = body.questions[0] as QuestionResource;
    const yes = (await client().reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" })).body;
    const { ask_id } = askOf(yes, "details");
    const tell = (lead: string) =>
      client().reply(thread_id, {
        ...{ ask_id, kind: "details" },
        values: {
          story: `${lead}\n- Led a team of 12 drivers for two years and cut the late lorries from 9 a week to 2`,
        },
      });
    expect((await tell("I have never done any of this myself:")).status).toBe(400);
    expect((await tell("What I plan to do in 2027:")).body).toMatchObject({ ask: { kind: "improvement" } });
  });
});
