import { beforeAll, describe, expect, it } from "vitest";
import { verifyBundle } from "../../adapters/documents/export/evidence.js";
import type { ResumeLines } from "../../domain/export.js";
import { InterviewSheet } from "../../domain/interview-sheet.js";
import type { SessionResource } from "../../domain/session.js";
import { askOf, questionAbout } from "../support/api.js";
import { documents, SHORT_STORY } from "../support/nurse.js";
import { aServer } from "../support/served.js";

const { client } = aServer();
let session: SessionResource;
beforeAll(async () => {
  session = (await client().start(documents)).body;
  await answer("deteriorating", { where: "post_2", story: SHORT_STORY });
  await answer("Advanced Life Support", { status: "held", valid: "Since May 2026" });
  await answer("Second language", { language: "Yoruba", level: "good" });
  await answer("rotation", { agrees: "yes" });
});

async function answer(gap: string, values: Record<string, string>): Promise<void> {
  const { thread_id, ask } = questionAbout(session, gap);
  const yes = await client().reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
  const form = askOf(yes.body, "details");
  const done = await client().reply(thread_id, { ask_id: form.ask_id, kind: "details", values });
  expect(done.body.outcome).toBe("accepted");
}
async function reopened(gap: string): Promise<{ question_id: string; ask_id: string }> {
  const { question_id } = questionAbout(session, gap);
  const { body } = await client().reply(question_id, { kind: "reopen" });
  return { question_id, ask_id: body.ask?.ask_id ?? "" };
}
const exported = async (query: string) =>
  (await client().get<string>(`/api/sessions/${session.session_id}/export?${query}`)).body;
const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));

