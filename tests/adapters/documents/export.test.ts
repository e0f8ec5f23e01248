import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyBundle } from "../../../adapters/documents/export/evidence.js";
import { readBytes } from "../../../adapters/documents/read.js";
import { EvidenceBundle } from "../../../domain/export.js";
import { sample } from "../../../lab/support/data.js";
import { newFolder, startServer } from "../../../lab/support/processes.js";
import { api, askOf, questionAbout } from "../../support/api.js";

const JSON_RESUME = {
  basics: { name: "Amina Okafor", email: "amina@example.org" },
  work: [
    {
      name: "Northbridge General Hospital",
      position: "Staff Nurse",
      startDate: "2021-03",
      highlights: ["28-bed acute medical ward", "Preceptor for 3 newly qualified nurses"],
    },
    {
      name: "Elmfield House",
      position: "Healthcare Assistant",
      startDate: "2018-06",
      endDate: "2020-08",
      highlights: ["Personal care"],
    },
  ],
  certificates: [{ name: "Intermediate Life Support", date: "2024" }],
  meta: { theme: "mine" },
};
const STORY =
  "I did a 12-lead ECG on each patient with chest pain at Northbridge General Hospital and showed it to the registrar within ten minutes.";

let server: Awaited<ReturnType<typeof startServer>>;
let client: ReturnType<typeof api>;
let id: string;
beforeAll(async () => {
  server = await startServer(newFolder());
  client = api(server.url);
  const { body } = await client.start({ resume: JSON_RESUME, job: sample("job-staff-nurse-emergency.txt") });
  id = body.session_id;
  const answer = async (words: string, story: string) => {
    const { thread_id, ask } = questionAbout(body, words);
    const yes = await client.reply(thread_id, { ask_id: ask?.ask_id, kind: "experience", choice: "yes" });
    return (await client.reply(thread_id, { ask_id: yes.body.ask?.ask_id, kind: "details", values: { story } })).body;
  };
  await answer("ECG", STORY);
  // An answer edited by the candidate: its line has no other source.
  const asked = await answer("deteriorating", "yes, often");
  const { ask_id } = askOf(asked, "improvement");
  await client.reply(asked.thread_id, { ask_id, kind: "edit", text: "Escalated to the outreach team by SBAR" });
});
afterAll(() => server.stop());

const exported = async (format: string) => {
  const response = await fetch(`${server.url}/api/sessions/${id}/export?format=${format}`);
  return { type: response.headers.get("Content-Type"), bytes: new Uint8Array(await response.arrayBuffer()) };
};
const textOf = async (format: string) => new TextDecoder().decode((await exported(format)).bytes);

describe("the export", () => {
  it("as Markdown has each bullet with its sources, a defence sheet, and what was left out", async () => {
    const text = await textOf("markdown");
    expect(text).toContain("- Did a 12-lead ECG on each patient");
    expect(text).toContain("  - stated by the candidate\n");
    expect(text).toContain("## Defence sheet");
    expect(text).toMatch(/you may be asked: .*\?/);
    expect(text).toContain("## Left out");
    expect(text).toContain("Triage training: not answered");
  });

  it("as JSON Resume is the candidate's own with the bullets at their posts, and fits the schema", async () => {
    const resume = JSON.parse(await textOf("json_resume")) as typeof JSON_RESUME & { meta: Record<string, unknown> };
    expect(resume.basics).toEqual(JSON_RESUME.basics);
    expect(resume.work[1]).toEqual(JSON_RESUME.work[1]);
    expect(resume.work[0]?.highlights.slice(0, 2)).toEqual(JSON_RESUME.work[0]?.highlights);
    expect(resume.work[0]?.highlights[2]).toMatch(/^Did a 12-lead ECG on each patient/);
    expect(resume.meta).toMatchObject({
      theme: "mine",
      // A bullet without a post becomes a project.
      adaptive_answers: { added: [{ path: "projects[0].highlights[0]" }, { path: "work[0].highlights[2]" }] },
    });
    const schema = new URL("../../../../shared/data/jsonresume/schema.json", import.meta.url);
    if (!existsSync(schema)) return process.stderr.write("skipped: the JSON Resume schema is not there\n");
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      Object.fromEntries(Object.entries(JSON.parse(readFileSync(schema, "utf8"))).filter(([key]) => key !== "$schema")),
    );
    expect(validate(resume), JSON.stringify(validate.errors)).toBe(true);
  });

  it("as DOCX opens again and says the same", async () => {
    const { type, bytes } = await exported("docx");
    expect(type).toContain("wordprocessingml");
    const { text } = await readBytes(bytes, "resume");
    expect(text).toContain("Did a 12-lead ECG on each patient");
    expect(text).toContain("Defence sheet");
    expect(text).toContain("Left out");
  });

  it("refuses a format that it does not have, by name", async () => {
    const { status, body } = await client.get<{ errors: { path: string }[] }>(`/api/sessions/${id}/export?format=rtf`);
    expect([status, body.errors[0]?.path]).toEqual([400, "format"]);
  });
});

