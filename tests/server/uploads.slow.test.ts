import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../../clients/typescript/client.js";
import type { ApiProblem } from "../../clients/typescript/problem.js";
import { sample } from "../../lab/support/data.js";
import { aDocx, aPdf, p } from "../../lab/support/files.js";
import { newFolder, startServer } from "../../lab/support/processes.js";

const samples = new URL("../../examples/samples/", import.meta.url);
const file = (bytes: Uint8Array, name = "file") => new File([Uint8Array.from(bytes)], name);
const RESUME = readFileSync(new URL("teacher-chinonso-ezeude.pdf", samples));
const JOB = sample("job-teacher-mathematics-sixth-form.txt");

let server: Awaited<ReturnType<typeof startServer>>;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  server = await startServer(newFolder());
  client = createClient({ baseUrl: server.url });
});
afterAll(() => server.stop());

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

async function refused(body: FormData, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/api/sessions`, { method: "POST", body, headers });
  const { code, detail, errors } = (await response.json()) as ApiProblem["details"];
  return { status: response.status, code, detail, paths: errors?.map(({ path }) => path) };
}

describe("a session from files", () => {
  it("is started, and shows each document's text, kind and pages", async () => {
    const job = aDocx({
      body: JOB.split("\n")
        .map((line) => p(line.replaceAll("&", "&amp;")))
        .join(""),
    });
    const body = form({
      resume: file(RESUME, "cv.doc"),
      job: file(job),
      max_questions: "3",
      metadata: '{"ref": "a1"}',
    });
    const session = await client.startSession({ body });
    expect(session).toMatchObject({ status: "ready", metadata: { ref: "a1" } });
    expect(session.questions).toHaveLength(3);
    const { session_id } = session;
    const resume = await client.getResume({ session_id });
    expect(resume).toMatchObject({ media_type: "application/pdf", pages: 2, warnings: [] });
    expect(resume.text).toContain("Teach Years 7 to 11, with seven GCSE groups");
    expect((await client.getJob({ session_id })).media_type).toMatch(/wordprocessingml/);
    for (const { job_quote } of session.gaps) {
      const text = [...(await client.getJob({ session_id })).text];
      expect(text.slice(job_quote.start, job_quote.end).join("")).toBe(job_quote.text);
    }
  });

  it("takes no text for evidence that a reader does not see, and shows it", async () => {
    const lines = sample("teacher-chinonso-ezeude.txt").split("\n");
    const body = lines.map((line) => p(line.replaceAll("&", "&amp;"))).join("");
    const white = `<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>${JOB.replace(/\s+/g, " ").replaceAll("&", "&amp;")}</w:t></w:r></w:p>`;
    const tags = [..."Further Mathematics"].map((one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join("");
    const startWith = (resume: File | string) => client.startSession({ body: form({ resume, job: JOB }) });
    const plain = await startWith(file(aDocx({ body })));
    const session = await startWith(file(aDocx({ body: body + white })));
    expect(session.match?.score).toBe(plain.match?.score);
    expect(plain.warnings.join()).not.toContain("counts for nothing");
    expect(session.warnings.join()).toContain("This text has the colour of its background; it counts for nothing");
    const { hidden_text, text } = await client.getResume({ session_id: session.session_id });
    expect(hidden_text).toEqual([{ text: expect.stringContaining("MATHEMATICS"), by: "colour" }]);
    expect(text).not.toContain(hidden_text[0]?.text.slice(0, 50));
    const pasted = await startWith(`${lines.join("\n")}${tags}`);
    const shown = await client.getResume({ session_id: pasted.session_id });
    expect(shown.hidden_text).toEqual([{ text: "Further Mathematics", by: "invisible_characters" }]);
    expect(shown.text.replaceAll("\r", "")).toBe(lines.join("\n"));
  });

  it("takes a text for one and a file for the other, and says what is doubtful", async () => {
    const latin = Buffer.from("José Núñez\nBaker\n\nEXPERIENCE\nBaker, Corner Bakery, 2019 - 2023\n", "latin1");
    const session = await client.startSession({ body: form({ resume: file(latin), job: JOB }) });
    expect(session.warnings.join("\n")).toMatch(/Résumé: The text is not in UTF-8/);
    expect((await client.getResume({ session_id: session.session_id })).text).toContain("José Núñez");
  });

  it("is streamed, and promised once by its key whatever the boundary of its form", async () => {
    const headers = { "Idempotency-Key": "upload" };
    const options = { idempotencyKey: "upload" };
    const body = () => form({ resume: file(RESUME), job: JOB });
    const types: string[] = [];
    for await (const { type } of client.streams.startSession({ body: body() }, options)) types.push(type);
    expect([types[0], types.at(-1)]).toEqual(["session", "done"]);
    const before = (await client.listSessions({})).items.length;
    expect((await client.startSession({ body: body() }, options)).status).toBe("ready");
    expect((await client.listSessions({})).items.length).toBe(before);
    const other = form({ resume: file(RESUME), job: `${JOB}\nA driving licence is required.` });
    expect(await refused(other, headers)).toMatchObject({ status: 422, code: "idempotency_mismatch" });
  });

  it.each<[string, Record<string, string | File>, object]>([
    [
      "a scan",
      { resume: file(aPdf({ lines: [] })), job: JOB },
      { status: 422, code: "document_unreadable", paths: ["resume"] },
    ],
    ["a password", { resume: file(RESUME), job: file(aPdf({ encrypted: true })) }, { status: 422, paths: ["job"] }],
    [
      "a picture",
      { resume: file(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), job: JOB },
      { status: 415, paths: ["resume"] },
    ],
    ["too many pages", { resume: file(aPdf({ pages: 201 })), job: JOB }, { status: 413, code: "too_large" }],
    [
      "a bomb",
      { resume: file(zipSync({ "word/document.xml": new Uint8Array(80_000_000) })), job: JOB },
      { status: 413 },
    ],
    ["too large a file", { resume: file(new Uint8Array(10_600_000)), job: JOB }, { status: 413, code: "too_large" }],
    ["nothing", {}, { status: 400, paths: ["job"] }],
    ["a job alone, of somebody who keeps no résumé", { job: JOB }, { status: 400, paths: ["resume"] }],
    ["an unknown file", { resume: file(RESUME), job: JOB, photo: file(RESUME) }, { status: 400, paths: ["photo"] }],
    ["an unknown field", { resume: file(RESUME), job: JOB, tone: "warm" }, { status: 400, paths: ["tone"] }],
    [
      "a bad number",
      { resume: file(RESUME), job: JOB, max_questions: "many" },
      { status: 400, paths: ["max_questions"] },
    ],
    ["bad metadata", { resume: file(RESUME), job: JOB, metadata: "{" }, { status: 400, paths: ["metadata"] }],
  ])("is refused with the reason and the place for %s", async (_, fields, expected) => {
    expect(await refused(form(fields))).toMatchObject(expected);
  });

  it("is refused when its form is broken off, and nothing is left of it", async () => {
    const before = (await client.listSessions({})).items.length;
    const response = await fetch(`${server.url}/api/sessions`, {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
      body: '--x\r\nContent-Disposition: form-data; name="resume"\r\n\r\nhalf',
    });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, "input_invalid"]);
    expect((await client.listSessions({})).items.length).toBe(before);
    const elsewhere = await fetch(`${server.url}/api/threads/x/replies`, { method: "POST", body: form({ a: "b" }) });
    expect(elsewhere.status).toBe(415);
  });
});
