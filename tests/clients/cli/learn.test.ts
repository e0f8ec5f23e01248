import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { learn, printPlans, printResources } from "../../../clients/cli/learn.js";
import type { Host } from "../../../clients/host/host.js";
import type { LearningPlan, PlannedResource } from "../../../domain/learning.js";
import { aResource } from "../../../lab/support/builders.js";
import { newFolder } from "../../../lab/support/processes.js";

const plan = (plan_id: string, over: object = {}) =>
  ({
    plan_id,
    gap_title: "Sourdough",
    status: "in_progress",
    resources: [aResource()],
    web_resources: [],
    timeline: [],
    progress: [],
    resume_line: null,
    offer: null,
    ...over,
  }) as unknown as LearningPlan;
function aHost() {
  const changes: unknown[] = [];
  const host = {
    plans: async () => [plan("p1"), plan("p2")],
    changePlan: async (...given: unknown[]) => void changes.push(given),
    calendar: async () => "BEGIN:VCALENDAR",
  } as unknown as Host;
  return { changes, host };
}
const printed = (print: (tell: (line: string) => void) => void) => {
  const lines: string[] = [];
  print((line) => lines.push(line));
  return lines.join("\n");
};

it("progress is recorded only where a resource is named, and the calendar where a file is", async () => {
  const { changes, host } = aHost();
  expect((await learn(host, undefined, {})).length).toBe(2);
  expect((await learn(host, "p2", {})).map(({ plan_id }) => plan_id)).toEqual(["p2"]);
  expect(changes).toEqual([]);
  const calendar = join(newFolder(), "plan.ics");
  await learn(host, "p2", { resource: "res1", percent: "40", calendar });
  expect(changes).toEqual([["p2", { progress: [{ resource_id: "res1", percent: 40 }] }]]);
  expect(readFileSync(calendar, "utf8")).toBe("BEGIN:VCALENDAR");
});

it("a plan says how far it is, and what a résumé may say of it", () => {
  expect(printed((tell) => printPlans([plan("p1")], tell))).toContain("res1  0 %  no dates  Sourdough");
  const going = plan("p1", {
    timeline: [{ resource_id: "res1", start_date: "2026-12-01", end_date: "2026-12-03" }],
    progress: [{ resource_id: "res1", percent: 100 }],
    resume_line: "Learnt sourdough",
    offer: { question_id: "s1.g1" },
  });
  const text = printed((tell) => printPlans([going], tell));
  expect(text).toContain("res1  100 %  2026-12-01 to 2026-12-03");
  expect(text).toContain("in a résumé: Learnt sourdough");
  expect(text).toContain("reopen s1.g1 --choice yes");
});

it("resources have the parts of their score, and the places where they hold", () => {
  const found = { ...aResource(), score: 80, parts: { relevance: 60, cost: 20 } } as unknown as PlannedResource;
  expect(printed((tell) => printResources([{ ...found, places: ["GB"] }], tell))).toMatch(
    /A school \(GB\): 3 days[\s\S]*relevance 60, cost 20/,
  );
  expect(printed((tell) => printResources([found], tell))).toContain("A school: 3 days");
  expect(printed((tell) => printResources([], tell))).toBe("The catalogue has nothing for this.");
});
