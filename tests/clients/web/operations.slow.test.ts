import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AlertReport } from "../../../domain/alert.js";
import type { FlagResource } from "../../../domain/flag.js";
import type { DashboardReport } from "../../../domain/metrics.js";
import { HAS_CHROMIUM } from "../../../lab/support/browser.js";
import { sample } from "../../../lab/support/data.js";
import { newFolder, startFakeModel, startServer } from "../../../lab/support/processes.js";
import { api, askOf, questionAbout } from "../../support/api.js";
import { AXE, aBrowser } from "../../support/browser.js";

const browser = aBrowser();
let fake: Awaited<ReturnType<typeof startFakeModel>>;
let server: Awaited<ReturnType<typeof startServer>>;

let number = 0;
async function startSession(): Promise<void> {
  number += 1;
  const { body } = await api(server.url).start({
    resume: `${number}\n${sample("nurse-amina-okafor.txt")}`,
    job: sample("job-staff-nurse-emergency.txt"),
  });
  expect(body.status).toBe("ready");
}

beforeAll(async () => {
  fake = await startFakeModel();
  server = await startServer(newFolder(), { MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m" });
  await startSession();
});
afterAll(async () => {
  await server.stop();
  await fake.stop();
});

const open = async (colorScheme: "light" | "dark" = "light") => {
  const tab = await browser.open(`${server.url}/`, { colorScheme });
  await tab.page.goto(`${server.url}/operations`);
  await tab.page.locator("#analytics").waitFor();
  return tab;
};
const dashboard = async (query = "") =>
  (await api(server.url).get<DashboardReport>(`/api/metrics/dashboard${query}`)).body;
/** The cells of a table's row by the row's name. */
const rowOf = async (page: Page, table: string, name: string): Promise<string[]> => {
  const row = page.locator("table", { has: page.locator(`caption:text-is("${table}")`) }).locator("tbody tr", {
    has: page.locator(`th:text-is("${name}")`),
  });
  return row.locator("td").allTextContents();
};

const UNITS: [pattern: RegExp, unit: number][] = [
  [/ s$/, 1000],
  [/ ms$/, 1],
  [/ %$/, 0.01],
  [/ KB$/, 1e3],
  [/ MB$/, 1e6],
  [/ GB$/, 1e9],
];

/** True if a figure is written so, to the digits that are shown; what was not measured is a dash. */
function isWritten(shown: string | undefined, figure: number | null): boolean {
  if (figure === null) return shown === "–";
  const digits = /^\$?([\d,]+(?:\.(\d+))?)/.exec(shown ?? "");
  if (!digits) return false;
  const unit = UNITS.find(([pattern]) => pattern.test(shown ?? ""))?.[1] ?? 1;
  const isWhole = unit === 1 && !digits[2] && !/ ms$/.test(shown ?? "");
  const room = isWhole ? 0 : (0.5 * 10 ** -(digits[2]?.length ?? 0) + 1e-9) * unit;
  return Math.abs(Number(digits[1]?.replaceAll(",", "")) * unit - figure) <= room;
}

describe.skipIf(!HAS_CHROMIUM)("the operators' page", () => {
  it("writes every figure as the endpoints give it, with prices, an answer and a failure", async () => {
    const models = join(newFolder(), "models.json");
    const price = { input: 1.25, cached: 0.125, output: 10 };
    writeFileSync(models, JSON.stringify({ prices: { m: price } }));
    const priced = await startServer(newFolder(), {
      MODEL_BASE_URL: fake.baseUrl,
      MODEL_WRITER: "m",
      MODELS_FILE: models,
    });
    try {
      const client = api(priced.url);
      const documents = {
        resume: sample("nurse-amina-okafor.txt"),
        job: sample("job-staff-nurse-emergency.txt"),
      };
      const session = (await client.start(documents)).body;
      const { thread_id, ask } = questionAbout(session, "ECG");
      const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
      const story = "I recorded a 12-lead ECG on each patient with chest pain and showed it to the registrar.";
      await client.reply(thread_id, { ask_id: askOf(yes.body, "details").ask_id, kind: "details", values: { story } });
      await fake.script([{ prompt: "readJob", behaviour: "wrong_schema", times: 9 }]);
      await client.start({ ...documents, job: `${documents.job}\nA driving licence is required.` });
      const { page } = await browser.open(`${priced.url}/`, { colorScheme: "light" });
      await page.goto(`${priced.url}/operations`);
      await page.locator("#analytics").waitFor();
      const { performance, costs, quality, cache } = (await client.get<DashboardReport>("/api/metrics/dashboard")).body;
      const wrong: unknown[] = [];
      let compared = 0;
      const compare = async (table: string, name: string, figures: (number | null | undefined)[]) => {
        const cells = await rowOf(page, table, name);
        for (const [place, figure] of figures.entries()) {
          if (figure === undefined) continue;
          compared += 1;
          if (!isWritten(cells[place], figure)) wrong.push([table, name, place, cells[place], figure]);
        }
      };
      for (const one of performance.operations) {
        const { mean_ms, p50_ms, p95_ms, p99_ms, max_ms } = one;
        const name = `${one.kind} ${one.operation}${one.model ? ` · ${one.model}` : ""}`;
        await compare("Operations", name, [one.count, one.failed, mean_ms, p50_ms, p95_ms, p99_ms, max_ms]);
      }
      await page.getByText("As a table: Time of the runs by kind of work").click();
      for (const { part, total_ms, share, p95_ms } of performance.parts)
        await compare("Time of the runs by kind of work", part, [total_ms, share, p95_ms]);
      const billed = (of: (typeof costs.by_model)[number] | (typeof costs.by_operation)[number]) => [
        of.calls,
        of.failed,
        of.input_tokens,
        of.cached_tokens,
        of.output_tokens,
        of.cost_usd,
      ];
      for (const one of costs.by_model) await compare("Costs by model", one.model, billed(one));
      for (const one of costs.by_operation) await compare("Costs by operation", one.operation, billed(one));
      for (const one of quality.by_priority) {
        const rates = [one.mean_score, one.refinement_rate, one.first_pass_acceptance, one.grounded_rate];
        await compare("Quality by priority", one.priority.toLowerCase(), [one.answers, ...rates]);
      }
      await page.getByText("As a table: Closed questions by outcome").click();
      for (const [outcome, questions] of Object.entries(quality.outcomes))
        await compare("Closed questions by outcome", outcome.replaceAll("_", " "), [questions]);
      for (const { kind, hits, misses, hit_rate, entries, bytes, saved_ms } of cache.caches)
        await compare("Caches", kind, [hits, misses, hit_rate, entries, bytes, saved_ms]);
      const { hits, calls, hit_rate } = cache.provider;
      await compare("Caches", "the providers' own", [hits, calls - hits, hit_rate]);
      const failed = performance.operations.reduce((sum, one) => sum + one.failed, 0);
      expect([wrong, failed > 0, (costs.cost_usd ?? 0) > 0]).toEqual([[], true, true]);
      expect(compared).toBeGreaterThan(150);
    } finally {
      await fake.reset();
      await priced.stop();
    }
  });

  it("shows the figures that the endpoints give", async () => {
    const { page, complaints, elsewhere } = await open();
    const { performance, costs } = await dashboard();
    for (const { operation, model, count } of performance.operations.filter(({ kind }) => kind === "model"))
      expect((await rowOf(page, "Operations", `model ${operation} · ${model}`))[0]).toBe(String(count));
    const [calls, failed, input, , output] = await rowOf(page, "Costs by model", "m");
    const number_ = (text = "") => Number(text.replaceAll(",", ""));
    expect([calls, failed, input, output].map(number_)).toEqual([
      costs.calls,
      costs.failed,
      costs.input_tokens,
      costs.output_tokens,
    ]);
    // A cost that is not known is a dash, with the reason, and never a zero.
    await page.getByText(/calls are of a model without a price/).waitFor();
    expect(await page.locator(".figure", { hasText: "A day like this" }).textContent()).toContain("–");
    // A chart has a table behind it.
    await page.getByText("As a table: Runs by duration").click();
    const charted = await page
      .locator("table", { has: page.locator('caption:text-is("Runs by duration")') })
      .locator("td")
      .allTextContents();
    expect(charted.reduce((sum, text) => sum + Number(text), 0)).toBe(1);
    expect(await page.locator(".chart canvas").count()).toBeGreaterThanOrEqual(3);
    expect([complaints, elsewhere]).toEqual([[], []]);
  });

  it("follows what happens, for the window and the filters that are chosen", async () => {
    const { page } = await open();
    const runs = page.locator(".figure", { hasText: "Runs" }).locator("dd").first();
    const before = Number(await runs.textContent());
    await startSession();
    await expect.poll(async () => Number(await runs.textContent()), { timeout: 40_000 }).toBe(before + 1);
    await page.getByRole("textbox", { name: "Operation" }).fill("readJob");
    await page.keyboard.press("Enter");
    await expect
      .poll(() =>
        page
          .locator("table", { has: page.locator('caption:text-is("Operations")') })
          .locator("tbody th")
          .allTextContents(),
      )
      .toEqual(["node readJob", "model readJob · m"]);
    await page.getByRole("textbox", { name: "Operation" }).fill("");
    await page.keyboard.press("Enter");
    await page.getByRole("combobox", { name: "Window" }).selectOption("24 hours");
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/From .+, \d\d:\d\d to/);
  });

  it("sets flags, checks the alerts and pauses them", async () => {
    const { page } = await open();
    const client = api(server.url);
    const flag = async () =>
      (await client.get<{ items: FlagResource[] }>("/api/flags")).body.items.find(
        ({ name }) => name === "parallel_rag_searches",
      );
    const toggle = page.getByRole("switch", { name: "parallel_rag_searches" });
    await toggle.click();
    await expect.poll(() => toggle.getAttribute("aria-checked")).toBe("false");
    // The focus stays where it was.
    expect(await page.evaluate("document.activeElement?.getAttribute('aria-label')")).toBe("parallel_rag_searches");
    expect(await flag()).toMatchObject({ value: false, source: "stored" });
    await page.getByLabel("Percentage of owners for parallel_rag_searches").fill("25");
    await page.getByRole("button", { name: "Set the percentage of parallel_rag_searches" }).click();
    await expect.poll(async () => (await flag())?.rule.percentage).toBe(25);
    await page.getByRole("button", { name: "Reset parallel_rag_searches" }).click();
    await expect.poll(async () => (await flag())?.source).toBe("default");
    const before = (await client.get<AlertReport>("/api/alerts")).body.checked_at;
    await page.getByRole("button", { name: "Check now" }).click();
    await expect.poll(async () => (await client.get<AlertReport>("/api/alerts")).body.checked_at).not.toBe(before);
    await page.getByRole("button", { name: "Pause for an hour" }).click();
    await page.getByText(/Paused until/).waitFor();
    await page.getByRole("button", { name: "End the pause" }).click();
    await page.getByRole("button", { name: "Pause for an hour" }).waitFor();
  });

  it.each(["light", "dark"] as const)("can be used by everyone, %s, wide and at 320 pixels", async (scheme) => {
    const { page } = await open(scheme);
    const wrong: string[] = [];
    for (const size of [
      { width: 1280, height: 900 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(size);
      const fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
      if (!(await page.evaluate(fits))) wrong.push(`wider than ${size.width} pixels`);
      await page.evaluate(AXE);
      const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)",
      );
      wrong.push(...found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`));
    }
    expect(wrong).toEqual([]);
  });

  it("says so when the server is away, and comes back", async () => {
    const { page } = await open();
    await page.route("**/api/metrics/**", (route) => route.abort());
    await page.getByRole("combobox", { name: "Window" }).selectOption("6 hours");
    await page.getByRole("alert").first().waitFor();
    await page.unroute("**/api/metrics/**");
    // It tries again by itself.
    await expect.poll(() => page.getByRole("alert").count(), { timeout: 20_000 }).toBe(0);
  });
});
