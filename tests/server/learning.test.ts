import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LearningPlan, PlannedResource, ResourceParts } from "../../domain/learning.js";
import type { SessionResource } from "../../domain/session.js";
import { askOf, type Problem, questionAbout } from "../support/api.js";
import { documents } from "../support/nurse.js";
import { aServer } from "../support/served.js";

/** A stand-in for SearXNG: what it was asked, and what it answers. */
const searched: string[] = [];
let answers: unknown = {
  results: [
    { title: "  ALS course\n dates ", url: "https://example.org/als", content: "Two days in Leeds <script>" },
    { title: "Same page", url: "https://example.org/als", content: null },
    { title: "A trap", url: "javascript:alert(1)", content: "" },
  ],
};
const search: Server = createServer((request, response) => {
  searched.push(new URL(request.url ?? "", "http://x").searchParams.get("q") ?? "");
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answers));
});
await new Promise<void>((resolve) => search.listen(0, "127.0.0.1", resolve));
afterAll(() => void search.close());

const { client } = aServer({ WEB_SEARCH_URL: `http://127.0.0.1:${(search.address() as AddressInfo).port}` });
let session: SessionResource;
beforeAll(async () => {
  session = (await client().start(documents)).body;
});

async function wish(gap: string) {
  const { thread_id, ask } = questionAbout(session, gap);
  const { body } = await client().reply(thread_id, {
    ask_id: ask?.ask_id,
    kind: "experience",
    choice: "willing_to_learn",
  });
  return { thread_id, question: body, ask: askOf(body, "plan") };
}
const sumOf = (parts: ResourceParts) => Object.values(parts).reduce((sum, part) => sum + part, 0);
const plans = async () => (await client().get<{ items: LearningPlan[] }>("/api/learning-plans")).body.items;

