import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HAS_CHROMIUM } from "../../../lab/support/browser.js";
import { aBrowser, startSample } from "../../support/browser.js";
import { aServer } from "../../support/served.js";

const { url } = aServer();
const browser = aBrowser();

describe.skipIf(!HAS_CHROMIUM)("a candidate keeps their applications", () => {
  it("with status, dates and a note; what was sent stays as it was; the list finds it", async () => {
    const { page, complaints, elsewhere } = await browser.open(url());
    await startSample(page);
    const bar = page.getByRole("region", { name: "This application" });
    await bar.getByLabel("Status").selectOption("sent");
    await bar.getByText("Kept, with 2 files as they were sent.").waitFor();
    await bar.getByRole("button", { name: "Dates and note" }).click();
    expect(await bar.getByLabel("Sent on").inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    // The first change is on its way until all three are made: the others wait for it, and none is lost.
    let release = () => {};
    const all = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/api/sessions/*", async (route) => {
      if (route.request().method() === "PATCH") await all;
      await route.continue();
    });
    for (const [label, value] of [
      ["Employer", "Aireborough"],
      ["Next due on", "2027-01-04"],
      ["Note", "Ask for Ida"],
    ] as const) {
      await bar.getByLabel(label).fill(value);
      await bar.getByLabel(label).blur();
      expect(await bar.getByLabel(label).inputValue()).toBe(value);
    }
    const stored = page.waitForResponse((response) => response.request().postData()?.includes("Ida") === true);
    release();
    expect((await stored).ok()).toBe(true);
    await page.unrouteAll({ behavior: "wait" });
    await page.reload();
    await bar.getByText(", Aireborough").waitFor();
    await bar.getByRole("button", { name: "Dates and note" }).click();
    await expect.poll(() => bar.getByLabel("Note").inputValue()).toBe("Ask for Ida");
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      bar.getByRole("button", { name: /^Word, / }).click(),
    ]);
    expect(
      readFileSync(await saved.path())
        .subarray(0, 2)
        .toString("latin1"),
    ).toBe("PK");
    await page.getByRole("link", { name: "Applications" }).click();
    await page.getByText("due Jan 4, 2027").waitFor();
    expect(await page.locator(".earlier li").first().innerText()).toContain("sent · due Jan 4, 2027");
    expect([complaints, elsewhere]).toEqual([[], []]);
  });

  it("and learns at the start that there is one for the same posting", async () => {
    const { page } = await browser.open(url());
    await page.getByRole("button", { name: "Nurse", exact: true }).click();
    await page.getByRole("button", { name: "Find the gaps" }).click();
    await page.getByText("You have an application for this posting already:").waitFor();
    await page
      .getByRole("link", { name: /, begun on / })
      .first()
      .click();
    await page.getByRole("region", { name: "This application" }).waitFor();
    for (let at = 0; at < 2; at += 1) {
      await page.goto(url());
      await startSample(page);
    }
    await page.goto(url());
    await page.getByLabel("Search").fill("ida aireborough");
    await expect.poll(() => page.locator(".earlier li").count()).toBe(1);
    await page.getByLabel("Search").fill("");
    await page.getByLabel("Status").selectOption("offer");
    await page.getByText("None of your applications is like that.").waitFor();
  });
});
