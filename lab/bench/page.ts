import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { assert } from "../../domain/errors.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { launchChromium } from "../support/browser.js";
import { newFolder, startServer } from "../support/processes.js";
import { type MeasuredRow, spreadOf } from "./measure.js";

const RUNS = 5;
const SAMPLES = new URL("../../examples/samples/", import.meta.url).pathname;
const STORY =
  "A patient with pneumonia went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR. He was moved to high dependency that night.";
/** The candidate's own text of some 2,000 characters. */
const LONG_TEXT = Array.from(
  { length: 16 },
  (_, index) =>
    `- In week ${index + 1} I checked ${index + 3} machines on line ${index + 2}, wrote the results into the log and told the shift lead what I had found there.`,
).join("\n");
const MANY_CHARACTERS = 1_000;
const THIRTY = Array.from(
  { length: 30 },
  (_, index) => `- Experience of operating packing machine model PX${index + 10}`,
);

/** The page in Chromium: the size of a first visit, the actions that a newcomer needs, and the speed of thirty questions with long answers. */
export async function page(): Promise<MeasuredRow[]> {
  const browser = await launchChromium();
  const loads: { kb: number; ms: number }[] = [];
  const ways: { ms: number; actions: number }[] = [];
  const own: { ms: number; actions: number }[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const begunMs = performance.now();
      const server = await startServer(newFolder());
      const context = await browser.newContext({ locale: "en-GB" });
      const tab = await context.newPage();
      await tab.goto(server.url);
      await tab.locator("h1").waitFor();
      const sample = await newcomer(tab, async (act) => {
        await act(() => tab.getByRole("button", { name: "Nurse", exact: true }).click());
      });
      ways.push({ ms: performance.now() - begunMs, actions: sample + 1 });
      const againMs = performance.now();
      await tab.goto(`${server.url}/#/`);
      const documents = await newcomer(tab, async (act) => {
        await act(() => tab.locator("input[type=file]").first().setInputFiles(`${SAMPLES}nurse-amina-okafor.txt`));
        await act(() =>
          tab.locator("input[type=file]").last().setInputFiles(`${SAMPLES}job-staff-nurse-emergency.txt`),
        );
      });
      own.push({ ms: performance.now() - againMs, actions: documents + 1 });
      const fresh = await (await browser.newContext()).newPage();
      await fresh.goto(server.url);
      await fresh.locator("h1").waitFor();
      await fresh.waitForLoadState("networkidle");
      loads.push(await firstLoad(fresh));
      await server.stop();
      await context.close();
    }
    const smooth = await thirtyQuestions(await (await browser.newContext()).newPage());
    const row = (measure: string, unit: MeasuredRow["unit"], values: number[], reach: number | null): MeasuredRow => ({
      measure,
      unit,
      spread: spreadOf(values),
      reach,
    });
    return [
      row(
        "first load, compressed, fonts included",
        "KB",
        loads.map(({ kb }) => kb),
        200,
      ),
      row(
        "first load until it can be used",
        "ms",
        loads.map(({ ms }) => ms),
        1_000,
      ),
      row(
        "from npm start (built) to the first accepted answer, a sample",
        "ms",
        ways.map(({ ms }) => ms),
        90_000,
      ),
      row(
        "actions of it, the address included",
        "actions",
        ways.map(({ actions }) => actions),
        12,
      ),
      row(
        "the same with own documents",
        "ms",
        own.map(({ ms }) => ms),
        180_000,
      ),
      row(
        "actions of it",
        "actions",
        own.map(({ actions }) => actions),
        null,
      ),
      row("thirty long answers: tasks over 50 ms while walking through them", "tasks", [smooth.length], null),
      row("thirty long answers: the longest task", "ms", [Math.max(0, ...smooth)], null),
    ];
  } finally {
    await browser.close();
  }
}

