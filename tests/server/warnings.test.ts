import { describe, expect, it } from "vitest";
import { sample } from "../../lab/support/data.js";
import type { Problem } from "../support/api.js";
import { aServer } from "../support/served.js";

const PAIRS = [
  ["nurse-amina-okafor", "job-staff-nurse-emergency"],
  ["warehouse-tomasz-zielinski", "job-warehouse-supervisor"],
  ["chef-yusuf-ozturk", "job-chef-sous-chef-hotel"],
  ["software-hoa-nguyen", "job-software-senior-backend-engineer"],
  ["office-marlene-whitaker", "job-office-payroll-manager"],
  ["teacher-chinonso-ezeude", "job-teacher-mathematics-sixth-form"],
] as const;
const texts = PAIRS.map((names) => names.map((name) => sample(`${name}.txt`)) as [resume: string, job: string]);
const [[resume, job] = ["", ""]] = texts;

const GERMAN = `Sabine Krüger
Pflegefachfrau
Berufserfahrung
Städtisches Krankenhaus Nordhausen, Innere Medizin, seit März 2019
- Betreuung von acht bis zehn Patienten je Schicht auf einer Station mit 28 Betten
- Anleitung von drei Auszubildenden und Einarbeitung neuer Kolleginnen
- Führung der Hygieneprüfungen und Meldung der Ergebnisse an die Leitung
Seniorenheim am Park, Pflegehelferin, 2015 bis 2019
Ausbildung
Berufsfachschule für Pflege in Erfurt, Abschluss 2018
Sprachen: Deutsch, Englisch`;

const { client } = aServer();

async function refused(body: object): Promise<(string | undefined)[]> {
  const answer = await client().send<Problem & { items: unknown[] }>("POST", "/api/sessions", body);
  expect([answer.status, answer.body.code]).toEqual([400, "input_invalid"]);
  const { path, message } = answer.body.errors?.[0] ?? {};
  return [path, message];
}

describe("documents that cannot be meant", () => {
  it.each([
    ["the same text twice", { resume, job: resume }, "job", /same text as the résumé: send the posting/],
    ["the two swapped", { resume: job, job: resume }, "resume", /seem to be swapped: exchange them/],
    ["a posting as the résumé", { resume: job, job: texts[1]?.[1] }, "resume", /reads like a job posting/],
    ["a résumé as the job", { resume, job: texts[1]?.[0] }, "job", /reads like a résumé/],
    ["five words", { resume: "I am a good baker", job }, "resume", /only a few words/],
  ])("are refused before any work, with what to do: %s", async (_, body, path, message) => {
    const [at, said] = await refused(body);
    expect(at).toBe(path);
    expect(said).toMatch(message);
    expect(said).toContain("as_given: true");
    expect((await client().get<{ items: unknown[] }>("/api/sessions")).body.items).toEqual([]);
  });

  it("are refused as objects that JSON Resume does not know", async () => {
    const [at, said] = await refused({ resume: { text: resume, media_type: "text/plain" }, job });
    expect([at, said]).toEqual(["resume", expect.stringContaining("send the text itself")]);
  });

  it("are refused for their language only where the caller asks for that, and only by a provider that does not serve it", async () => {
    const german = { resume: GERMAN, job };
    expect((await client().start(german)).status).toBe(201);
    const [at, said] = await refused({ ...german, as_given: false });
    expect([at, said]).toEqual(["resume", expect.stringContaining("seems to be in German")]);
    expect((await client().start({ resume, job, as_given: false })).status).toBe(201);
  });

  it("are read all the same where the caller says so, and honest pairs are read unasked", async () => {
    const swapped = await client().start({ resume: job, job: resume, as_given: true });
    expect(swapped.status).toBe(201);
    for (const [own, posting] of texts) expect((await client().start({ resume: own, job: posting })).status).toBe(201);
  });
});
