import { describe, expect, it } from "vitest";
import type { AskReply } from "../../../domain/question.js";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { exportedOf } from "../../../rules/export.js";
import { BACKENDS, newOwner, programIn } from "../../support/backends.js";
import { MATTERS } from "../../support/matters.js";
import { aCountingModel, resourceAfter, start } from "../../support/program.js";

const { state, model } = aCountingModel();

describe.each(BACKENDS)("a question about several gaps, in %s", (_, open) => {
  const opened = programIn(open, { model });
  const begun = async () => {
    const owner = newOwner();
    const session = await start(opened(), owner, MATTERS);
    const about = (title: string, list = session.questions) => {
      const found = list.findLast(({ gap_titles }) => Object.values(gap_titles).some((one) => one.includes(title)));
      if (!found) throw new Error(`no question about ${title}`);
      return found;
    };
    const idOf = (title: string) => session.gaps.find((gap) => gap.title.includes(title))?.gap_id ?? "";
    type Body = AskReply extends infer One ? (One extends AskReply ? Omit<One, "ask_id"> : never) : never;
    const reply = ({ question_id, ask }: QuestionResource, body: Body) => {
      const given = { ask_id: ask?.ask_id ?? "", ...body } as AskReply;
      return resourceAfter<QuestionResource>(opened(), opened().sessions.reply({ owner }, question_id, given));
    };
    const now = () => opened().sessions.getSession(owner, session.session_id);
    return { owner, session, about, idOf, reply, now };
  };

  it("is one form for all papers, and one for all conditions of the work, with a row for each", async () => {
    const { session, about } = await begun();
    expect(about("driving").gap_ids).toHaveLength(3);
    expect(about("First Aid")).toBe(about("driving"));
    expect(about("Night shifts").gap_ids).toHaveLength(2);
    const asked = session.questions.flatMap(({ gap_ids }) => gap_ids);
    expect([...asked].sort()).toEqual(session.gaps.map(({ gap_id }) => gap_id).sort());
    const [first] = session.gaps.filter(({ gap_id }) => about("driving").gap_ids.includes(gap_id));
    expect(about("driving")).toMatchObject({ priority: first?.priority, threshold: first?.threshold });
  });

  it("settles the rows of a form in one reply without a model, and asks once more for a row that was left out", async () => {
    const { session, about, idOf, reply, now } = await begun();
    const papers = about("driving");
    const row = rowOf(papers, idOf);
    state.sent.length = 0;
    const closed = await reply(papers, {
      kind: "details",
      values: {
        [`status${row("driving")}`]: "held",
        [`valid${row("driving")}`]: "since May 2023",
        [`status${row("Food Safety")}`]: "never",
      },
    });
    expect(state.sent).toEqual([]);
    expect(closed).toMatchObject({
      status: "closed",
      gap_outcomes: { [idOf("driving")]: "accepted", [idOf("Food Safety")]: "skipped" },
    });
    expect(Object.keys(closed.gap_outcomes)).not.toContain(idOf("First Aid"));
    expect(closed.answer?.bullets.map(({ text }) => text)).toEqual(["Full driving licence, since May 2023"]);
    const after = await now();
    const partOf = (match: SessionResource["match"], title: string) =>
      match.parts.find(({ requirement }) => requirement.includes(title))?.coverage_now;
    expect([partOf(after.match, "driving"), partOf(after.match, "Food Safety")]).toEqual([1, 0]);
    const again = about("First Aid", after.questions);
    expect(again).toMatchObject({ status: "waiting", gap_ids: [idOf("First Aid")], asked_again: true });
    expect(session.questions.map(({ question_id }) => question_id)).not.toContain(again.question_id);
    // What it leaves open is not asked a third time, and a booked paper counts for a half.
    const booked = await reply(again, { kind: "details", values: { status: "booked", valid: "4 March" } });
    expect(booked.gap_outcomes).toEqual({ [idOf("First Aid")]: "accepted" });
    expect(partOf((await now()).match, "First Aid")).toBe(0.5);
    expect((await now()).questions.filter(({ asked_again }) => asked_again)).toHaveLength(1);
  });

  it("exports each row of a form as an answer of its own, with nothing to be said aloud", async () => {
    const { about, idOf, reply, now } = await begun();
    const papers = about("driving");
    const values = Object.fromEntries(
      papers.gap_ids.map((_, at) => [at === 0 ? "status" : `status_${at + 1}`, "held"]),
    );
    await reply(papers, { kind: "details", values });
    const { answers } = exportedOf(await now());
    expect(answers.map(({ gap, bullets }) => [gap, bullets.map(({ text }) => text)])).toEqual(
      papers.gap_ids.map((id) => [papers.gap_titles[id], [papers.gap_titles[id]]]),
    );
    expect(answers.map(({ spoken }) => spoken)).toEqual([null, null, null]);
    expect(idOf("driving")).toBe(papers.gap_id);
  });

  it("is titled by the row that was answered, in the job's words", async () => {
    const { about, reply } = await begun();
    const conditions = about("Night shifts");
    const answered = await reply(conditions, { kind: "details", values: { agrees_2: "yes" } });
    const [, second = ""] = conditions.gap_ids;
    expect(answered.answer?.title).toBe(conditions.gap_titles[second]);
  });

  it("closes with no in every row as not done, and refuses a form without a choice", async () => {
    const { owner, about, reply } = await begun();
    const conditions = about("Night shifts");
    await expect(reply(conditions, { kind: "details", values: { note: "not on Fridays" } })).rejects.toThrow(
      "at least one row needs a choice",
    );
    const closed = await reply(conditions, { kind: "details", values: { agrees: "not_now", agrees_2: "not_now" } });
    expect(closed.outcome).toBe("skipped");
    expect(Object.values(closed.gap_outcomes)).toEqual(["skipped", "skipped"]);
    // It may be opened again, and is then answered as before.
    const open = await resourceAfter<QuestionResource>(
      opened(),
      opened().sessions.reply({ owner }, conditions.question_id, { kind: "reopen" }),
    );
    expect(open).toMatchObject({ status: "waiting", gap_outcomes: {} });
    const suits = await reply(open, { kind: "details", values: { agrees: "yes", agrees_2: "with_limits" } });
    expect(Object.values(suits.gap_outcomes)).toEqual(["accepted", "accepted"]);
  });

  it("fills the rows of the next application's form with what was held, each with its source, and takes nothing silently", async () => {
    const { owner, session, about, idOf, reply } = await begun();
    const papers = about("driving");
    const row = rowOf(papers, idOf);
    await reply(papers, {
      kind: "details",
      values: {
        [`status${row("driving")}`]: "held",
        [`valid${row("driving")}`]: "since May 2023",
        [`status${row("First Aid")}`]: "booked",
        [`status${row("Food Safety")}`]: "never",
      },
    });
    const next = await start(opened(), owner, MATTERS);
    const again = about("driving", next.questions);
    const fields = again.ask?.kind === "experience" ? (again.ask.fields ?? []) : [];
    const filled = fields
      .filter(({ said }) => said)
      .map(({ gap_id, value, said }) => [gap_id, value, said?.session_id]);
    expect(filled).toEqual([
      [idOf("driving"), "held", session.session_id],
      [idOf("driving"), "since May 2023", session.session_id],
      [idOf("First Aid"), "booked", session.session_id],
    ]);
    expect(again).toMatchObject({ status: "waiting", gap_outcomes: {} });
    const [{ fact_id } = { fact_id: "" }] = fields.flatMap(({ said }) => said ?? []);
    await opened().sessions.removeFact(owner, fact_id);
    const { questions } = await opened().sessions.getSession(owner, next.session_id);
    expect(JSON.stringify(about("driving", questions).ask)).not.toContain("since May 2023");
  });

  it("takes a no for one of its gaps, which leaves the others, and says what the story shows of each", async () => {
    const { about, idOf, reply, now } = await begun();
    const mills = about("Negotiation");
    const [negotiation, contracts] = [idOf("Negotiation"), idOf("Quality contracts")];
    expect([...mills.gap_ids].sort()).toEqual([negotiation, contracts].sort());
    const form = await reply(mills, { kind: "experience", choice: "yes", no_to: [contracts] });
    expect(form.gap_outcomes).toEqual({ [contracts]: "skipped" });
    const closed = await reply(form, { kind: "details", values: { story: STORY } });
    const ended = closed.status === "closed" ? closed : await reply(closed, { kind: "accept" });
    expect(ended.gap_outcomes[contracts]).toBe("skipped");
    expect(ended.gap_outcomes[negotiation]).toMatch(/^accepted/);
    expect((await now()).questions.filter(({ asked_again }) => asked_again)).toEqual([]);
    await expect(reply(about("Marketing"), { kind: "experience", choice: "yes", no_to: ["g99"] })).rejects.toThrow(
      "not one of the gaps of this question",
    );
  });

  it("leaves what an answer below its bar or one in the candidate's own text does not show to be asked once more", async () => {
    for (const [kind, outcome] of [
      ["accept", "accepted_by_user"],
      ["edit", "edited"],
    ] as const) {
      const { session, about, reply, now } = await begun();
      const mills = about("Negotiation");
      const [named = "", other = ""] = mills.gap_ids;
      const form = await reply(mills, { kind: "experience", choice: "yes" });
      const weak = await reply(form, { kind: "details", values: { story: "yes, quite often" } });
      expect(weak.ask?.kind).toBe("improvement");
      const text = "- Negotiated with two flour mills\nI negotiated with two flour mills.";
      const closed = await reply(weak, kind === "accept" ? { kind } : { kind, text });
      expect([closed.outcome, closed.gap_outcomes]).toEqual([outcome, { [named]: outcome }]);
      const after = await now();
      expect(after.questions.filter(({ asked_again }) => asked_again).map(({ gap_ids }) => gap_ids)).toEqual([[other]]);
      const requirementOf = (id: string) => session.gaps.find(({ gap_id }) => gap_id === id)?.requirement_id;
      const coverage = (id: string) =>
        after.match.parts.find(({ requirement_id }) => requirement_id === requirementOf(id))?.coverage_now;
      expect(coverage(other)).toBe(0);
      const { answers } = exportedOf(after);
      expect(answers.map(({ gap }) => gap)).toEqual([mills.gap_titles[named]]);
    }
  });

  it("has no outcome for any of its gaps once it is rewound, and each its own again when it is answered anew", async () => {
    const { owner, about, reply, now } = await begun();
    const mills = about("Negotiation");
    const [named = "", other = ""] = mills.gap_ids;
    const form = await reply(mills, { kind: "experience", choice: "yes" });
    const closed = await reply(form, { kind: "details", values: { story: STORY } });
    const ended = closed.status === "closed" ? closed : await reply(closed, { kind: "accept" });
    expect(Object.keys(ended.gap_outcomes)).toEqual([named]);
    const steps = await opened().sessions.history(owner, mills.question_id);
    const checkpoint = steps.find(({ ask }) => ask?.kind === "experience")?.checkpoint_id ?? "";
    const rewound = await resourceAfter<QuestionResource>(
      opened(),
      opened().sessions.rewind({ owner }, mills.question_id, checkpoint),
    );
    expect(rewound).toMatchObject({ status: "waiting", ask: { kind: "experience" }, gap_outcomes: {} });
    expect((await now()).questions.filter(({ asked_again }) => asked_again)).toEqual([]);
    const no = await reply(rewound, { kind: "experience", choice: "no" });
    expect(no.gap_outcomes).toEqual({ [named]: "skipped", [other]: "skipped" });
    expect((await now()).questions.filter(({ asked_again }) => asked_again)).toEqual([]);
  });

  it("asks once more, alone, for the gap that a story did not show, and not while the first question is open again", async () => {
    const { owner, about, idOf, reply, now } = await begun();
    const mills = about("Negotiation");
    const [named, other] = mills.gap_ids;
    const form = await reply(mills, { kind: "experience", choice: "yes" });
    const closed = await reply(form, { kind: "details", values: { story: STORY } });
    const ended = closed.status === "closed" ? closed : await reply(closed, { kind: "accept" });
    expect(Object.keys(ended.gap_outcomes)).toEqual([named]);
    const again = (await now()).questions.filter(({ asked_again }) => asked_again);
    expect(again.map(({ gap_ids }) => gap_ids)).toEqual([[other]]);
    await resourceAfter(opened(), opened().sessions.reply({ owner }, mills.question_id, { kind: "reopen" }));
    expect((await now()).questions.filter(({ asked_again }) => asked_again)).toEqual([]);
    expect(idOf("Negotiation")).toBe(named);
  });
});

const STORY =
  "In June 2023 I negotiated with two flour mills. I compared their prices for rye, rang both, and got nine percent off the sack price for a year.";

/** What follows the field ids of a row, by the title of its gap: nothing in the first row. */
function rowOf({ gap_ids }: QuestionResource, idOf: (title: string) => string) {
  return (title: string) => {
    const at = gap_ids.indexOf(idOf(title)) + 1;
    return at === 1 ? "" : `_${at}`;
  };
}