describe("the candidate's own résumé with the answers in it", () => {
  it("has a bullet under the post that was chosen, papers and languages as those around them, and changes nothing else", async () => {
    const resume = await exported("part=resume");
    expect(between(resume, "Elmfield Care Home", "EDUCATION")).toContain(
      "- When a patient went from a NEWS2 of 3 to 7",
    );
    expect(between(resume, "REGISTRATION", "LANGUAGES")).toContain("\nAdvanced Life Support, since May 2026");
    expect(resume.slice(resume.indexOf("LANGUAGES"))).toContain("\nYoruba, good (B1 to B2)");
    // Neither a working condition nor the judgement of an answer becomes a line of the résumé.
    expect(resume).not.toMatch(/rotation|7 needed|source:/);
    const words = (text: string) => text.replace(/\\\|/g, "|").match(/[\p{L}\p{N}@+.]+/gu) ?? [];
    const added = new Set(words(resume));
    expect(words(documents.resume).filter((word) => !added.has(word))).toEqual([]);
  });

  it("stands before the answers where no part is named, and the answers stand alone when they are asked for", async () => {
    const all = await exported("format=markdown");
    expect(all.indexOf("AMINA OKAFOR")).toBeLessThan(all.indexOf("## Defence sheet"));
    const answers = await exported("part=answers");
    expect(answers).not.toContain("AMINA OKAFOR");
    // The job's words are its question, not what one says.
    expect(answers).toMatch(/Question: .*internal rotation[\s\S]*> Yes, that suits me\.\n/);
  });

  it("has a source for what is only spoken, which can be checked", async () => {
    const answers = await exported("part=answers");
    const sources = answers.slice(answers.indexOf("## Sources"));
    expect(sources).toMatch(/- Yes, that suits me\.\n\s+- source: your reply, "Yes/);
    expect(answers).not.toContain("Nothing of it has a source");
    const bundle = JSON.stringify(await exported("format=evidence"));
    expect(verifyBundle(bundle).problems).toEqual([]);
    const claimed = bundle.replace("that suits me.", "that suits me gladly.");
    expect(verifyBundle(claimed).problems.map(({ path }) => path)).toContainEqual(expect.stringMatching(/\.spoken$/));
  });

  it("has the same in a JSON Resume, under the post, and no condition of the work", async () => {
    const resume = (
      await client().get<{ work: { name: string; highlights: string[] }[]; projects: unknown[] }>(
        `/api/sessions/${session.session_id}/export?format=json_resume`,
      )
    ).body;
    expect(resume.work[1]?.highlights.at(-1)).toContain("registrar");
    expect(JSON.stringify(resume)).not.toContain("rotation");
    expect(JSON.stringify(resume)).toContain('"Advanced Life Support, since May 2026"');
  });

  it("keeps the candidate's own lines, unless they want those left out that a new one says more fully", async () => {
    const own = "Preceptor for 3 newly qualified nurses";
    const story = `I recorded 12-lead ECGs on most shifts in 2024, and as preceptor for 3 newly qualified nurses I checked the leads that they placed.`;
    await answer("ECG", { where: "post_1", story });
    const isThere = (text: string) => text.split("\n").includes(`- ${own}`);
    expect(isThere(await exported("part=resume"))).toBe(true);
    expect(isThere(await exported("part=resume&doubled=leave_out"))).toBe(false);
    expect(await exported("part=answers&doubled=leave_out")).toContain(`${own}: your own line, left out: the new line`);
    const { status } = await client().get(`/api/sessions/${session.session_id}/export?doubled=yes`);
    expect(status).toBe(400);
  });

  it("is without the lines that the candidate leaves out, old or new, in every format, and names them with the answers", async () => {
    const { lines } = (await exported("format=resume_lines")) as unknown as ResumeLines;
    const lineWith = (text: string) => lines.find((one) => one.text.includes(text));
    const [own, added, language] = ["Personal care, meals", "NEWS2 of 3 to 7", "English, Igbo"].map(lineWith);
    expect([own?.added, added?.added]).toEqual([undefined, questionAbout(session, "deteriorating").question_id]);
    const without = `without=${own?.line_id},${added?.line_id},${language?.line_id}`;
    const resume = await exported(`part=resume&${without}`);
    for (const line of [own, added, language]) expect(resume).not.toContain(line?.text);
    // Yoruba is below that heading still.
    expect(resume).toContain("## LANGUAGES");
    expect(await exported(`part=answers&${without}`)).toContain(`${own?.text}: left out of the résumé, as you chose`);
    const json = (await exported(`format=json_resume&${without}`)) as unknown as { work: object; meta: object };
    expect(JSON.stringify(json.work)).not.toContain(added?.text);
    expect(JSON.stringify(json.meta)).toContain("left out of the résumé, as you chose");
    const again = (await exported(`format=resume_lines&${without}`)) as unknown as ResumeLines;
    expect(again.lines.map(({ line_id }) => line_id)).toEqual(lines.map(({ line_id }) => line_id));
    expect(again.lines.flatMap((line) => (line.left_out ? [line.text] : []))).toEqual(
      lines.filter((line) => [own, added, language].includes(line)).map(({ text }) => text),
    );
    const name = lines.find(({ kind }) => kind === "name");
    expect(await exported(`part=resume&without=${name?.line_id},gone`)).toContain("AMINA OKAFOR");
    const { status } = await client().get(`/api/sessions/${session.session_id}/export?without=a,,b`);
    expect(status).toBe(400);
  });

  it("has no more new lines under a post than asked for, and names the others with the answers", async () => {
    const story = "I did the triage of residents at the door by their NEWS2 and told the doctor on call.";
    await answer("triage", { where: "post_2", story });
    const counted = (text: string) => ["NEWS2 of 3 to 7", "triage of residents"].filter((part) => text.includes(part));
    expect(counted(await exported("part=resume"))).toHaveLength(2);
    expect(counted(await exported("part=resume&lines_per_post=1"))).toHaveLength(1);
    // What has no room is there to be chosen, and the first one stays.
    const { lines } = (await exported("format=resume_lines&lines_per_post=1")) as unknown as ResumeLines;
    const left = lines.filter(({ proposed }) => !proposed);
    expect(left.map((line) => [line.left_out, counted(line.text).length])).toEqual([[true, 1]]);
    const wanted = `lines_per_post=1&wanted=${left[0]?.line_id}`;
    expect(counted(await exported(`part=resume&${wanted}`))).toHaveLength(2);
    expect(await exported(`part=answers&${wanted}`)).not.toContain("1 new line has room under a post");
    const json = await exported("format=json_resume&lines_per_post=1");
    const { work, meta } = json as unknown as { work: object; meta: object };
    expect(counted(JSON.stringify(work))).toHaveLength(1);
    const why = "not in the résumé, where 1 new line has room under a post";
    expect(JSON.stringify(meta)).toContain(why);
    const answers = await exported("part=answers&lines_per_post=1");
    expect(counted(answers).length).toBeGreaterThanOrEqual(2);
    expect(answers).toContain(why);
    const { status } = await client().get(`/api/sessions/${session.session_id}/export?lines_per_post=0`);
    expect(status).toBe(400);
  });

  it("has the candidate's own words and order, which are kept with the session and named with the answers", async () => {
    const path = `/api/sessions/${session.session_id}`;
    const { lines } = (await exported("format=resume_lines")) as unknown as ResumeLines;
    const lineWith = (text: string) => lines.find((one) => one.text.includes(text)) ?? lines[0];
    const idOf = (text: string) => lineWith(text)?.line_id ?? "";
    const choice = {
      reworded: {
        [idOf("NEWS2 of 3 to 7")]: "Escalated a patient whose NEWS2 rose from 3 to 7",
        [idOf("Personal care, meals")]: "Personal care, meals and mobility for 53 residents with dementia",
        [idOf("Elmfield Care Home")]: "Healthcare Assistant, Elmfield Care Home, Leeds, 2017 to 2019",
        "gone.1": "Words of a line that is not there",
      },
      moved: [{ line_id: idOf("NEWS2 of 3 to 7"), behind: idOf("Preceptor for 3") }],
      added: [
        { line_id: "typed.1", text: "Ran the ward library of FY24", behind: idOf("Link nurse") },
        { line_id: "typed.2", text: "Clean driving licence", behind: idOf("English, Igbo") },
      ],
    };
    const put = await client().send<ResumeLines>("PUT", `${path}/resume-choice`, choice);
    expect(put.status).toBe(200);
    const said = put.body.lines.filter(({ was }) => was !== undefined);
    expect(said.map(({ text, new_figures }) => [text, new_figures])).toEqual([
      ["Ran the ward library of FY24", ["FY24"]],
      ["Escalated a patient whose NEWS2 rose from 3 to 7", []],
      ["Healthcare Assistant, Elmfield Care Home, Leeds, 2017 to 2019", ["2019"]],
      ["Personal care, meals and mobility for 53 residents with dementia", ["53"]],
      ["Clean driving licence", []],
    ]);
    expect(put.body.left_out).toContainEqual({
      what: "Words of a line that is not there",
      why: expect.stringContaining("not there any more"),
    });
    expect(put.body.ignored).toEqual(["gone.1"]);
    const again = (await client().get<SessionResource>(path)).body;
    expect(again.resume_choice).toEqual(put.body.choice);
    const resume = await exported("part=resume");
    expect(resume).toMatch(/- Preceptor for 3 newly qualified nurses\n- Escalated a patient/);
    expect(resume).toContain("### Healthcare Assistant, Elmfield Care Home, Leeds, 2017 to 2019");
    expect(resume).not.toContain("40 residents");
    const answers = await exported("part=answers");
    expect(answers).toMatch(/In your own words[\s\S]*- Escalated a patient[\s\S]*- before: .*NEWS2 of 3 to 7/);
    // What may be asked about it is asked about the words that will be sent.
    expect(answers).toMatch(/- \*\*Escalated a patient whose NEWS2 rose from 3 to 7\*\*/);
    // The answer stays as it was confirmed.
    expect(answers).toContain("- When a patient went from a NEWS2 of 3 to 7");
    const bundle = (await exported("format=evidence")) as unknown as { reworded: object[] };
    expect(bundle.reworded).toHaveLength(5);
    expect(resume).toMatch(/hand-hygiene audit\n- Ran the ward library of FY24\n/);
    expect(verifyBundle(JSON.stringify(bundle)).problems).toEqual([]);
    type Json = { work: { highlights: string[] }[]; meta: object };
    const json = (await exported("format=json_resume")) as unknown as Json;
    expect(json.work[0]?.highlights).toContain("Escalated a patient whose NEWS2 rose from 3 to 7");
    expect(json.work[0]?.highlights).toContain("Ran the ward library of FY24");
    expect(JSON.stringify(json.meta)).toContain("your own line, under no post");
    expect(json.work[1]?.highlights.join()).not.toContain("NEWS2 rose");
    expect(json.work[1]?.highlights).toContain("Personal care, meals and mobility for 53 residents with dementia");
    expect(JSON.stringify(json.meta)).toContain("change it where it stands");
    for (const wrong of [
      { reworded: { "own.1": " " } },
      { moved: [{ line_id: "a b", behind: "c" }] },
      { lines: [] },
      { added: [{ line_id: "own.1", text: "x", behind: "own.2" }] },
    ])
      expect((await client().send("PUT", `${path}/resume-choice`, wrong)).status).toBe(400);
    expect((await client().send("PUT", "/api/sessions/ses_zz_0/resume-choice", choice)).status).toBe(404);
    await client().send("PUT", `${path}/resume-choice`, {});
    expect(await exported("part=resume")).toContain("40 residents");
    const lost = { added: [{ line_id: "typed.1", text: "Ran the library", behind: "gone.2" }] };
    const { body } = await client().send<ResumeLines>("PUT", `${path}/resume-choice`, lost);
    expect([body.ignored, body.lines.some(({ text }) => text === "Ran the library")]).toEqual([["gone.2"], false]);
    expect(body.left_out).toContainEqual({ what: "Ran the library", why: expect.stringContaining("put it in again") });
    await client().send("PUT", `${path}/resume-choice`, {});
  });

  it("names a new line by all of its words: other words behind the same beginning are another line", async () => {
    const { question_id, ask_id } = await reopened("deteriorating");
    const lineOf = async () => {
      const { lines } = (await exported("format=resume_lines")) as unknown as ResumeLines;
      return lines.find(({ added, text }) => added === question_id && text.includes("a patient went"));
    };
    const before = await lineOf();
    const yes = await client().reply(question_id, { ask_id, kind: "experience", choice: "yes" });
    const story =
      "When a patient went from a NEWS2 of 3 to 7, I repeated the observations and told the nurse in charge. He was moved that night.";
    const form = askOf(yes.body, "details");
    await client().reply(question_id, { ask_id: form.ask_id, kind: "details", values: { where: "post_2", story } });
    const after = await lineOf();
    expect([after?.text.includes("nurse in charge"), after?.line_id === before?.line_id]).toEqual([true, false]);
  });

  it("changes in a JSON Resume the very line, and none that says the same elsewhere", async () => {
    const work = [
      {
        name: "Mill Hotel",
        position: "Porter",
        startDate: "2019-01",
        endDate: "2020-12",
        highlights: ["Stock control"],
      },
      { name: "Sea Inn", position: "Porter", startDate: "2021-01", highlights: ["Stock control", "Opened the bar"] },
    ];
    const resume = { basics: { name: "Ana Roe" }, work };
    const { session_id } = (await client().start({ resume, job: documents.job, as_given: true })).body;
    const path = `/api/sessions/${session_id}`;
    const read = async <Body>(format: string) => (await client().get<Body>(`${path}/export?format=${format}`)).body;
    const { lines } = await read<ResumeLines>("resume_lines");
    const own = (text: string) => lines.filter((line) => line.text === text).map(({ line_id }) => line_id);
    const [, ofTheInn = ""] = own("Stock control");
    const [bar = ""] = own("Opened the bar");
    const reworded = { [ofTheInn]: "Stock control for 80 covers", [bar]: "Opened the bar at 6" };
    await client().send("PUT", `${path}/resume-choice`, { reworded, without: [own("Stock control")[0]] });
    const json = await read<{ work: { highlights: string[] }[]; meta: object }>("json_resume");
    expect(json.work.map(({ highlights }) => highlights)).toEqual([
      ["Stock control"],
      ["Stock control", "Opened the bar at 6"],
    ]);
    expect(JSON.stringify(json.meta)).toMatch(/80 covers[^}]*change it where it stands/);
    expect(JSON.stringify(json.meta)).toContain("take its entry out there");
  });

  it("prepares the interview as data: what they will ask with what was told, and what a no says truthfully", async () => {
    const sheet = async () => InterviewSheet.parse(await exported("format=interview_sheet"));
    const before = await sheet();
    expect(before.questions).toHaveLength(5);
    expect(before.questions.flatMap((one) => one.told)).toContainEqual(expect.stringContaining("NEWS2"));
    const { question_id, ask } = questionAbout(session, "cannulation");
    const no = { ask_id: ask?.ask_id, kind: "experience", choice: "no" };
    expect((await client().reply(question_id, no)).body.outcome).toBe("skipped");
    const sentence =
      "“Competent in cannulation and venepuncture, or willing to train within 3 months”: I have not done this so far.";
    expect((await sheet()).honest.map((one) => one.sentence)).toContain(sentence);
    expect(await exported("part=interview")).toContain(`- ${sentence}`);
  });
});
