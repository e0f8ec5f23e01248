import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { HAS_CHROMIUM } from "../../../lab/support/browser.js";
import { aBrowser, openQuestion, startSample } from "../../support/browser.js";
import { JOB } from "../../support/head-chef.js";
import { aServer } from "../../support/served.js";

const RESUME = `Ann Field
ann.field@mail.example

Experience

Cook, Mill Street Kitchen, 2019 - 2021
- Cooked for 80 covers a night
- Led a team of five cooks
Sous chef, Harbour Hotel, 03/2025 to today
- Wrote the rota for the kitchen

Skills
Menu planning, Stock control
`;

const { url } = aServer();
const browser = aBrowser();

async function openReading(page: Page): Promise<void> {
  for (const [at, text] of [RESUME, JOB].entries()) await page.locator("textarea").nth(at).fill(text);
  await page.getByRole("button", { name: "Find the gaps" }).click();
  await page.locator(".document-text").waitFor();
}

const postOf = (page: Page, title: string) => page.locator("article.post").filter({ hasText: title });
const linesOf = (page: Page, title: string) => postOf(page, title).locator(".words").allInnerTexts();
const corrections = (page: Page, count: number) =>
  page.getByText(count === 1 ? "1 correction" : `${count} corrections`, { exact: true }).waitFor();

/** A PDF in newspaper columns: two employers stand in the titles, and a line of a post stands among the skills. */
const COLUMNS = new URL(
  "../../../lab/data/read/wild-layouts/pdf/30-newspaper-columns-oldest-first.pdf",
  import.meta.url,
).pathname;
const DATA_JOB = "Data Lead\n\nRequirements\n- At least 30 years as a data engineer\n- Fluent German\n";

async function openColumns(page: Page): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(COLUMNS);
  await page.locator("textarea").last().fill(DATA_JOB);
  await page.getByRole("button", { name: "Find the gaps" }).click();
  await page.locator(".document-text").waitFor();
}

/** What is counted for the years that the job asks for, and what was read of the posts. */
async function asRead(page: Page): Promise<{ years: string; posts: string[] }> {
  const posts = (await page.locator("article.post h4").allInnerTexts()).slice(-2);
  const at = page.url();
  await page.goto(at.replace(/\/reading.*$/, ""));
  await page.getByRole("link", { name: "At least 30 years as a data engineer" }).click();
  const years = await page.getByText(/Your dates give/).innerText();
  await page.goto(at);
  await page.locator(".document-text").waitFor();
  return { years, posts };
}
const READ_WRONGLY = [
  "Senior Data Engineer at flinkpost no employer · 2021 – 2022",
  "Staff Data Engineer at flinkpost no employer · 2023 – now",
];
const PUT_RIGHT = ["Senior Data Engineer flinkpost · 2021 – 2022", "Staff Data Engineer flinkpost · 2023-06 – now"];

