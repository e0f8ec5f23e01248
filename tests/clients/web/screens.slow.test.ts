import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HAS_CHROMIUM } from "../../../lab/support/browser.js";
import { sample } from "../../../lab/support/data.js";
import { newFolder, startFakeModel, startServer } from "../../../lab/support/processes.js";
import { AXE, aBrowser, ended, openQuestion, openQuestions, startSample, tell } from "../../support/browser.js";
import { aServer } from "../../support/served.js";
import { writtenAs } from "../../support/written.js";

const STORY =
  "A patient with pneumonia went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR. He was moved to high dependency that night.";
const NARROW = { width: 320, height: 640 };

const { url } = aServer();
const browser = aBrowser();

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What breaks WCAG 2.2 AA on the screen as it is, by rule, with the first place. */
async function violations(page: Page): Promise<string[]> {
  // The page's policy forbids inline scripts: what is evaluated over the debugger's connection is not one.
  await page.evaluate(AXE);
  const found = await page.evaluate<Violation[]>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)",
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** True if nothing is wider than the window. */
async function fits(page: Page): Promise<boolean> {
  return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
}

describe.skipIf(!HAS_CHROMIUM)("every screen", () => {
  it.each(["light", "dark"] as const)("can be used by everyone, %s, wide and at 320 pixels", async (colorScheme) => {
    const { page } = await browser.open(url(), { colorScheme });
    const seen: string[] = [];
    const wrong: string[] = [];
    const look = async (screen: string) => {
      seen.push(screen);
      for (const size of [NARROW, { width: 1280, height: 900 }]) {
        await page.setViewportSize(size);
        if (!(await fits(page))) wrong.push(`${screen} is wider than ${size.width} pixels`);
        wrong.push(...(await violations(page)).map((one) => `${screen}, ${size.width}: ${one}`));
      }
    };
    await look("start");
    await startSample(page);
    await openAll(page);
    await page.locator(".text").first().waitFor();
    await look("overview");
    await page.getByRole("link", { name: "Reading", exact: true }).click();
    await page.locator(".asks.must").nth(1).click();
    await page
      .getByRole("button", { name: /^Change / })
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Move: / })
      .first()
      .click();
    await page.getByLabel("Status").selectOption("sent");
    await page.getByText("Kept, with 2 files").waitFor();
    await page.getByRole("button", { name: "Dates and note" }).click();
    await look("reading");
    await page.getByRole("link", { name: "Questions", exact: true }).click();
    await openQuestion(page, /deteriorating/);
    await look("choices");
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await page.getByText("More, if you have it").click();
    await look("form");
    await page.locator("form.details textarea").first().fill(STORY);
    await page.getByRole("button", { name: "Write my answer" }).click();
    await ended(page).waitFor();
    await look("answer");
    await page.getByRole("button", { name: "Evidence" }).click();
    await page.locator(".evidence mark").waitFor();
    await look("evidence");
    await page.getByRole("button", { name: "History" }).click();
    await page.locator(".steps li").first().waitFor();
    await look("history");
    await openQuestion(page, /12-lead/);
    await tell(page, "Yes, often.");
    await page.getByRole("heading", { name: "What would make it stronger" }).waitFor();
    await page.getByRole("button", { name: "Write it myself" }).click();
    await look("improvement");
    await openQuestion(page, /cannulation/);
    await page.getByRole("button", { name: "Not yet, but I am willing to learn it" }).click();
    await page.getByRole("heading", { name: "What you could learn from" }).waitFor();
    await openAll(page);
    await look("plan");
    await page.getByRole("button", { name: /Make a plan/ }).click();
    await ended(page).waitFor();
    // A condition of the work is nothing to learn.
    await openQuestion(page, /rotation/);
    await page.getByRole("button", { name: "That is how it stands" }).waitFor();
    expect(await page.getByRole("button", { name: /willing to learn/ }).count()).toBe(0);
    await page.getByRole("link", { name: "Back to the overview" }).click();
    await page.getByRole("link", { name: "See your résumé with the answers" }).click();
    await page.getByRole("button", { name: "Side by side" }).click();
    await look("export");
    await page.getByRole("button", { name: "Finish the page" }).click();
    await page.getByRole("button", { name: /^Take (?:it as it is|all changes)$/ }).click();
    await page.getByText("You have taken this page.").waitFor();
    await look("page");
    await page.getByRole("link", { name: "Letter", exact: true }).click();
    await page.getByRole("button", { name: "Begin the letter" }).click();
    await page.getByLabel(/^Why do you want to work here/).fill("I want to work where the first minutes count.");
    await look("reasons");
    await page.getByRole("button", { name: "Write the letter" }).click();
    await page.getByRole("button", { name: /first minutes count/ }).click();
    await page.getByText("What you said for it").click();
    await look("letter");
    await page.getByRole("button", { name: "Leave it out" }).click();
    await page.getByText("It does not say why you want to work there").waitFor();
    await page.getByRole("button", { name: "Take the letter" }).click();
    await page.getByRole("button", { name: "Change it" }).waitFor();
    await page.getByRole("link", { name: "Interview", exact: true }).click();
    await page.getByRole("button", { name: "Prepare the interview" }).click();
    await page.getByRole("button", { name: "Write what I could say" }).click();
    await page.getByText("What you could say").waitFor();
    await page.getByLabel(/^Practise/).fill("I looked after 90 of them.");
    await page.getByRole("button", { name: "Compare with what I told" }).click();
    await page.getByText("Nobody was told this before").waitFor();
    await look("interview");
    await page.getByRole("link", { name: "What you have said" }).click();
    await page.getByRole("button", { name: "Change", exact: true }).first().click();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await look("said");
    await page.getByRole("link", { name: "Learning", exact: true }).click();
    await page.locator("section.plan summary").last().click();
    await look("learning");
    expect(seen.length).toBe(17);
    expect(wrong).toEqual([]);
  });

  it("loads at most 200 KB, all of it from its own host, with no script in it", async () => {
    const { page, elsewhere } = await browser.open(url());
    await page.waitForLoadState("networkidle");
    const sizes = await page.evaluate<number[]>(
      "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(({ name }) => !name.includes('/api/')).map(({ encodedBodySize }) => encodedBodySize)",
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size) / 1000).toBeLessThan(200);
    const served = await fetch(url());
    const policy = served.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe");
    expect(await served.text()).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|style=/);
    expect(elsewhere).toEqual([]);
  });

  it("executes and requests nothing that stands in a résumé, a job, a reply or a title", async () => {
    const { page, complaints, elsewhere } = await browser.open(url());
    const evil =
      '<img src=x onerror="window.hit=1"> ![x](http://evil.example/p.png) [go](javascript:window.hit=1) <script>window.hit=1</script> <svg onload=window.hit=1>';
    await page
      .locator("textarea")
      .first()
      .fill(`${sample("nurse-amina-okafor.txt")}\n${evil}\n`);
    await page
      .locator("textarea")
      .last()
      .fill(sample("job-staff-nurse-emergency.txt").replace("Triage training", `Triage training ${evil}`));
    await page.getByRole("button", { name: "Find the gaps" }).click();
    await page.locator(".document-text").waitFor();
    await openQuestions(page);
    await openAll(page);
    await page.locator(".text").first().waitFor();
    await openQuestion(page, /deteriorating/);
    await tell(page, `${STORY} ${evil}`);
    await page.locator(".answer .own-text, .ended").first().waitFor();
    for (const tab of ["Evidence", "History"]) await page.getByRole("button", { name: tab, exact: true }).click();
    await page.locator(".steps li").first().waitFor();
    await ended(page).waitFor();
    await page.getByRole("link", { name: "Back to the overview" }).click();
    await page.getByRole("link", { name: "See your résumé with the answers" }).click();
    await page.getByRole("button", { name: "Side by side" }).click();
    expect(await page.locator(".sheet").first().innerText()).toContain("onerror");
    await page.getByRole("link", { name: "What you have said" }).click();
    await page.locator(".voice.own").first().waitFor();
    expect(await page.evaluate("window.hit")).toBe(undefined);
    expect(await page.locator("a[href^='javascript'], main img, main iframe").count()).toBe(0);
    expect([complaints, elsewhere]).toEqual([[], []]);
  });
});

