import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { HAS_CHROMIUM, launchChromium } from "../../lab/support/browser.js";

/** The script of axe, which finds what not everybody can use. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A tab with everything that it complained of and asked other hosts for. */
export interface Tab {
  page: Page;
  context: BrowserContext;
  /** Errors that were thrown or written to the console, without those of a server that is away. */
  complaints: string[];
  /** Addresses of other hosts. */
  elsewhere: string[];
}

/** One browser for a test file; each tab has a profile of its own and is closed after its test. */
export function aBrowser(): { open: (url: string, options?: BrowserContextOptions) => Promise<Tab> } {
  let browser: Browser | null = null;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    if (HAS_CHROMIUM) browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => browser?.close());
  return {
    async open(url, options = {}) {
      if (!browser) throw new Error("the browser has not started");
      const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce", ...options });
      contexts = [...contexts, context];
      const page = await context.newPage();
      const [complaints, elsewhere]: [string[], string[]] = [[], []];
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
          complaints.push(message.text());
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(url) && !request.url().startsWith("blob:")) elsewhere.push(request.url());
      });
      await page.goto(url);
      await page.locator("h1").waitFor();
      return { page, context, complaints, elsewhere };
    },
  };
}

/** Starts a session with a sample and resolves at its overview. */
export async function startSample(page: Page, name = "Nurse"): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("button", { name: "Find the gaps" }).click();
  await openQuestions(page);
}

/** Goes from what was read to the questions. Resolves at the overview. */
export async function openQuestions(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Begin with the questions" }).click();
  await page.getByRole("link", { name: /first question|Next question/ }).waitFor();
}

/** Opens the question with these words in its title, from the overview or from another question. */
export async function openQuestion(page: Page, words: string | RegExp): Promise<void> {
  await page.locator("a[href*='/questions/']", { hasText: words }).first().click();
  await page.getByRole("navigation", { name: "All questions" }).waitFor({ state: "attached" });
}

/** Answers yes and fills in the story. Resolves once the answer is being written. */
export async function tell(page: Page, story: string): Promise<void> {
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await page.locator("form.details textarea").first().fill(story);
  await page.getByRole("button", { name: "Write my answer" }).click();
}

/** How the question that is shown has ended. */
export function ended(page: Page) {
  return page.locator(".ended");
}
