import { beforeAll, describe, expect, it } from "vitest";
import { Preferences } from "../../../domain/learning.js";
import { newestPlanFirst } from "../../../engine/sessions/learning.js";
import { aProgram, replyFirst, resourceAfter, skillThreads, start } from "../../support/program.js";

const OWNER = "ann";
const program = aProgram();
let planId: string;
let sessionId: string;
let resourceId: string;
beforeAll(async () => {
  const session = await start(program(), OWNER, { max_questions: 4 });
  sessionId = session.session_id;
  const thread = skillThreads(session)[0] ?? "";
  const { ask } = await replyFirst(program(), OWNER, thread, { choice: "willing_to_learn" });
  if (ask?.kind !== "plan") throw new Error("no plan was offered");
  resourceId = ask.resources[0]?.resource_id ?? "";
  const chosen = { ask_id: ask.ask_id, kind: "plan" as const, resource_ids: [resourceId] };
  await resourceAfter(program(), program().sessions.reply({ owner: OWNER }, thread, chosen));
  planId = (await program().sessions.plansOf(OWNER))[0]?.plan_id ?? "";
});
const change = (given: Parameters<ReturnType<typeof program>["sessions"]["changePlan"]>[2]) =>
  program().sessions.changePlan(OWNER, planId, given);

describe("a learning plan", () => {
  it("is its owner's alone", async () => {
    expect(await program().sessions.getPlan(OWNER, planId)).toMatchObject({ plan_id: planId, session_id: sessionId });
    await expect(program().sessions.getPlan("bob", planId)).rejects.toMatchObject({ code: "not_found" });
    await expect(program().sessions.changePlan("bob", planId, { status: "abandoned" })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await program().sessions.plansOf("bob")).toEqual([]);
  });

  it("is completed by its progress, and given up and taken up by its candidate", async () => {
    expect((await change({ status: "abandoned" })).status).toBe("abandoned");
    expect((await change({ status: "in_progress" })).status).toBe("suggested");
    const done = await change({ progress: [{ resource_id: resourceId, status: "completed" }] });
    expect([done.status, done.progress[0]?.percent]).toEqual(["completed", 100]);
    expect((await program().sessions.getPlan(OWNER, planId)).status).toBe("completed");
  });

  it("takes no progress on what is not in it, and then keeps what it was", async () => {
    const before = await program().sessions.getPlan(OWNER, planId);
    const refused = change({ progress: [{ resource_id: "no-such", status: "completed" }] });
    await expect(refused).rejects.toMatchObject({ code: "input_invalid" });
    expect(await program().sessions.getPlan(OWNER, planId)).toEqual(before);
  });

  it("is a calendar with an event for each resource", async () => {
    const { body, media_type, extension } = await program().sessions.calendar(OWNER, planId);
    expect([media_type, extension]).toEqual([expect.stringContaining("text/calendar"), "ics"]);
    expect(String(body).match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it("outlives its session, whose question can then not be answered again", async () => {
    await program().sessions.remove(OWNER, sessionId, true);
    const [kept] = await program().sessions.plansOf(OWNER);
    expect(kept?.plan_id).toBe(planId);
  });
});

it("the catalogue is found by a subject, what ends with the paper and then the best first, and whole without one", async () => {
  const none = Preferences.parse({});
  const all = await program().sessions.findResources(null, none);
  const found = await program().sessions.findResources("Advanced Life Support", none);
  expect(found.length).toBeLessThan(all.length);
  expect(found[0]?.leads_to.join()).toMatch(/Life Support|ALS/);
  const leading = found.filter(({ leads }) => leads);
  expect([leading.length > 0, found.slice(0, leading.length)]).toEqual([true, leading]);
  for (const part of [leading, found.slice(leading.length)])
    expect(part[0]?.score).toBe(Math.max(...part.map(({ score }) => score)));
});

it("of two plans the one that was chosen later comes first, and of equal times the one with the greater id", () => {
  const plan = (chosen_at: string, plan_id: string) => ({ chosen_at, plan_id });
  const plans = [plan("2026-01-01", "a"), plan("2026-01-02", "a"), plan("2026-01-01", "b")];
  expect(plans.sort(newestPlanFirst).map(({ chosen_at, plan_id }) => `${chosen_at} ${plan_id}`)).toEqual([
    ...["2026-01-02 a", "2026-01-01 b", "2026-01-01 a"],
  ]);
});