describe.skipIf(!HAS_CHROMIUM)("with a model", () => {
  const OPEN = "Recorded 12-lead ECGs for patients with chest pain";
  let fake: Awaited<ReturnType<typeof startFakeModel>>;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    fake = await startFakeModel();
    server = await startServer(newFolder(), {
      MODEL_BASE_URL: fake.baseUrl,
      MODEL_WRITER: "m",
      WEB_SEARCH_URL: "https://search.example",
    });
  });
  afterAll(async () => {
    await server.stop();
    await fake.stop();
  });

  it("says who reads along, and asks the candidate about what only they can know", async () => {
    const value = writtenAs("ECG", [`${OPEN} unprompted`]);
    await fake.script([{ prompt: "draftAnswer", value, times: 9 }]);
    const { page, complaints } = await browser.open(`${server.url}/`);
    // The fake is on this computer; the search server, which is never called here, is not.
    await page.getByText(/nothing leaves it/).waitFor();
    await page.getByText(/sent to search.example/).waitFor();
    await startSample(page);
    await openQuestion(page, /ECG/);
    await tell(
      page,
      "I did a 12-lead ECG on each patient with chest pain. I showed it to the registrar within ten minutes. My colleague Ana repeated two of them.",
    );
    await page.getByRole("heading", { name: "Only you can know this" }).waitFor();
    expect(await page.locator(".claim").innerText()).toContain(OPEN);
    expect(await page.locator(".claim .voice.own").allInnerTexts()).toContainEqual(
      expect.stringContaining("chest pain"),
    );
    // What is not in the candidate's words is marked.
    expect(await page.locator(".claim mark").allInnerTexts()).toEqual(["unprompted"]);
    await page.getByRole("button", { name: "Not so" }).click();
    await page.getByRole("button", { name: "That is how it is" }).waitFor();
    await page.getByRole("button", { name: "Not so" }).click();
    // A line that is true and left out is sent as such: nothing is left of an answer with this one line.
    await page.getByRole("button", { name: "True, but leave it out" }).click();
    expect(await violations(page)).toEqual([]);
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    await page.getByRole("button", { name: "That is how it is" }).click();
    await expect.poll(() => ended(page).innerText(), { timeout: 20_000 }).toBe("Done: left below the bar");
    await page.getByText("One line left out").waitFor();
    expect(complaints).toEqual([]);
  });

  it("shows beside a line what much the same the résumé says, and what was told and is not used", async () => {
    await fake.reset();
    // What was said in the tests before would be among the statements.
    expect((await fetch(`${server.url}/api/me`, { method: "DELETE" })).ok).toBe(true);
    const { title, bullets } = writtenAs("ECG", [OPEN, "Covered as nurse in charge on some 20 night shifts"]);
    // Statement 26 is the second sentence of the story, after those of the résumé and the "yes".
    const without = (cited: typeof bullets) =>
      cited.map(({ text, rests_on }) => ({ text, rests_on: rests_on.filter((number) => number < 26) }));
    const value = { title, bullets: without(bullets) };
    await fake.script([{ prompt: "draftAnswer", value, times: 9 }]);
    const { page, complaints } = await browser.open(`${server.url}/`);
    await startSample(page);
    await openQuestion(page, /ECG/);
    await tell(page, "I did a 12-lead ECG on each patient with chest pain. A consultant praised two of them.");
    await page.getByRole("heading", { name: "Only you can know this" }).waitFor();
    const claims = page.locator(".claim");
    expect(await claims.filter({ hasText: "some 20 night shifts" }).innerText()).toContain(
      "says much the same, and would keep it: “Covered as nurse in charge on about 20 night shifts”",
    );
    expect(await claims.filter({ hasText: OPEN }).innerText()).not.toContain("much the same");
    await page.getByText("One sentence of yours that it does not use").click();
    const take = page.getByRole("button", { name: "Make it a line: A consultant praised two of them." });
    await take.click();
    await expect.poll(() => take.getAttribute("aria-pressed")).toBe("true");
    expect(await violations(page)).toEqual([]);
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}.beside.png`, fullPage: true });
    await page.getByRole("button", { name: "All true" }).click();
    await expect.poll(() => ended(page).innerText(), { timeout: 20_000 }).toBe("Done: accepted");
    await page.locator(".answer li").filter({ hasText: "A consultant praised two of them" }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  it("shows the words while they are written, and lets the candidate go on meanwhile", async () => {
    await fake.reset();
    const value = writtenAs("ECG", [OPEN]);
    await fake.script([{ prompt: "draftAnswer", value, behaviour: "hang" }]);
    const { page } = await browser.open(`${server.url}/`);
    await startSample(page);
    await openQuestion(page, /ECG/);
    await tell(page, "I did a 12-lead ECG on each patient with chest pain and showed it to the registrar.");
    await page.getByRole("heading", { name: "Your answer is being written" }).waitFor();
    await openQuestion(page, /Triage/);
    await page.getByRole("button", { name: "No", exact: true }).click();
    await expect.poll(() => ended(page).innerText()).toBe("Done: you said no");
    await openQuestion(page, /ECG/);
    await page.getByRole("heading", { name: "Your answer is being written" }).waitFor();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.getByText("It was cancelled. What was finished is kept.").waitFor();
  });
});

// Opens what is folded, one after another: what opens may hide further ones.
async function openAll(page: Page): Promise<void> {
  const folded = page.locator("main details:not([open]) > summary:visible");
  while ((await folded.count()) > 0) await folded.first().click();
}
