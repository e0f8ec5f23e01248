import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aProgram } from "./support/program.js";
import { aServedApp } from "./support/served-app.js";

/*
 * Files that résumé parsers read wrongly, uploaded as a candidate would and exported again. The keys of a case are those of fixtures/hand/README.md.
 */

const folder = new URL("fixtures/hand/", import.meta.url);
const fileOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

const texts = z.array(z.string());
const byList = z.record(z.string(), texts);
const Case = z.strictObject({
  resume: z.string(),
  job: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().nullable().optional(),
  work: z.array(z.array(z.string().nullable())).optional(),
  lines: byList.optional(),
  has: byList.optional(),
  hasnt: byList.optional(),
  shown: texts.optional(),
  open: texts.optional(),
  not_asked: texts.optional(),
  quote: z.record(z.string(), z.string()).optional(),
  title: z.string().optional(),
  warned: z.string().optional(),
  again: z.boolean().optional(),
  exported: texts.optional(),
  in_markdown: texts.optional(),
  not_exported: texts.optional(),
});
const cases = z.array(Case).parse(JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")));

const Resume = z.looseObject({
  basics: z.looseObject({ name: z.string().optional(), email: z.string().optional(), phone: z.string().optional() }),
  work: z
    .array(
      z.looseObject({
        position: z.string().optional(),
        name: z.string().optional(),
        startDate: z.string().optional(),
        endDate: z.string().optional(),
        highlights: texts.optional(),
      }),
    )
    .default([]),
});
const Session = z.looseObject({
  session_id: z.string(),
  status: z.string(),
  job_title: z.string().nullable(),
  warnings: texts,
  gaps: z.array(z.looseObject({ title: z.string() })),
  strengths: z.array(
    z.looseObject({ title: z.string(), resume_quote: z.looseObject({ text: z.string() }).nullable() }),
  ),
});

const program = aProgram({}, { MODEL_PROVIDER: "offline", LOG_LEVEL: "silent" });
const url = aServedApp(program);

async function get(path: string): Promise<Response> {
  const answer = await fetch(`${url()}${path}`);
  expect(answer.status, path).toBe(200);
  return answer;
}

// Uploads both documents, waits until they are read, and exports the résumé.
async function readAsUploaded(name: string, resume: Uint8Array<ArrayBuffer>, job: string) {
  const form = new FormData();
  form.append("resume", new Blob([resume]), name);
  form.append("job", new Blob([fileOf(job)]), job);
  const started = await fetch(`${url()}/api/sessions`, { method: "POST", body: form });
  expect(started.status).toBeLessThan(300);
  const { session_id } = z.looseObject({ session_id: z.string() }).parse(await started.json());
  const session = await expect
    .poll(async () => Session.parse(await (await get(`/api/sessions/${session_id}`)).json()).status, {
      timeout: 30_000,
    })
    .toBe("ready")
    .then(async () => Session.parse(await (await get(`/api/sessions/${session_id}`)).json()));
  const exported = (format: string) => get(`/api/sessions/${session_id}/export?part=resume&format=${format}`);
  const json = Resume.parse(await (await exported("json_resume")).json());
  const { adaptive_answers: _, ...meta } = z.looseObject({}).parse(json.meta ?? {});
  return { session, document: { ...json, meta }, markdown: await (await exported("markdown")).text() };
}

const listOf = (document: Record<string, unknown>, name: string) => document[name];
const isWithin = (words: string) => (title: string) => title.toLowerCase().includes(words.toLowerCase());
const entriesOf = (document: Record<string, unknown>, list: string) =>
  z
    .array(z.unknown())
    .parse(document[list] ?? [])
    .map((entry) => JSON.stringify(entry));

describe("what parsers read wrongly is read rightly", () => {
  it.each(cases.map((one) => [`${one.resume} with ${one.job}`, one] as const))("%s", async (_, one) => {
    const { session, document, markdown } = await readAsUploaded(one.resume, fileOf(one.resume), one.job);
    const { basics, work } = document;
    if (one.name !== undefined) expect.soft(basics.name).toBe(one.name);
    if (one.email !== undefined) expect.soft(basics.email).toBe(one.email);
    if (one.phone !== undefined) expect.soft(basics.phone ?? null).toBe(one.phone);
    if (one.work) {
      const rows = work.map(({ position, name, startDate, endDate }) => [position, name, startDate, endDate]);
      expect.soft(rows.map((row) => row.map((cell) => cell ?? null))).toEqual(one.work);
    }
    for (const [employer, lines] of Object.entries(one.lines ?? {}))
      expect.soft(work.filter(({ name }) => name === employer).map(({ highlights }) => highlights)).toEqual([lines]);
    for (const [list, wanted] of Object.entries(one.has ?? {}))
      for (const text of wanted)
        expect.soft(entriesOf(document, list), list).toContainEqual(expect.stringContaining(text));
    for (const [list, unwanted] of Object.entries(one.hasnt ?? {}))
      for (const text of unwanted)
        expect.soft(entriesOf(document, list), list).not.toContainEqual(expect.stringContaining(text));
    const gaps = session.gaps.map(({ title }) => title);
    const strengths = session.strengths.map(({ title }) => title);
    for (const words of one.shown ?? []) expect.soft(strengths.some(isWithin(words)), `${words} is shown`).toBe(true);
    for (const words of one.open ?? []) expect.soft(gaps.some(isWithin(words)), `${words} is open`).toBe(true);
    for (const words of one.not_asked ?? []) expect.soft([...gaps, ...strengths].filter(isWithin(words))).toEqual([]);
    for (const [words, quote] of Object.entries(one.quote ?? {})) {
      const found = session.strengths.filter(({ title }) => isWithin(words)(title));
      expect.soft(found.map(({ resume_quote }) => resume_quote?.text)).toContainEqual(expect.stringContaining(quote));
    }
    if (one.title !== undefined) expect.soft(session.job_title).toBe(one.title);
    if (one.warned !== undefined) expect.soft(session.warnings).toContainEqual(expect.stringContaining(one.warned));
    if (one.again) {
      const name = `${basename(one.resume, extname(one.resume))}.md`;
      const again = await readAsUploaded(name, new TextEncoder().encode(markdown), one.job);
      for (const list of ["basics", "work", "skills", "education", "certificates", "languages"] as const)
        expect.soft(listOf(again.document, list), `${list}, read again`).toEqual(listOf(document, list));
    }
    const whole = JSON.stringify(document);
    const plain = markdown.replaceAll("\\", "");
    for (const text of one.exported ?? []) for (const out of [whole, plain]) expect.soft(out).toContain(text);
    for (const text of one.in_markdown ?? []) expect.soft(plain).toContain(text);
    for (const text of one.not_exported ?? [])
      for (const out of [whole, markdown]) expect.soft(out).not.toContain(text);
  });
});
