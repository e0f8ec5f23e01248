import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pdfText } from "../../../adapters/documents/pdf/pdf.js";
import { HAS_CHROMIUM } from "../../../lab/support/browser.js";
import { sample } from "../../../lab/support/data.js";
import { aBrowser, ended, openQuestion, openQuestions, startSample, tell } from "../../support/browser.js";
import { LONGER_PNEUMONIA_STORY } from "../../support/nurse.js";
import { aServer } from "../../support/served.js";

const GERMAN =
  "Sabine Krüger, Pflegefachfrau. Berufserfahrung: Städtisches Krankenhaus Nordhausen, Innere Medizin, seit März 2019. Betreuung von acht bis zehn Patienten je Schicht auf einer Station mit 28 Betten, Anleitung von drei Auszubildenden und Einarbeitung neuer Kolleginnen, Führung der Hygieneprüfungen. Ausbildung: Berufsfachschule für Pflege in Erfurt, Abschluss 2018.";

const { url, client } = aServer();
const browser = aBrowser();
const samples = new URL("../../../examples/samples/", import.meta.url).pathname;

describe.skipIf(!HAS_CHROMIUM)("a candidate at the page", () => {
  it("goes from a PDF to a résumé with the answer in it, and asks no other host for anything", async () => {
    const { page, complaints, elsewhere } = await browser.open(url());
    await page.getByText("no model is called").waitFor();
    await page.locator("input[type=file]").first().setInputFiles(`${samples}electrician-siobhan-ni-bhriain.pdf`);
    await page.locator("input[type=file]").last().setInputFiles(`${samples}job-electrician-estates-maintenance.txt`);
    await page.getByRole("button", { name: "Find the gaps" }).click();
    await openQuestions(page);
    await openQuestion(page, /fault-finding/i);
    await tell(
      page,
      "On 12 June I found the fault on a ring circuit with an insulation tester and replaced 8 metres of cable. I tested it again and gave the school the certificate the same day.",
    );
    await page.locator(".answer .own-text").waitFor();
    if (await page.getByRole("button", { name: /^Accept it/ }).isVisible())
      await page.getByRole("button", { name: /^Accept it/ }).click();
    await ended(page).waitFor();
    await page.getByRole("link", { name: "Back to the overview" }).click();
    await page.getByRole("link", { name: "See your résumé with the answers" }).click();
    await page.locator(".sheet .new").first().waitFor();
    expect(await page.locator(".sheet").innerText()).toContain("8 metres of cable");
    expect(await page.locator(".sheet").innerText()).toContain("Taster days with Spark and Spanner");
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Word", exact: true }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("resume.docx");
    expect(
      readFileSync((await saved.path()) ?? "")
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    await page.getByRole("link", { name: "Interview", exact: true }).click();
    await page.getByRole("button", { name: "Prepare the interview" }).click();
    await page.getByText(/^Question 1 of/).waitFor();
    expect([complaints, elsewhere]).toEqual([[], []]);
  });

  it("says yes, no, or not yet, and comes back on a no", async () => {
    const { page, complaints } = await browser.open(url());
    await startSample(page);
    await openQuestion(page, /deteriorating/);
    await tell(page, LONGER_PNEUMONIA_STORY);
    await expect.poll(() => ended(page).innerText(), { timeout: 20_000 }).toBe("Done: accepted");
    expect(await page.locator(".known.proved").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Evidence" }).click();
    await expect.poll(() => page.locator(".evidence mark").innerText()).toContain("from a NEWS2 of 3 to 7");
    await openQuestion(page, /Triage/);
    const near = page.locator("details", { hasText: "No, but something comes near it" });
    await near.locator("summary").click();
    await near.locator("textarea").fill("I sort the walk-ins on Saturdays with a nurse <b>beside</b> me.");
    await page.reload();
    // What was typed is still there, and unfolded.
    await near.locator("textarea").waitFor();
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    await page.getByRole("button", { name: "No", exact: true }).click();
    await expect.poll(() => ended(page).innerText()).toBe("Done: you said no");
    await page.getByText("I sort the walk-ins on Saturdays with a nurse <b>beside</b> me.").waitFor();
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}.said.png`, fullPage: true });
    await page.getByRole("button", { name: "Ask me again" }).click();
    await page.getByRole("button", { name: "Not yet, but I am willing to learn it" }).click();
    await page.getByRole("heading", { name: "What you could learn from" }).waitFor();
    await page.getByRole("button", { name: /Make a plan/ }).click();
    await expect.poll(() => ended(page).innerText()).toBe("Done: to learn");
    await page.getByRole("link", { name: "Learning", exact: true }).click();
    await page.locator("section.plan details summary").last().click();
    await page.locator("section.plan textarea").last().fill("Worked through the first part");
    await page.locator("section.plan input[type=range]").last().fill("50");
    await page.getByRole("button", { name: "Save progress" }).last().click();
    await expect.poll(() => page.locator("section.plan .voice.own").innerText()).toContain("in progress");
    expect(complaints).toEqual([]);
  });

  it("adds a fact to a weak answer, or leaves it below the bar, and sees what has changed", async () => {
    const { page, complaints } = await browser.open(url());
    await startSample(page);
    await openQuestion(page, /12-lead/);
    await tell(page, "Yes, often.");
    await page.getByRole("heading", { name: "What would make it stronger" }).waitFor();
    expect(await page.locator(".score").innerText()).toMatch(/3\.\d of 10, 6 needed/);
    await page
      .locator("form.details textarea")
      .first()
      .fill(
        "I recorded a 12-lead ECG of a man of 54 with chest pain within 10 minutes, saw raised ST segments in 3 leads and called the cardiology registrar. I had him in the catheter laboratory 40 minutes later.",
      );
    await page.getByRole("button", { name: "Add this to my answer" }).click();
    await expect.poll(() => ended(page).innerText(), { timeout: 20_000 }).toBe("Done: accepted");
    await page.getByRole("button", { name: "History" }).click();
    await page.locator(".compared ins").first().waitFor();
    expect(
      await page
        .locator(".compared ins")
        .allInnerTexts()
        .then((all) => all.join(" ")),
    ).toContain("within 10 minutes");
    await openQuestion(page, /Triage/);
    await tell(page, "Yes, sometimes.");
    await page.getByRole("button", { name: "Accept it below the bar" }).click();
    await expect.poll(() => ended(page).innerText()).toBe("Done: accepted by you below the bar");
    expect(complaints).toEqual([]);
  });

  it("corrects the reading: not asked for, shown already, and what the job also asks for", async () => {
    const { page, complaints } = await browser.open(url());
    await startSample(page);
    await openQuestion(page, /Second language/);
    await page.getByText("If the reading is wrong").click();
    await page.getByRole("button", { name: "The job does not ask for this" }).click();
    await expect.poll(() => ended(page).innerText()).toBe("Done: no gap, as you say");
    await page.getByRole("link", { name: "Back to the overview" }).click();
    await page.getByRole("heading", { name: "What you corrected" }).waitFor();
    const ecg = page.locator(".gaps li", { has: page.getByRole("link", { name: /12-lead ECG/ }) });
    await ecg.locator("summary").click();
    await ecg.getByRole("button", { name: "My résumé shows this" }).click();
    await ecg.getByLabel(/Which line of your résumé/).fill("words that are not there");
    await ecg.getByText("No line has these words.").waitFor();
    await ecg.getByLabel(/Which line of your résumé/).fill("Nurse in charge");
    await ecg.getByRole("button", { name: "Covered as nurse in charge on about 20 night shifts" }).click();
    await ecg.waitFor({ state: "detached" });
    await page.getByText("The job also asks for").click();
    await page
      .getByLabel(/In a few words/)
      .first()
      .fill("Paediatric life support");
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByRole("link", { name: "Paediatric life support" }).waitFor();
    // Both at once: while the one is on its way, a click on the other counts too.
    let letGo = () => {};
    const areClicked = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/replies", (route) => areClicked.then(() => route.continue()));
    await page.locator("li", { hasText: "Second language" }).getByRole("button", { name: "Take back" }).click();
    await page.locator("li", { hasText: "Paediatric" }).getByRole("button", { name: "Take back" }).click();
    letGo();
    await page.getByRole("link", { name: /Second language/ }).waitFor();
    await page.getByRole("link", { name: "Paediatric life support" }).waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  it("is offered the nearest lines of the résumé, and one click on one closes the question", async () => {
    const { page, complaints } = await browser.open(url());
    await startSample(page);
    await openQuestion(page, /nights/i);
    const line = "Covered as nurse in charge on about 20 night shifts";
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    await page.getByRole("button", { name: `Yes, this shows it: ${line}` }).click();
    await expect.poll(() => ended(page).innerText()).toBe("Done: no gap, as you say");
    expect(complaints).toEqual([]);
  });

  it("looks through all gaps beside the nearest lines at once, before the first question", async () => {
    const { page, complaints } = await browser.open(url());
    await startSample(page);
    const near = page.getByRole("button", { name: /^Yes, this shows it:/ });
    expect(await near.filter({ visible: true }).count()).toBe(0);
    await page.getByRole("button", { name: "Look through the gaps first" }).click();
    const before = await near.filter({ visible: true }).count();
    expect(before).toBeGreaterThan(3);
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    const nights = page.locator(".gaps > li", { has: page.getByRole("link", { name: /nights/i }) });
    await nights.getByRole("button", { name: "Yes, this shows it: Covered as nurse in charge" }).click();
    await nights.waitFor({ state: "detached" });
    // The others stay open.
    expect(await near.filter({ visible: true }).count()).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Close them again" }).click();
    expect(await near.filter({ visible: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("is asked in which post a line was done that nobody has placed, and finds it there, with what it shows", async () => {
    const { page, complaints } = await browser.open(url());
    await startSample(page);
    await openQuestion(page, /12-lead ECG/);
    await tell(
      page,
      "I record a 12-lead ECG for every patient with chest pain on our ward within ten minutes of arrival.",
    );
    await expect.poll(() => ended(page).innerText(), { timeout: 20_000 }).toBe("Done: accepted");
    await page.getByRole("link", { name: "Back to the overview" }).click();
    await page.getByRole("link", { name: "See your résumé with the answers" }).click();
    await page
      .getByLabel("In which post did you do this?")
      .selectOption({ label: "Staff Nurse, Acute Medicine, Northbridge General Hospital, Leeds" });
    await page.getByText("In which post did you do this?").waitFor({ state: "detached" });
    const sheet = await page.locator(".sheet").innerText();
    expect(sheet).not.toContain("Further experience");
    expect(sheet.indexOf("12-lead ECG for every")).toBeLessThan(sheet.indexOf("Elmfield Care Home"));
    await page.locator(".new .shows", { hasText: "Shows: 12-lead ECG" }).waitFor();
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    await page.getByLabel("What each line shows of the job").uncheck();
    expect(await page.locator(".shows").count()).toBe(0);
    const printed = page.waitForResponse((response) => response.url().includes("format=pdf"));
    await page.getByText("As it will look on paper").click();
    expect((await pdfText(new Uint8Array(await (await printed).body()))).text).toContain("12-lead ECG for every");
    expect(await page.locator(".printed iframe").getAttribute("src")).toMatch(/^blob:/);
    await page.getByRole("link", { name: "Interview", exact: true }).click();
    await page.getByRole("button", { name: "Prepare the interview" }).click();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Word", exact: true }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("interview.docx");
    expect(complaints).toEqual([]);
  });

  it("chooses the lines of the exported résumé, and finds the choice again", async () => {
    const { page, complaints } = await browser.open(url());
    await startSample(page);
    await openQuestion(page, /12-lead/);
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await page.getByRole("radio", { name: /Northbridge General Hospital/ }).check();
    const fuller =
      "I recorded 12-lead ECGs on most shifts in 2024, and as preceptor for 3 newly qualified nurses I checked the leads that they placed.";
    await page.locator("form.details textarea").first().fill(fuller);
    await page.getByRole("button", { name: "Write my answer" }).click();
    await ended(page).waitFor();
    await page.getByRole("link", { name: "Back to the overview" }).click();
    await page.getByRole("link", { name: "See your résumé with the answers" }).click();
    await page.getByRole("button", { name: "Leave out the line that a new one says more fully" }).click();
    await expect
      .poll(() => page.getByRole("checkbox", { name: /^Preceptor for 3 newly qualified nurses/ }).isChecked())
      .toBe(false);
    const line = page.getByRole("checkbox", { name: /^Personal care, meals and mobility support for 40 residents/ });
    await line.uncheck();
    await page.reload();
    await expect.poll(() => line.isChecked()).toBe(false);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Markdown", exact: true }).click();
    const file = readFileSync(await (await saved).path(), "utf8");
    const parts = ["Personal care", "Preceptor for 3 newly qualified nurses\n", "checked the leads"];
    expect(parts.map((part) => file.includes(part))).toEqual([false, false, true]);
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    await line.check();
    await page.reload();
    await expect.poll(() => line.isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("changes the words and the place of a line of the exported résumé, and finds both again and in the file", async () => {
    const { page, complaints } = await browser.open(url());
    await startSample(page);
    await page.goto(`${page.url().replace(/\/$/, "")}/export`);
    const line = "Personal care, meals and mobility support for 40 residents with dementia";
    await page.getByRole("button", { name: `Change the line: ${line}` }).click();
    await page.getByLabel("What the line says").fill("Care of 41 residents with dementia");
    // What is typed and not kept survives a reload.
    await page.reload();
    await page.getByRole("button", { name: `Change the line: ${line}` }).click();
    expect(await page.getByLabel("What the line says").inputValue()).toBe("Care of 41 residents with dementia");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByText("41 stands nowhere else: is it right?").waitFor();
    await page.getByRole("button", { name: "Change the line: Care of 41 residents" }).click();
    await page.getByLabel("To another place …").selectOption({ label: "LANGUAGES" });
    // A line that moved is mounted anew.
    const languages = page.locator(".heading", { hasText: "LANGUAGES" });
    await languages.locator('xpath=following::textarea[@aria-label="What the line says"]').waitFor();
    await page.getByRole("button", { name: "Add a line below" }).click();
    await page.getByLabel("The line below it, in your words").fill("Full driving licence");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByRole("button", { name: "Change the line: Full driving licence" }).waitFor();
    await page.reload();
    await page.getByText("41 stands nowhere else: is it right?").waitFor();
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Markdown", exact: true }).click();
    const file = readFileSync(await (await saved).path(), "utf8");
    expect(file).toMatch(/## LANGUAGES[^#]*- Care of 41 residents with dementia\n- Full driving licence/);
    expect(file).not.toContain("40 residents");
    await page.getByRole("button", { name: "Change the line: Care of 41 residents" }).click();
    await page.getByRole("button", { name: "As it was" }).click();
    await page.getByRole("button", { name: `Change the line: ${line}` }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("sees the change they made, also where an older answer of the server comes after it", async () => {
    const { page, complaints } = await browser.open(url());
    await startSample(page);
    await page.goto(`${page.url().replace(/\/$/, "")}/export`);
    const change = page.getByRole("button", { name: "Change the line: Personal care, meals" });
    await change.waitFor();
    let release = () => {};
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    const isAnswered = new Promise<void>((resolve) =>
      page.route("**/export?*resume_lines*", async (route) => {
        const older = await route.fetch();
        resolve();
        await isReleased;
        await route.fulfill({ response: older });
      }),
    );
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    await isAnswered;
    await change.click();
    await page.getByLabel("What the line says").fill("Care of 41 residents with dementia");
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByText("41 stands nowhere else: is it right?").waitFor();
    const arrived = page.waitForEvent("requestfinished", (request) => request.url().includes("resume_lines"));
    release();
    await arrived;
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
    expect(await page.getByText("41 stands nowhere else: is it right?").count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it("is shown what does not fit together, with both quotes, and settles it", async () => {
    const { page, complaints } = await browser.open(url());
    await startSample(page, "Warehouse supervisor");
    await openQuestion(page, /Excel/);
    await tell(
      page,
      "I keep the dock plan in Excel. I started at HavenLog DC3 in 2019 and planned the dock doors there.",
    );
    await page.locator(".answer .own-text").waitFor();
    if ((await ended(page).count()) === 0) await page.getByRole("button", { name: /^Accept it/ }).click();
    await ended(page).waitFor();
    await page.getByRole("link", { name: "Back to the overview" }).click();
    await page.getByRole("heading", { name: "What does not fit together" }).waitFor();
    const quotes = await page.locator(".contradiction .voice").allInnerTexts();
    expect(quotes.join(" ")).toMatch(/2019[\s\S]*02\/2022/);
    await page.getByRole("link", { name: "Settle it" }).click();
    await page.getByRole("button", { name: "Yes, I can say what is right" }).click();
    await page.locator("form.details input[type=radio]").nth(1).check();
    await page.locator("form.details textarea").first().fill("I was at DC1 in 2019 and came to DC3 in 2022.");
    await page.getByRole("button", { name: "Write my answer" }).click();
    await page.locator(".ended, .answer .own-text").first().waitFor();
    if ((await ended(page).count()) === 0) await page.getByRole("button", { name: /^Accept it/ }).click();
    await page.getByRole("link", { name: "Back to the overview" }).click();
    await page.getByText("settled", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("is shown in a later application what they said before, and uses it", async () => {
    const { page } = await browser.open(url());
    await startSample(page);
    await openQuestion(page, /deteriorating/);
    await tell(page, LONGER_PNEUMONIA_STORY);
    await ended(page).waitFor();
    await page.getByRole("link", { name: "Applications" }).click();
    await startSample(page);
    await openQuestion(page, /deteriorating/);
    const proposal = page.locator(".proposal");
    await proposal
      .getByText(/about “Caring for the deteriorating patient”/)
      .first()
      .waitFor();
    expect(await proposal.innerText()).toContain("NEWS2 of 3 to 7");
    await proposal.getByRole("button", { name: "Use it, and change it first" }).first().click();
    await expect.poll(() => page.locator("form.details textarea").first().inputValue()).toBe(LONGER_PNEUMONIA_STORY);
  });

  it("is warned before work: of another language, and of two documents that are exchanged", async () => {
    const { page } = await browser.open(url());
    const [resume, job] = [page.locator("textarea").first(), page.locator("textarea").last()];
    await page.getByRole("button", { name: "Find the gaps" }).click();
    await page.getByText("Both a résumé and a job are needed.").first().waitFor();
    await resume.fill(sample("job-staff-nurse-emergency.txt"));
    await job.fill(sample("nurse-amina-okafor.txt"));
    await page.getByRole("button", { name: "Find the gaps" }).click();
    await page.getByText(/seem to be swapped/).waitFor();
    await resume.fill(GERMAN);
    await job.fill(sample("job-staff-nurse-emergency.txt"));
    await page.getByRole("button", { name: "Find the gaps" }).click();
    await page.getByText(/Your résumé: seems to be in German/).waitFor();
    await resume.fill(sample("job-staff-nurse-emergency.txt"));
    await job.fill(sample("nurse-amina-okafor.txt"));
    await page.getByRole("button", { name: "Find the gaps" }).click();
    await page.getByText(/seem to be swapped/).waitFor();
    await page.getByRole("button", { name: "Exchange them" }).click();
    await page.getByRole("button", { name: "Find the gaps" }).click();
    await openQuestions(page);
    expect(await page.locator("h1").innerText()).toContain("Staff Nurse");
  });

  it("does everything by keyboard alone", async () => {
    const { page } = await browser.open(url());
    const reach = async (name: string | RegExp, role: "button" | "link") => {
      for (let tabs = 0; tabs < 80; tabs += 1) {
        await page.keyboard.press("Tab");
        if (await hasFocus(page.getByRole(role, { name }))) return;
      }
      throw new Error(`${name} cannot be reached`);
    };
    await reach("Nurse", "button");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("textarea").first().inputValue()).toContain("AMINA OKAFOR");
    await reach("Find the gaps", "button");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Begin with the questions" }).waitFor();
    await reach("Begin with the questions", "link");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Begin with the first question" }).waitFor();
    await expect.poll(() => page.evaluate("document.activeElement.tagName")).toBe("H1");
    await reach(/deteriorating/, "link");
    await page.keyboard.press("Enter");
    await reach(/^Yes$/, "button");
    await page.keyboard.press("Enter");
    await page.locator("form.details textarea").first().waitFor();
    await page.evaluate("document.querySelector('h1').focus()");
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate("document.activeElement.tagName === 'TEXTAREA'")) break;
    }
    await page.keyboard.type(LONGER_PNEUMONIA_STORY);
    await reach("Write my answer", "button");
    await page.keyboard.press("Enter");
    await expect.poll(() => ended(page).innerText(), { timeout: 20_000 }).toBe("Done: accepted");
  });

  it("reads everything in German, and the choice stays", async () => {
    const { page } = await browser.open(url(), { locale: "de-DE" });
    expect(await page.locator("h1").innerText()).toBe("Ihr Lebenslauf und die Stelle, die Sie möchten");
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
    await page.getByLabel("Sprache").selectOption("en");
    await page.reload();
    expect(await page.locator("h1").innerText()).toBe("Your résumé, and the job you want");
  });

  it("deletes everything, in the storage and in the browser", async () => {
    const { page } = await browser.open(url());
    await startSample(page);
    await openQuestion(page, /deteriorating/);
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await page.locator("form.details textarea").first().fill("half a story");
    await page.getByRole("link", { name: "What you have said" }).click();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByRole("button", { name: "Yes, delete everything" }).click();
    await page.getByText("Everything is deleted.").waitFor();
    expect((await client().get<{ items: unknown[] }>("/api/sessions")).body.items).toEqual([]);
    expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain("half a story");
  });
});

async function hasFocus(wanted: Locator): Promise<boolean> {
  if ((await wanted.count()) === 0) return false;
  return wanted.first().evaluate((element) => element === element.ownerDocument.activeElement);
}
