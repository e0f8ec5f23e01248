import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AlertReport } from "../../domain/alert.js";
import type { FlagResource } from "../../domain/flag.js";
import type { DashboardReport } from "../../domain/metrics.js";
import { HAS_CHROMIUM } from "../../lab/support/browser.js";
import { newFolder, startFakeModel, startServer } from "../../lab/support/processes.js";
import { api, sample } from "../support/api.js";
import { aBrowser } from "../support/browser.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
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

describe.skipIf(!HAS_CHROMIUM)("the operators' page", () => {
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