describe("the evidence bundle", () => {
  it("is sound as it was made, and the same each time", async () => {
    const text = await textOf("evidence");
    const { problems, checked } = verifyBundle(text);
    expect(problems).toEqual([]);
    expect(checked).toMatchObject({ answers: 2, bullets: 2 });
    expect(checked.quotes).toBeGreaterThanOrEqual(checked.claims);
    expect(await textOf("evidence")).toBe(text);
  });

  // Each case tampers with one part and expects a complaint about it. The hash of the whole is not updated.
  it.each<[string, (bundle: EvidenceBundle) => void, string]>([
    [
      "a claim",
      (bundle) => {
        const claim = first(bundle).claims[0];
        if (claim) claim.text = `${claim.text.slice(0, -1)}x`;
      },
      "is not part of its bullet",
    ],
    [
      "a quote",
      (bundle) => {
        const source = first(bundle).claims[0]?.sources[0];
        if (source) source.quote = source.quote.replace(/\w/, "Z");
      },
      "is not at this position",
    ],
    [
      "a bullet",
      (bundle) => {
        first(bundle).text += "!";
      },
      "does not match its hash",
    ],
    [
      "a source",
      (bundle) => {
        const source = bundle.sources[0];
        if (source) source.text = source.text.replace(/\w/, "Z");
      },
      "does not match its hash",
    ],
    [
      "a span",
      (bundle) => {
        const source = first(bundle).claims[0]?.sources[0];
        if (source) source.start += 1;
      },
      "is not at this position",
    ],
    [
      "the score",
      (bundle) => {
        const answer = bundle.answers[0];
        if (answer) answer.score = 10;
      },
      "something in the bundle was changed",
    ],
    [
      "support",
      (bundle) => {
        const claim = first(bundle).claims[0];
        if (claim) claim.sources = [];
      },
      "has no source",
    ],
  ])("is not sound with one character of %s changed", async (_, tamper, complaint) => {
    const bundle = EvidenceBundle.parse(JSON.parse(await textOf("evidence")));
    tamper(bundle);
    const { problems } = verifyBundle(JSON.stringify(bundle));
    expect(problems.map(({ message }) => message).join("; ")).toContain(complaint);
  });

  it("fails on every single character of every claim and quote", async () => {
    const text = await textOf("evidence");
    const bundle = EvidenceBundle.parse(JSON.parse(text));
    const places = bundle.answers.flatMap(({ bullets }) =>
      bullets.flatMap(({ claims }) =>
        claims.flatMap((claim) => [claim.text, ...claim.sources.map(({ quote }) => quote)]),
      ),
    );
    expect(places.length).toBeGreaterThan(2);
    for (const place of new Set(places))
      for (let index = 0; index < place.length; index += 1) {
        const changed = `${place.slice(0, index)}${place[index] === "q" ? "z" : "q"}${place.slice(index + 1)}`;
        const at = text.lastIndexOf(JSON.stringify(place).slice(1, -1));
        const tampered =
          text.slice(0, at) + JSON.stringify(changed).slice(1, -1) + text.slice(at + JSON.stringify(place).length - 2);
        expect(verifyBundle(tampered).problems.length, changed).toBeGreaterThan(0);
      }
  });

  it.each([
    ["no JSON", "{"],
    ["another thing", "{}"],
  ])("says so of %s", (_, text) => {
    expect(verifyBundle(text).problems.length).toBeGreaterThan(0);
  });
});

function first(bundle: EvidenceBundle) {
  const bullet = bundle.answers[0]?.bullets[0];
  if (!bullet) throw new Error("the bundle has no bullet");
  return bullet;
}