/** Presses Tab until an element with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate<string>(
      "((at) => at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '')(document.activeElement)",
    );
    if (at.trim() === name) return;
  }
  throw new Error(`nothing named ${name} can be reached with Tab`);
}

describe.skipIf(!HAS_CHROMIUM)("a PDF in columns whose posts were read wrongly", () => {
  it("is put right with the mouse, and years and match follow", async () => {
    const { page } = await browser.open(url());
    await openColumns(page);
    const before = await asRead(page);
    expect(before.posts).toEqual(READ_WRONGLY);
    for (const [title, employer, from] of [
      ["Senior Data Engineer", "flinkpost", null],
      ["Staff Data Engineer", "flinkpost", "2023-06"],
    ] as const) {
      await page.getByRole("button", { name: `Change ${title} at flinkpost` }).click();
      await page.getByLabel("Title").fill(title);
      await page.getByLabel("Employer").fill(employer);
      if (from !== null) await page.getByRole("textbox", { name: "From" }).fill(from);
      await page.getByRole("button", { name: "Keep", exact: true }).click();
      await page.getByRole("button", { name: `Change ${title}`, exact: true }).waitFor();
    }
    await page.getByRole("button", { name: "Move: Python" }).first().click();
    await page.locator(".places select").selectOption({ label: "Working Student, BI, Stadtwerke Neukölln" });
    await corrections(page, 3);
    expect(await linesOf(page, "Working Student")).toEqual(["Python"]);
    await expect.poll(() => page.locator(".reading > [role=status]").innerText()).toMatch(/^Match \d+ → \d+, gaps /);
    const after = await asRead(page);
    expect(after.posts).toEqual(PUT_RIGHT);
    expect(after.years).not.toBe(before.years);
    await page.getByRole("button", { name: /^Undo: / }).click();
    await corrections(page, 2);
    await page.getByRole("button", { name: "Keep this résumé for the next job" }).click();
    await page.getByText("Kept: the next application begins with it.").waitFor();
    await page.goto(url());
    // Until the kept résumé has come, the page asks for one.
    await page.getByRole("button", { name: /^Forget it/ }).waitFor();
    await page.locator("textarea").last().fill(DATA_JOB);
    await page.getByRole("button", { name: "Find the gaps" }).click();
    await page.locator(".document-text").waitFor();
    expect((await asRead(page)).posts).toEqual(PUT_RIGHT);
    await page.goto(url());
    await page.getByRole("button", { name: /^Forget it/ }).click();
    await page.locator("[role=alert] button.danger").click();
    await expect.poll(() => page.locator("textarea").count()).toBe(2);
  });

  it("is put right by keyboard alone", async () => {
    const { page } = await browser.open(url());
    await openColumns(page);
    for (const [title, from] of [
      ["Senior Data Engineer", null],
      ["Staff Data Engineer", "2023-06"],
    ] as const) {
      await page.locator("h1").focus();
      await tabTo(page, `Change ${title} at flinkpost`);
      await page.keyboard.press("Enter");
      const type = async (label: string, words: string) => {
        await tabTo(page, label);
        await page.keyboard.press("Control+A");
        await page.keyboard.type(words);
      };
      await page.locator("h1").focus();
      await type("Title", title);
      await type("Employer", "flinkpost");
      if (from !== null) await type("From", from);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: `Change ${title}`, exact: true }).waitFor();
    }
    await expect.poll(async () => (await asRead(page)).posts).toEqual(PUT_RIGHT);
  });
});

describe.skipIf(!HAS_CHROMIUM)("a candidate corrects what was read", () => {
  it("with the mouse: fields, a line, a mark of the posting, and takes it back", async () => {
    const { page, complaints, elsewhere } = await browser.open(url());
    await openReading(page);
    expect(await page.locator(".asks.must.open").allInnerTexts()).toEqual([
      "At least four years as a sous chef must",
      "Fluent French must",
    ]);
    await page.getByRole("button", { name: "Change Sous chef" }).click();
    await page.getByLabel("From").fill("2021-03");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await corrections(page, 1);
    await expect
      .poll(() => page.locator(".reading > [role=status]").innerText())
      .toMatch(/^Match \d+ → \d+, gaps 2 → 1\.$/);
    await expect.poll(() => page.locator(".asks.must.open").allInnerTexts()).toEqual(["Fluent French must"]);
    await page.locator(".read-lines li", { hasText: "Led a team" }).dragTo(postOf(page, "Sous chef"));
    await corrections(page, 2);
    expect(await linesOf(page, "Sous chef")).toEqual(["Wrote the rota for the kitchen", "Led a team of five cooks"]);
    await page.getByRole("button", { name: /^Fluent French/ }).click();
    await page.getByRole("button", { name: "Not asked for" }).click();
    await corrections(page, 3);
    expect(await page.locator(".asks.open").count()).toBe(0);
    await page.getByRole("button", { name: /^You will get a free lunch/ }).click();
    await page.getByRole("button", { name: "It is desirable" }).click();
    await corrections(page, 4);
    expect(await page.locator(".asks.desirable[role=button]").allInnerTexts()).toEqual([
      "You will get a free lunch and a bicycle. desirable",
    ]);
    for (const left of [3, 2, 1]) {
      await page.getByRole("button", { name: /^Undo: / }).click();
      await corrections(page, left);
    }
    await page.getByRole("button", { name: /^Undo: / }).click();
    await expect.poll(() => page.getByRole("button", { name: /^Undo: / }).count()).toBe(0);
    expect(await linesOf(page, "Cook")).toEqual(["Cooked for 80 covers a night", "Led a team of five cooks"]);
    expect([complaints, elsewhere]).toEqual([[], []]);
  });

  it("by keyboard alone, and the focus stays where it was", async () => {
    const { page } = await browser.open(url());
    await openReading(page);
    const move = page.getByRole("button", { name: "Move: Led a team of five cooks" });
    await move.focus();
    await page.keyboard.press("Alt+ArrowDown");
    await corrections(page, 1);
    expect(await linesOf(page, "Sous chef")).toEqual(["Led a team of five cooks", "Wrote the rota for the kitchen"]);
    await page.keyboard.press("Alt+ArrowDown");
    await corrections(page, 2);
    expect(await linesOf(page, "Sous chef")).toEqual(["Wrote the rota for the kitchen", "Led a team of five cooks"]);
    await page.getByRole("button", { name: /^Fluent French/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await corrections(page, 3);
    await page.getByRole("button", { name: "Bring back" }).waitFor();
    await page.getByRole("button", { name: "Change Cook" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Title").focus();
    await page.keyboard.press("End");
    await page.keyboard.type(" and baker");
    await page.keyboard.press("Enter");
    await corrections(page, 4);
    expect(await postOf(page, "Cook and baker").count()).toBe(1);
  });

  it("and keeps it for the next job, which begins with what was corrected", async () => {
    const { page } = await browser.open(url());
    await openReading(page);
    await page.getByRole("button", { name: "Change Cook" }).click();
    await page.getByLabel("Title").fill("Line cook");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await corrections(page, 1);
    await page.getByRole("button", { name: "Keep this résumé for the next job" }).click();
    await page.getByText("Kept: the next application begins with it.").waitFor();
    await page.getByRole("link", { name: "Applications" }).click();
    await page.getByText("Kept: Ann Field").waitFor();
    await page.locator("textarea").fill(JOB);
    await page.getByRole("button", { name: "Find the gaps" }).click();
    await postOf(page, "Line cook").waitFor();
    expect(await page.getByRole("button", { name: /^Undo/ }).count()).toBe(0);
    await page.getByRole("link", { name: "Applications" }).click();
    await page.getByRole("button", { name: /^Forget it/ }).click();
    await page.getByRole("button", { name: "Forget it", exact: true }).click();
    await expect.poll(() => page.locator("textarea").count()).toBe(2);
  });

  it("in two windows at once: one wins, and the other shows what is read now", async () => {
    const { page, context } = await browser.open(url());
    await openReading(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole("button", { name: "Change Cook" }).click();
    await other.getByLabel("Title").fill("Grill cook");
    // The other window reads nothing before it sends its own.
    await other.route("**/reading", (route) => (route.request().method() === "GET" ? route.abort() : route.continue()));
    await page.getByRole("button", { name: "Change Cook" }).click();
    await page.getByLabel("Title").fill("Line cook");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await corrections(page, 1);
    await other.getByRole("button", { name: "Keep", exact: true }).click();
    await other.getByText("What was read has been corrected since, in another window.").waitFor();
    await other.unroute("**/reading");
    await other.reload();
    await postOf(other, "Line cook").waitFor();
  });

  it("while a question is open: what was told stays, and the page says what no longer holds", async () => {
    const { page } = await browser.open(url());
    await startSample(page);
    await openQuestion(page, /12-lead/);
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await page.locator("form.details textarea").first().fill("I did ten ECGs a shift.");
    await page.getByRole("link", { name: "Reading", exact: true }).click();
    await page.getByRole("button", { name: /12-lead/ }).click();
    await page.getByRole("button", { name: "Not asked for" }).click();
    await corrections(page, 1);
    await page.getByRole("link", { name: "Questions", exact: true }).click();
    await page.getByText("no gap any more").waitFor();
    await page.getByRole("link", { name: /12-lead/ }).click();
    expect(await page.locator("form.details textarea").first().inputValue()).toBe("I did ten ECGs a shift.");
  });
});
