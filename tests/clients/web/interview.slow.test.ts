import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionResource } from "../../../domain/session.js";
import { HAS_CHROMIUM } from "../../../lab/support/browser.js";
import { newFolder, startServer } from "../../../lab/support/processes.js";
import { api, askOf, questionAbout } from "../../support/api.js";
import { aBrowser } from "../../support/browser.js";
import { documents } from "../../support/nurse.js";

const STORY =
  "I saw a patient's NEWS2 go from 3 to 7 during the evening round. I repeated the observations and rang the registrar with SBAR. I stayed with the patient until the bed in high dependency was free.";

let server: Awaited<ReturnType<typeof startServer>>;
let session: SessionResource;
const browser = aBrowser();
beforeAll(async () => {
  server = await startServer(newFolder());
  const client = api(server.url);
  session = (await client.start(documents)).body;
  const { thread_id, ask } = questionAbout(session, "deteriorating");
  const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  const form = askOf(yes.body, "details");
  const values = { where: "post_1", story: STORY };
  const done = await client.reply(thread_id, { ask_id: form.ask_id, kind: "details", values });
  if (done.body.ask?.kind !== "confirm") return;
  const claims = Object.fromEntries(done.body.ask.claims.map(({ claim_id }) => [claim_id, true]));
  await client.reply(thread_id, { ask_id: done.body.ask.ask_id, kind: "confirm", claims });
});
afterAll(() => server.stop());

describe.skipIf(!HAS_CHROMIUM)("the interview", () => {
  it("is prepared, question by question: what one could say, and practice that is compared with what was told", async () => {
    const { page, complaints } = await browser.open(`${server.url}/#/sessions/${session.session_id}/interview`);
    await page.getByRole("button", { name: "Prepare the interview" }).click();
    const card = page.locator(".card");
    await card.waitFor();
    await page.getByText("Question 1 of 5").waitFor();
    for (let at = 0; at < 4 && !(await card.innerText()).includes("rang the registrar"); at += 1)
      await page.getByRole("button", { name: "Next" }).click();
    await card.getByRole("button", { name: "Write what I could say" }).click();
    await card.getByText("What you could say").waitFor();
    await card.getByText("One sentence is open").waitFor();
    await card.getByRole("button", { name: /NEWS2 go from 3 to 7/ }).click();
    await card.getByRole("button", { name: "It is so" }).click();
    await expect.poll(() => card.getByText("One sentence is open").count()).toBe(0);
    await card
      .getByLabel("Practise: your answer, as you would say it")
      .fill("I rang the registrar. It took 47 minutes.");
    await card.getByRole("button", { name: "Compare with what I told" }).click();
    await card.getByText("You had told this, and left it out").first().waitFor();
    await card.getByText("Nobody was told this before").waitFor();
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    // A claim of one's own leads to the answer where it can be told.
    expect(await card.getByRole("link", { name: /Tell it in your answer/ }).getAttribute("href")).toContain(
      "/questions/",
    );
    await card.getByRole("button", { name: "Leave this question out" }).click();
    await page
      .getByText("Question 4 of 4")
      .or(page.getByText(/Question \d of 4/))
      .first()
      .waitFor();
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
  });
});
