import { describe, expect, it } from "vitest";
import { HAS_CHROMIUM } from "../../../lab/support/browser.js";
import { newFolder, startServer } from "../../../lab/support/processes.js";
import { aBrowser, ended, openQuestion, openQuestions, startSample, tell } from "../../support/browser.js";
import { LONGER_PNEUMONIA_STORY } from "../../support/nurse.js";
import { aServer } from "../../support/served.js";

const { url, client } = aServer();
const browser = aBrowser();

describe.skipIf(!HAS_CHROMIUM)("leaving and coming back", () => {
  it("loses no half-filled form over a reload, a server that is killed, and another browser", async () => {
    const folder = newFolder();
    let server = await startServer(folder);
    const { page } = await browser.open(`${server.url}/`);
    await startSample(page);
    await openQuestion(page, /deteriorating/);
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await page.locator("form.details textarea").first().fill(LONGER_PNEUMONIA_STORY);
    await page.reload();
    await expect.poll(() => page.locator("form.details textarea").first().inputValue()).toBe(LONGER_PNEUMONIA_STORY);
    await server.stop("SIGKILL");
    await page.getByRole("button", { name: "Write my answer" }).click();
    await page.getByText("The server cannot be reached.").waitFor();
    expect(await page.locator("form.details textarea").first().inputValue()).toBe(LONGER_PNEUMONIA_STORY);
    server = await startServer(folder, { PORT: new URL(server.url).port });
    await expect.poll(() => ended(page).innerText(), { timeout: 40_000 }).toBe("Done: accepted");
    await page.getByText("The server cannot be reached.").waitFor({ state: "detached" });
    const other = await browser.open(page.url());
    await expect.poll(() => ended(other.page).innerText()).toBe("Done: accepted");
    await server.stop();
  });

  it("goes on with two questions at once, and takes a double click for one action", async () => {
    const { page } = await browser.open(url());
    await startSample(page);
    await openQuestion(page, /deteriorating/);
    await page.getByRole("button", { name: "Yes", exact: true }).dblclick();
    await page.locator("form.details textarea").first().fill(LONGER_PNEUMONIA_STORY);
    await page.getByRole("button", { name: "Write my answer" }).dblclick();
    await openQuestion(page, /12-lead/);
    await tell(
      page,
      "I recorded 12-lead ECGs for 6 patients with chest pain on each shift and showed them to the registrar within 10 minutes.",
    );
    await page.locator(".answer .own-text").waitFor();
    await openQuestion(page, /deteriorating/);
    await expect.poll(() => ended(page).innerText(), { timeout: 20_000 }).toBe("Done: accepted");
    await page.getByRole("button", { name: "History" }).click();
    await page.locator(".steps li").first().waitFor();
    expect(await page.locator(".steps li").count()).toBe(3);
  });

  it("begins one session, however often the button is clicked", async () => {
    const { page } = await browser.open(url());
    const count = async () => (await client().get<{ items: unknown[] }>("/api/sessions?limit=100")).body.items.length;
    const before = await count();
    await page.getByRole("button", { name: "Nurse", exact: true }).click();
    await expect.poll(() => page.locator("textarea").last().inputValue()).toContain("Emergency");
    await page.getByRole("button", { name: "Find the gaps" }).dblclick();
    await openQuestions(page);
    expect(await count()).toBe(before + 1);
  });

  it("goes back a step without losing what was said, and changes to no", async () => {
    const { page } = await browser.open(url());
    await startSample(page);
    await openQuestion(page, /deteriorating/);
    await tell(page, "Yes, often.");
    await page.getByRole("heading", { name: "What would make it stronger" }).waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await expect.poll(() => page.locator("form.details textarea").first().inputValue()).toBe("Yes, often.");
    // The way back leads on, and its last step is the first question.
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.getByRole("button", { name: "Yes", exact: true }).waitFor();
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await page.locator("form.details textarea").first().fill("half a story");
    await page.getByRole("button", { name: "Change to no" }).click();
    await expect.poll(() => ended(page).innerText()).toBe("Done: you said no");
    // What was not sent is not lost.
    await page.getByText("half a story").waitFor();
    await page.getByRole("button", { name: "Ask me again" }).click();
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await expect.poll(() => page.locator("form.details textarea").first().inputValue()).toBe("half a story");
  });

  it("keeps what was typed in a second window when the first one answers, also before it knows that it has", async () => {
    const { page } = await browser.open(url());
    // The first window hears that its reply has arrived only when the second has already seen what came of it.
    let seen = () => {};
    const seenInTheSecond = new Promise<void>((resolve) => {
      seen = resolve;
    });
    await page.route(/\/replies$/, async (route) => {
      const response = await route.fetch();
      if ((route.request().postData() ?? "").includes("sometimes")) await seenInTheSecond;
      await route.fulfill({ response });
    });
    await startSample(page);
    await openQuestion(page, /Triage/);
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await page.locator("form.details textarea").first().waitFor();
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.locator("form.details textarea").first().fill("typed in the second window");
    await page.locator("form.details textarea").first().fill("Yes, sometimes.");
    await page.getByRole("button", { name: "Write my answer" }).click();
    const unsent = second.getByRole("figure", { name: "You had written this, and it was not sent:" });
    await unsent.filter({ hasText: "typed in the second window" }).waitFor();
    seen();
    // The first has forgotten what it sent, and only that.
    await page.getByRole("heading", { name: "What would make it stronger" }).waitFor();
    await expect.poll(() => unsent.allInnerTexts().then((texts) => texts.join())).not.toContain("Yes, sometimes.");
    await second.reload();
    await unsent.filter({ hasText: "typed in the second window" }).waitFor();
  });

  it("leaves the focus where something happened, after every action", async () => {
    const { page } = await browser.open(url());
    await startSample(page);
    const focus = () =>
      page.evaluate<string>("document.activeElement.tagName + ' ' + document.activeElement.innerText.slice(0, 40)");
    await openQuestion(page, /deteriorating/);
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await expect.poll(focus).toBe("H2 Tell about it");
    await page.locator("form.details textarea").first().fill("Yes, often.");
    await page.getByRole("button", { name: "Write my answer" }).click();
    await expect.poll(focus).toBe("H2 What stands between it and the bar");
    await page.getByRole("button", { name: "Accept it below the bar" }).click();
    await expect.poll(focus).toMatch(/^DIV Ask me again/);
    await page.getByRole("link", { name: "What you have said" }).click();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await expect.poll(focus).toBe("BUTTON Cancel");
  });

  it("notices on every page that the server is back", async () => {
    const folder = newFolder();
    let server = await startServer(folder);
    const { page } = await browser.open(`${server.url}/`);
    await server.stop("SIGKILL");
    await page.getByRole("link", { name: "Learning", exact: true }).click();
    await page.getByText("The server cannot be reached.").waitFor();
    server = await startServer(folder, { PORT: new URL(server.url).port });
    await page.getByText("No plan yet.").waitFor();
    expect(await page.getByText("The server cannot be reached.").count()).toBe(0);
    await server.stop();
  });
});
