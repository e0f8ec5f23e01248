import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBytes } from "../../adapters/documents/read.js";
import type { SessionResource } from "../../domain/session.js";
import { readConfig } from "../../engine/config/config.js";
import { createProgram } from "../../engine/program/create-program.js";
import type { Program } from "../../engine/program/program.js";
import { startFakeModel } from "../../lab/support/processes.js";

/*
 * What a model server is sent of résumés of many kinds: no name, no e-mail address and no telephone number. Names are written here by hand; addresses and
 * numbers are looked for in the text by patterns that the reader does not use.
 */

const hand = new URL("../fixtures/hand/", import.meta.url);
const shared = new URL("../../../shared/data/", import.meta.url);

const OWN: [file: string, name: string][] = [
  ["arrow-bullets.txt", "Petra Vance"],
  ["assistant.txt", "Noor Whitfield"],
  ["chinese.txt", "陈晓雨"],
  ["dates-flush-right.pdf", "Petra Vance"],
  ["degree-in-progress.txt", "Mira Tolland"],
  ["europass.txt", "Marta Olender"],
  ["federal.txt", "Ruth Calloway"],
  ["full-json-resume.json", "Petra Vance"],
  ["go-is-a-word.txt", "Mira Tolland"],
  ["hyphen.pdf", "Petra Vance"],
  ["linkedin.pdf", "Rana Abbas"],
  ["links.docx", "Petra Vance"],
  ["mask.txt", "Petra Vance"],
  ["name-below-heading.txt", "Petra Vance"],
  ["name-pronouns.txt", "Petra Vance"],
  ["names.txt", "Ngũgĩ wa Wanjirũ-O'Dálaigh"],
  ["no-dates.txt", "Kofi Lindqvist"],
  ["no-heading.txt", "Dalia Marsh"],
  ["promotions.txt", "Petra Vance"],
  ["scan-on-page-2.pdf", "Petra Vance"],
  ["side-column-right.pdf", "Petra Vance"],
  ["special-signs.txt", "Petra O'Neil-Vance"],
  ["table.docx", "Nadia Feroz"],
  ["times.txt", "Mira Tolland"],
  ["tracked.pdf", "Petra Vance"],
  ["windows-1252.txt", "Ines Okoro"],
  ["wrong-employer.txt", "Mira Tolland"],
];
const OTHERS: [file: string, name: string][] = [
  ["authored/hostile-resume-injection.txt", "Casey Doe"],
  ["authored/lehrerin-helene-brandt-de.txt", "Helene Brandt"],
  ["authored/nurse-amina-okafor.docx", "Amina Okafor"],
  ["authored/nurse-amina-okafor.txt", "Amina Okafor"],
  ["authored/thin-resume-jordan-lee.txt", "Jordan Lee"],
  ["authored/warehouse-tomasz-zielinski.txt", "Tomasz Zielinski"],
  ["cv-analyser/resumes/john_smith_en.derived.docx", "John Smith"],
  ["cv-analyser/resumes/john_smith_en.txt", "John Smith"],
  ["cv-analyser/resumes/maria_popescu_ro.two-column-table.derived.docx", "Maria Popescu"],
  ["jsonresume/career-changer.derived.docx", "Daniel Reyes"],
  ["jsonresume/career-changer.resume.json", "Daniel Reyes"],
  ["jsonresume/new-grad.resume.json", "Maya Okonkwo"],
  ["jsonresume/resume-sample.json", "Jane Developer"],
  ["jsonresume/senior-engineer.resume.json", "Dr. Lena Vasquez"],
  ["rendercv/John_Doe_ClassicTheme_CV.pdf", "John Doe"],
  ["rendercv/John_Doe_EngineeringresumesTheme_CV.pdf", "John Doe"],
  ["rendercv/John_Doe_ModerncvTheme_CV.pdf", "John Doe"],
  ["rendercv/sarah_johnson.txt", "Sarah Johnson"],
];

let fake: Awaited<ReturnType<typeof startFakeModel>>;
let program: Program;
beforeAll(async () => {
  fake = await startFakeModel();
  const provider = { MODEL_PROVIDER: "openai", OPENAI_API_KEY: "k", OPENAI_BASE_URL: fake.baseUrl };
  program = createProgram(readConfig({ CHECKPOINTER: "memory", LOG_LEVEL: "silent", CACHE: "off", ...provider }));
});
afterAll(async () => {
  await program.close(0);
  await fake.stop();
});

const JOB = readFileSync(new URL("job-warehouse.txt", hand), "utf8");
const EMAIL = /[^\s@<>(),;:|]+@[^\s@<>(),;:|]+\.\p{L}{2,}/gu;
/** Nine digits and more, with signs between them; two years are no number. */
const PHONE = /\+?\(?\d[\d ().-]{7,}\d/g;

const plain = (text: string) => text.replace(/\s+/g, " ").toLowerCase();

// Everything that the model server was sent while a session with this résumé became ready.
async function sentFor(file: URL): Promise<{ text: string; sent: string }> {
  const { text } = await readBytes(new Uint8Array(readFileSync(file)), "resume");
  await fake.reset();
  const part = (value: string) => ({ text: value, media_type: "text/plain" });
  const request = { resume: part(text), job: part(JOB), mode: "fast" as const, as_given: true };
  const accepted = await program.sessions.start({ owner: "test" }, request);
  const resource = (await program.sessions.outcomeOf(accepted, 60_000)).resource as SessionResource;
  expect(resource.status).toBe("ready");
  const sent = (await fake.requests()).flatMap(({ messages }) => messages.map(({ content }) => content)).join("\n");
  return { text, sent: plain(sent) };
}

async function expectNoContact(file: URL, name: string): Promise<void> {
  const { text, sent } = await sentFor(file);
  // The résumé itself was sent: some other line of it is there.
  expect(sent.length).toBeGreaterThan(1_000);
  expect(plain(text), "the name as it is written here").toContain(plain(name));
  expect(sent, "the name").not.toContain(plain(name));
  const emails = text.match(EMAIL) ?? [];
  for (const one of emails) expect(sent, one).not.toContain(plain(one));
  const phones = (text.match(PHONE) ?? []).filter((one) => one.replace(/\D/g, "").length >= 9);
  for (const one of phones.filter((number) => !/(?:19|20)\d\d/.test(number)))
    expect(sent, one).not.toContain(plain(one));
}

describe("contact data are in no prompt", () => {
  it.each(OWN)("of %s", (file, name) => expectNoContact(new URL(file, hand), name));

  describe.skipIf(!existsSync(shared))("of other people's résumés (skipped where they are not)", () => {
    it.each(OTHERS)("of %s", (file, name) => expectNoContact(new URL(file, shared), name));
  });
});