/** From the first page to an accepted answer. Returns the number of actions: clicks and filled fields. */
async function newcomer(tab: Page, choose: (act: (step: () => Promise<void>) => Promise<void>) => Promise<void>) {
  let actions = 0;
  const act = async (step: () => Promise<void>) => {
    actions += 1;
    await step();
  };
  await choose(act);
  await act(() => tab.getByRole("button", { name: "Find the gaps" }).click());
  await act(() => tab.getByRole("link", { name: "Begin with the questions" }).click());
  await act(() =>
    tab
      .getByRole("link", { name: /deteriorating/ })
      .first()
      .click(),
  );
  // The second time, the page proposes the earlier statement.
  await act(() => tab.getByRole("button", { name: "Yes", exact: true }).click());
  await act(() => tab.locator("form.details textarea").first().fill(STORY));
  await act(() => tab.getByRole("button", { name: "Write my answer" }).click());
  await tab.locator(".ended").waitFor();
  return actions;
}

async function firstLoad(tab: Page): Promise<{ kb: number; ms: number }> {
  const [kb, ms] = await tab.evaluate<[number, number]>(`(() => {
    const all = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    const own = all.filter(({ name }) => !name.includes("/api/"));
    const painted = performance.getEntriesByName("first-contentful-paint")[0];
    const [visit] = performance.getEntriesByType("navigation");
    return [own.reduce((sum, one) => sum + one.encodedBodySize, 0) / 1000, Math.max(painted.startTime, visit.domInteractive)];
  })()`);
  return { kb, ms };
}

/** The lengths of the tasks over 50 ms while thirty long answers are paged through, in milliseconds. */
async function thirtyQuestions(tab: Page): Promise<number[]> {
  const server = await startServer(newFolder());
  try {
    const post = async <Body>(path: string, body: object) => {
      const headers = { "Content-Type": "application/json" };
      return (await (
        await fetch(server.url + path, { method: "POST", headers, body: JSON.stringify(body) })
      ).json()) as Body;
    };
    const resume = readFileSync(`${SAMPLES}warehouse-tomasz-zielinski.txt`, "utf8");
    const job = `Machine operator\n\nYou must have\n${THIRTY.join("\n")}\n`;
    const session = await post<SessionResource>("/api/sessions", { resume, job });
    for (const { thread_id, ask } of session.questions) {
      const reply = (body: object) => post<QuestionResource>(`/api/threads/${thread_id}/replies`, body);
      const asked = await reply({ ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
      const required = asked.ask?.kind === "details" ? asked.ask.fields.filter((field) => field.required) : [];
      const values = Object.fromEntries(required.map(({ id, type }) => [id, type === "number" ? 3 : "Yes, often."]));
      const weak = await reply({ ask_id: asked.ask?.ask_id, kind: "details", values });
      await reply({ ask_id: weak.ask?.ask_id, kind: "edit", text: LONG_TEXT });
    }
    const { questions } = (await (
      await fetch(`${server.url}/api/sessions/${session.session_id}`)
    ).json()) as SessionResource;
    const long = questions.filter(
      ({ answer }) => (answer?.bullets.map((bullet) => bullet.text).join("").length ?? 0) > MANY_CHARACTERS,
    );
    assert(long.length === THIRTY.length, `thirty long answers, and not ${long.length} of ${questions.length}`);
    await tab.goto(`${server.url}/#/sessions/${session.session_id}`);
    await tab.locator(".gaps li").first().waitFor();
    await tab.evaluate(
      "window.long = []; new PerformanceObserver((list) => window.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' }); 0",
    );
    for (const { gap_id, text } of session.questions) {
      await tab.goto(`${server.url}/#/sessions/${session.session_id}/questions/${gap_id}`);
      // The end of the question: its beginning is the title above it.
      await tab.locator(".asked", { hasText: text.slice(-40) }).waitFor();
      await tab.locator(".answer .own-text").waitFor();
    }
    await tab.goto(`${server.url}/#/sessions/${session.session_id}/export`);
    await tab.locator(".sheet").first().waitFor();
    return await tab.evaluate<number[]>("window.long");
  } finally {
    await server.stop();
  }
}
