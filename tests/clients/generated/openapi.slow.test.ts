import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import openapiTS, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFolder, startServer } from "../../../lab/support/processes.js";
import { documents } from "../../support/nurse.js";

const ROOT = new URL("../../..", import.meta.url).pathname;
const run = promisify(execFile);

/** A program of somebody who has nothing but the contract: from a start over a no, a story and a plan to page and export, with its events. */
const PROGRAM = `
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

const [baseUrl = "", resume = "", job = ""] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl });
const ok = <T>({ data, error }: { data?: T; error?: unknown }): T => {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
};
type Question = components["schemas"]["Question"];
type Session = components["schemas"]["Session"];
const session = ok(await client.POST("/api/sessions", { body: { resume, job } })) as Session;
const about = (words: string): Question => {
  const gap = session.gaps.find(({ title }) => title.includes(words));
  const found = session.questions.find(({ gap_ids }) => gap !== undefined && gap_ids.includes(gap.gap_id));
  if (!found) throw new Error("no question about " + words);
  return found;
};
const reply = async (question: Question, body: components["schemas"]["AskReply"]): Promise<Question> => {
  const { session_id, question_id } = question;
  const path = { session_id, question_id };
  return ok(await client.POST("/api/sessions/{session_id}/questions/{question_id}/replies", { params: { path }, body })) as Question;
};
const ask = ({ ask }: Question) => {
  if (!ask) throw new Error("nothing is asked");
  return ask;
};
const no = about("Triage");
console.log("no:", (await reply(no, { kind: "experience", ask_id: ask(no).ask_id, choice: "no" })).outcome);
const yes = about("deteriorating");
const form = await reply(yes, { kind: "experience", ask_id: ask(yes).ask_id, choice: "yes" });
const story = "I had a patient with pneumonia who went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR.";
let told = await reply(yes, { kind: "details", ask_id: ask(form).ask_id, values: { where: "post_1", story } });
if (told.ask?.kind === "confirm") {
  const claims = Object.fromEntries(told.ask.claims.map(({ claim_id }) => [claim_id, true]));
  told = await reply(yes, { kind: "confirm", ask_id: told.ask.ask_id, claims });
}
console.log("yes:", told.status, told.answer?.bullets.length ?? 0);
const learn = about("Advanced Life Support");
const plan = await reply(learn, { kind: "experience", ask_id: ask(learn).ask_id, choice: "willing_to_learn" });
if (plan.ask?.kind === "plan") {
  const [first] = plan.ask.resources;
  const resource_ids = first ? [first.resource_id] : [];
  console.log("plan:", (await reply(learn, { kind: "plan", ask_id: plan.ask.ask_id, resource_ids })).outcome);
}
const path = { session_id: session.session_id, document: "page" };
const made = await client.POST("/api/sessions/{session_id}/documents/{document}", { params: { path }, body: {} });
// Without an Accept of events, the answer is the document.
const page = ok(made);
console.log("page:", typeof page === "string" ? page : page.status);
const query = { format: "pdf", part: "resume" } as const;
const exported = await client.GET("/api/sessions/{session_id}/export", { params: { path, query }, parseAs: "arrayBuffer" });
console.log("pdf:", new TextDecoder().decode(new Uint8Array(exported.data as unknown as ArrayBuffer).slice(0, 4)));
const stop = new AbortController();
const events = await client.GET("/api/sessions/{session_id}/events", { params: { path }, parseAs: "stream", signal: stop.signal });
const reader = (events.data as unknown as ReadableStream<Uint8Array>).getReader();
let text = "";
while (!text.includes("event: done")) {
  const { value, done } = await reader.read();
  if (done) break;
  text += new TextDecoder().decode(value);
}
stop.abort();
console.log("events:", /^event: \\w+$/m.test(text));
`;

/** As strict as a consumer may be. */
const TSCONFIG = {
  compilerOptions: {
    ...{ strict: true, noEmit: true, target: "ES2022", module: "NodeNext", moduleResolution: "NodeNext" },
    ...{ skipLibCheck: true, types: ["node"], noUncheckedIndexedAccess: true },
  },
  include: ["*.ts"],
};

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer(newFolder());
});
afterAll(() => server.stop());

const contractText = async () => (await fetch(`${server.url}/api/openapi.json`)).text();

describe("the OpenAPI document", () => {
  it("has no error by the rules that Redocly recommends", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lintFromString({ source: await contractText(), absoluteRef: "/openapi.json", config });
    expect(
      problems.filter(({ severity }) => severity === "error").map(({ ruleId, message }) => [ruleId, message]),
    ).toEqual([]);
  });

  it("makes a client that compiles strictly, and holds a session from the start to the events", async () => {
    const folder = newFolder();
    writeFileSync(
      join(folder, "api.ts"),
      astToString(await openapiTS(JSON.parse(await contractText()), { defaultNonNullable: false })),
    );
    writeFileSync(join(folder, "main.ts"), PROGRAM);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
    mkdirSync(join(folder, "node_modules"));
    for (const name of ["openapi-fetch", "openapi-typescript-helpers", "@types", "tsx"])
      symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
    const compiler = [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "."];
    await run(process.execPath, compiler, { cwd: folder }).catch(({ stdout }: { stdout: string }) => {
      throw new Error(stdout);
    });
    const args = ["--import", "tsx", "main.ts", server.url, documents.resume, documents.job];
    const { stdout } = await run(process.execPath, args, { cwd: folder });
    expect(stdout.trim().split("\n")).toEqual([
      "no: skipped",
      expect.stringMatching(/^yes: (?:closed|waiting) [1-9]/),
      "plan: learning",
      "page: waiting",
      "pdf: %PDF",
      "events: true",
    ]);
  });
});
