import { describe, expect, it } from "vitest";
import { REFUSALS } from "../../../domain/contract/refusals.js";
import { InputError } from "../../../domain/errors.js";
import { MAX_CHARACTERS, MAX_LINES } from "../../../domain/text.js";
import { checkDocuments } from "../../../engine/sessions/check-documents.js";
import { sample } from "../../../lab/support/data.js";

const RESUME = sample("nurse-amina-okafor.txt");
const JOB = sample("job-staff-nurse-emergency.txt");
type Given = Parameters<typeof checkDocuments>[0];

/** What is said about these documents; null if they are taken. */
function refused(resume: string, job: string, over: Partial<Given> = {}, provider = "offline"): string | null {
  try {
    checkDocuments({ resume: { text: resume }, job: { text: job }, ...over }, provider);
    return null;
  } catch (error) {
    if (error instanceof InputError) return `${error.code} ${error.message}`;
    throw error;
  }
}

describe("the check of documents", () => {
  it("takes a résumé and a job, and refuses those that are empty or have no letter even as given", () => {
    expect(refused(RESUME, JOB)).toBeNull();
    expect(refused(" \n", JOB, { as_given: true })).toBe(`input_invalid resume: ${REFUSALS.empty}`);
    const json = { resume: { text: "", media_type: "application/json" } };
    expect(refused("", JOB, json)).toContain(REFUSALS.no_known_field);
    expect(refused(RESUME, "123 456 --", { as_given: true })).toContain("document_unreadable job");
  });

  it("refuses a link in the place of a document, and says what to do", () => {
    for (const link of ["https://jobs.example/42?ref=a", " www.jobs.example/42\n", "HTTP://JOBS.EXAMPLE"])
      expect(refused(RESUME, link, { as_given: true })).toBe(`input_invalid job: ${REFUSALS.link}`);
    expect(refused("https://me.example/cv.pdf", JOB)).toContain(`resume: ${REFUSALS.link}`);
    expect(refused(RESUME, `${JOB}\nhttps://jobs.example/42`)).toBeNull();
  });

  it("counts characters as a reader does, and lines", () => {
    const smile = "😀".repeat(MAX_CHARACTERS - 1);
    expect(refused(`a${smile}`, JOB, { as_given: true })).toBeNull();
    expect(refused(`ab${smile}`, JOB, { as_given: true })).toContain("too_large resume");
    expect(refused(RESUME, "a\n".repeat(MAX_LINES), { as_given: true })).toContain("too_large job");
    expect(refused(RESUME, "a\n".repeat(MAX_LINES - 1), { as_given: true })).toBeNull();
  });

  it("refuses what was probably sent by mistake, unless it is to be used as given", () => {
    expect(refused(JOB, RESUME)).toContain(`resume: ${REFUSALS.swapped}`);
    expect(refused(RESUME, RESUME)).toContain(`job: ${REFUSALS.same_text}`);
    expect(refused(JOB, sample("job-warehouse-supervisor.txt"))).toContain(`resume: ${REFUSALS.job_as_resume}`);
    expect(refused(RESUME, sample("chef-yusuf-ozturk.txt"))).toContain(`job: ${REFUSALS.resume_as_job}`);
    expect(refused("Sam Field", JOB)).toContain(`resume: ${REFUSALS.short_resume}`);
    expect(refused(RESUME, "Nurse wanted")).toContain(`job: ${REFUSALS.short_job}`);
    for (const [resume, job] of [
      [JOB, RESUME],
      [RESUME, RESUME],
      ["Sam Field", JOB],
    ] as const)
      expect(refused(resume, job, { as_given: true })).toBeNull();
  });

  it("refuses another language only when asked to, and only of a provider that has no model", () => {
    const german =
      "Erfahrung\nBäckerin, Bäckerei an der Ecke, 2019 - 2023\n- Ich habe jeden Tag Brot für vierzig Kunden gebacken\n- Ich habe die Lehrlinge angeleitet und die Kasse geführt\n\nAusbildung\nLehre als Bäckerin, 2016 - 2019\n";
    expect(refused(german, JOB, { as_given: false })).toContain("seems to be in German");
    expect(refused(german, JOB)).toBeNull();
    expect(refused(german, JOB, { as_given: false }, "openai")).toBeNull();
    expect(refused(RESUME, JOB, { as_given: false })).toBeNull();
  });
});