describe("a wish to learn", () => {
  let thread: string;
  let chosen: PlannedResource;

  it("offers what leads to the paper first, with parts that add up, in the job's country, and pages of the web apart", async () => {
    const { thread_id, ask, question } = await wish("Advanced Life Support");
    thread = thread_id;
    expect(ask.resources.length).toBeGreaterThanOrEqual(3);
    expect(ask.resources[0]?.leads_to.join()).toMatch(/Life Support|ALS/);
    expect(ask.preferences.country).toBe("GB");
    expect(ask.country_from).toBe("Leeds");
    for (const { places, days, rating, parts, out_of, score } of ask.resources) {
      expect(places.length === 0 || places.includes("GB")).toBe(true);
      expect(days).toBeLessThanOrEqual(10);
      expect(sumOf(parts)).toBeCloseTo(score, 5);
      // Without a rating its points are shared out over the others.
      expect([rating, out_of?.rating]).toEqual([null, 0]);
      expect(sumOf(out_of as ResourceParts)).toBeCloseTo(100, 0);
    }
    expect(ask.web_resources).toEqual([
      expect.objectContaining({ title: "ALS course dates", url: "https://example.org/als", verified: false }),
    ]);
    // The subject alone leaves the machine.
    expect(searched).toEqual([expect.stringMatching(/^Advanced Life Support.{0,40} course$/)]);
    expect(question.retrieval).toContainEqual({ source: "web", state: "ok" });
  });

  it("is ranked and dated again by what the candidate prefers, and asked about again", async () => {
    const { ask } = await client().question(thread);
    const preferences = { max_cost_usd: 0, level: "intermediate", hours_a_week: 14, start_date: "2027-01-04" };
    const { body } = await client().reply(thread, { ask_id: ask?.ask_id, kind: "plan", resource_ids: [], preferences });
    const again = askOf(body, "plan");
    expect(new Set(again.resources.map(({ cost_usd }) => cost_usd))).toEqual(new Set([0]));
    const [first] = again.timeline;
    const days = again.resources[0]?.days ?? 0;
    // Two hours a day: a day of work takes four.
    expect(first).toMatchObject({ start_date: "2027-01-04", end_day: days * 4 });
    expect(again.preferences).toMatchObject({ country: "GB", hours_a_week: 14 });
    const wrong = { max_cost_usd: -1 };
    const refused = await client().reply(thread, {
      ask_id: again.ask_id,
      kind: "plan",
      resource_ids: [],
      preferences: wrong,
    });
    expect(refused.body.errors?.[0]?.path).toBe("preferences.max_cost_usd");
  });

  it("becomes a plan that starts on the preferred day, with a line of the résumé that is locked", async () => {
    const ask = askOf(await client().question(thread), "plan");
    chosen = ask.resources[0] as PlannedResource;
    const web = ask.web_resources[0]?.resource_id ?? "";
    const resource_ids = [chosen.resource_id, web];
    const { body } = await client().reply(thread, { ask_id: ask.ask_id, kind: "plan", resource_ids });
    expect(body).toMatchObject({ outcome: "learning", plan: { preferences: { start_date: "2027-01-04" } } });
    const [plan] = await plans();
    expect(plan).toMatchObject({ plan_id: thread, status: "suggested", resume_line: null, offer: null });
    expect(plan?.job_title).toBe(session.job_title);
    const resume = await client().get<string>(`/api/sessions/${session.session_id}/export?part=resume`);
    expect(resume.body).not.toContain(chosen.title);
    const calendar = await client().get<string>(`/api/learning-plans/${thread}/calendar`);
    expect(calendar.headers.get("Content-Type")).toContain("text/calendar");
    expect(calendar.body).toMatch(/DTSTART;VALUE=DATE:20270104\r\n/);
  });

  it("says in every export exactly what was done, once progress is recorded", async () => {
    const progress = [{ resource_id: chosen.resource_id, percent: 50, evidence: "Read the chapters on rhythms" }];
    const changed = await client().send<LearningPlan>("PATCH", `/api/learning-plans/${thread}`, { progress });
    const line = `in progress: ${chosen.days / 2} of ${chosen.days} days`;
    expect(changed.body).toMatchObject({ status: "in_progress", resume_line: expect.stringContaining(line) });
    const exported = async (query: string) =>
      JSON.stringify((await client().get(`/api/sessions/${session.session_id}/export?${query}`)).body);
    expect(await exported("part=resume")).toContain(line);
    expect(await exported("format=json_resume")).toContain(line);
    expect(await exported("format=evidence")).toContain(line);
    expect(await exported("part=answers")).toContain("Read the chapters on rhythms");
    // The same plan on its question.
    expect((await client().question(thread)).plan?.progress[0]).toMatchObject({ percent: 50 });
  });

  it("offers to answer the question again when something is completed, and keeps the plan", async () => {
    const progress = [{ resource_id: chosen.resource_id, status: "completed" }];
    const done = await client().send<LearningPlan>("PATCH", `/api/learning-plans/${thread}`, { progress });
    expect(done.body.resume_line).toMatch(/completed 2\d{3}-\d\d/);
    const { kind, choice } = done.body.offer ?? { kind: "", choice: "" };
    const { body } = await client().reply(thread, { kind, choice });
    expect(askOf(body, "details").fields.length).toBeGreaterThan(0);
    expect((await plans()).map(({ plan_id }) => plan_id)).toEqual([thread]);
  });

  it("says plainly that there is nothing, and that the web could not be asked", async () => {
    answers = { results: [], unresponsive_engines: [["google", "timeout"]] };
    const { ask, question } = await wish("second language");
    expect(ask.resources).toEqual([]);
    expect(ask.note).toMatch(/^The catalogue has nothing on this within 10 days/);
    expect(question.retrieval).toContainEqual({ source: "web", state: "unavailable" });
    expect(question.degraded).toBe(true);
  });

  it("refuses a change that is none, and another's plan", async () => {
    for (const [body, path] of [
      [{ progress: [{ resource_id: "nothing", percent: 5 }] }, "progress.0.resource_id"],
      [{ progress: [{ resource_id: chosen.resource_id }] }, "progress.0"],
      [{ progress: [{ resource_id: chosen.resource_id, percent: 101 }] }, "progress.0.percent"],
      [{ state: "done" }, "state"],
    ] as const) {
      const { status, body: problem } = await client().send<Problem>("PATCH", `/api/learning-plans/${thread}`, body);
      expect([status, problem.errors?.[0]?.path]).toEqual([400, path]);
    }
    expect((await client().get("/api/learning-plans/ses_sq_0000.g1")).status).toBe(404);
    expect((await client().send("PATCH", "/api/learning-plans/x", { status: "abandoned" })).status).toBe(404);
  });
});

describe("GET /api/learning-resources", () => {
  const find = (query: string) =>
    client().get<{ items: PlannedResource[]; next_cursor: string | null }>(`/api/learning-resources?${query}`);

  it("finds the very program first, and nothing dearer or longer than asked", async () => {
    const { items } = (await find("query=Microsoft+Excel&limit=3")).body;
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ skills, title }) => !/excel|spreadsheet/i.test(`${title} ${skills}`))).toEqual([]);
    const cheap = (await find("query=forklift&country=GB&max_days=3&cost=0")).body.items;
    expect(cheap.length).toBeGreaterThan(0);
    expect(
      cheap.every(
        ({ cost_usd, days, places }) => cost_usd === 0 && days <= 3 && (places.length === 0 || places.includes("GB")),
      ),
    ).toBe(true);
  });

  it("goes through the whole catalogue page by page, each once", async () => {
    const seen = new Set<string>();
    let cursor: string | null = "";
    do {
      const { body } = await find(`limit=100${cursor === "" ? "" : `&cursor=${cursor}`}`);
      for (const { resource_id } of body.items) seen.add(resource_id);
      cursor = body.next_cursor;
    } while (cursor !== null);
    expect(seen.size).toBeGreaterThanOrEqual(150);
  });

  it("refuses wrong values by name", async () => {
    for (const query of [
      "difficulty=hard",
      "max_days=x",
      "cost=-1",
      "country=uk",
      "limit=0",
      "limit=101",
      "colour=red",
    ])
      expect([query, (await find(query)).status]).toEqual([query, 400]);
  });
});
