import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionResource } from "../../../domain/session.js";
import { HAS_CHROMIUM } from "../../../lab/support/browser.js";
import { newFolder, startFakeModel, startServer } from "../../../lab/support/processes.js";
import { api } from "../../support/api.js";
import { aBrowser } from "../../support/browser.js";
import { documents } from "../../support/nurse.js";

const OLD = "Staff nurse with four years on a 28-bed acute medical ward. Interested in moving to emergency care.";
const NEW = "Calm and dependable under pressure on the ward";
const AUDIT = "Link nurse for infection control since 2023; run the monthly hand-hygiene audit";

let server: Awaited<ReturnType<typeof startServer>>;
let fake: Awaited<ReturnType<typeof startFakeModel>>;
let session: SessionResource;
const browser = aBrowser();
beforeAll(async () => {
  // Read by rules, so that the posts are those of the résumé; the page is then written by the fake.
  const dir = newFolder();
  const offline = await startServer(dir);
  session = (await api(offline.url).start(documents)).body;
  await offline.stop();
  fake = await startFakeModel();
  server = await startServer(dir, { MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m", CACHE: "off" });
  const profile = { replaces: [5], sentences: [{ text: NEW, rests_on: [3] }] };
  const left_out = [{ line: 10, why: "It says nothing to this job.", instead: null }];
  const value = { profile, lines: [], left_out, order: [], skills: [] };
  await fake.script([{ prompt: "composePage", value, times: 2 }]);
});
afterAll(async () => {
  await server.stop();
  await fake.stop();
});

describe.skipIf(!HAS_CHROMIUM)("the page for a job", () => {
  it("shows each change beside what it changes; what is open is decided about, then all is taken", async () => {
    const { page, complaints } = await browser.open(`${server.url}/#/sessions/${session.session_id}/export`);
    await page.getByRole("button", { name: "Finish the page" }).click();
    const changes = page.locator(".changes > li");
    await changes.first().waitFor();
    const profile = changes.filter({ hasText: NEW });
    expect(await profile.locator("del").innerText()).toBe(OLD);
    expect(await changes.filter({ hasText: AUDIT }).innerText()).toContain("It says nothing to this job.");
    await page.getByText("One change is open").waitFor();
    expect(await page.getByRole("button", { name: "Take all changes" }).count()).toBe(0);
    // Until it is decided about, the file has the old profile.
    const sheet = page.locator(".sheet");
    await expect.poll(() => sheet.innerText()).toContain(OLD);
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    await profile.getByRole("button", { name: "It is so" }).click();
    await page.getByRole("button", { name: "Take all changes" }).waitFor();
    await changes.filter({ hasText: AUDIT }).getByRole("button", { name: AUDIT }).click();
    await changes.filter({ hasText: AUDIT }).getByRole("button", { name: "Put it back" }).click();
    await expect.poll(() => changes.filter({ hasText: AUDIT }).count()).toBe(0);
    // That was the last: everything is decided about.
    await page.getByText("You have taken this page.").waitFor();
    await expect.poll(() => sheet.innerText()).toContain(NEW);
    const { body } = await api(server.url).get<string>(
      `/api/sessions/${session.session_id}/export?format=markdown&part=resume`,
    );
    expect(body).toContain(AUDIT);
    expect(body).not.toContain("Interested in moving");
    expect(complaints.filter((one) => !one.includes("404"))).toEqual([]);
  });
});
