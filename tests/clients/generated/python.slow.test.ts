import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { asOpenApi30 } from "../../../lab/support/openapi-30.js";
import { newFolder, startServer } from "../../../lab/support/processes.js";
import { documents } from "../../support/nurse.js";

const run = promisify(execFile);
/** The last release of the generator on npm that has its program in the package; later ones download it. It reads OpenAPI 3.0. */
const GENERATOR = "@openapitools/openapi-generator-cli@1.0.18-5.0.0-beta2";
const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const hasTools =
  has("java", "-version") && has("python3", "-c", "import urllib3, six, dateutil, certifi") && has("npm", "ping");

/** A program of somebody who has nothing but the contract: from a start over a no, a story and a plan to page, letter, export and events. */
const PROGRAM = `
import sys
import aa_client
from aa_client.rest import ApiException

base, resume, job = sys.argv[1:4]
config = aa_client.Configuration(host=base)
config.access_token = None
aa_client.Configuration.set_default(config)
api = aa_client.ApiClient(config)
sessions, questions, documents = aa_client.SessionsApi(api), aa_client.QuestionsApi(api), aa_client.DocumentsApi(api)
session = sessions.start_session({"resume": resume, "job": job})

def about(words):
    gap = next(one for one in session.gaps if words in one.title)
    return next(one for one in session.questions if gap.gap_id in one.gap_ids)

def reply(question, **body):
    return questions.reply(session.session_id, question.question_id, {"ask_id": question.ask.ask_id, **body})

print("session:", type(session).__name__, session.status)
no = about("Triage")
print("no:", reply(no, kind="experience", choice="no").outcome)
form = reply(about("deteriorating"), kind="experience", choice="yes")
story = "I had a patient with pneumonia who went from a NEWS2 of 3 to 7. I repeated the observations and rang the registrar with SBAR."
told = reply(form, kind="details", values={"where": "post_1", "story": story})
if told.ask and told.ask.kind == "confirm":
    told = reply(told, kind="confirm", claims={claim.claim_id: True for claim in told.ask.claims})
print("yes:", told.outcome, len(told.answer.bullets))
plan = reply(about("Advanced Life Support"), kind="experience", choice="willing_to_learn")
print("plan:", reply(plan, kind="plan", resource_ids=[plan.ask.resources[0].resource_id]).outcome)
for name in ("page", "letter"):
    document = documents.make_document(session.session_id, name)
    if name == "letter":
        form = {"kind": "details", "ask_id": document.ask.ask_id, "values": {"why_here": "The first minutes count."}}
        document = documents.reply_to_document(session.session_id, name, form)
    taken = {"kind": "document", "ask_id": document.ask.ask_id, "entries": {}, "rest": "take"}
    print(name + ":", type(document).__name__, documents.reply_to_document(session.session_id, name, taken).status)
pdf = sessions.export_session(session.session_id, format="pdf", part="resume", _preload_content=False)
print("pdf:", pdf.data[:4].decode())
kinds = set()
with sessions.follow_session(session.session_id, _preload_content=False) as events:
    for piece in events:
        kinds |= {line[7:] for line in piece.decode().splitlines() if line.startswith("event: ")}
        if "done" in kinds:
            break
print("events:", {"stage", "question", "done"} <= kinds)
try:
    reply(no, kind="plan", resource_ids=[])
except ApiException as problem:
    print("problem:", problem.status)
`;

it.skipIf(!hasTools)(
  "a client in Python that is generated from the contract holds a session from the start to the events",
  async () => {
    const server = await startServer(newFolder());
    try {
      const folder = newFolder();
      const contract = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as object;
      writeFileSync(join(folder, "contract.json"), JSON.stringify(asOpenApi30(contract)));
      const { stdout: packed } = await run("npm", ["pack", "--silent", GENERATOR], { cwd: folder });
      mkdirSync(join(folder, "generator"));
      await run("tar", ["-xzf", packed.trim(), "-C", "generator", "--strip-components=1"], { cwd: folder });
      const jar = join(folder, "generator/bin/openapi-generator.jar");
      const wanted = [
        "-g",
        "python",
        "-i",
        "contract.json",
        "-o",
        "client",
        "--additional-properties=packageName=aa_client",
      ];
      await run("java", ["-jar", jar, "generate", ...wanted], { cwd: folder, maxBuffer: 2 ** 26 });
      writeFileSync(join(folder, "client/main.py"), PROGRAM);
      const given = [server.url, documents.resume, documents.job];
      const { stdout } = await run("python3", ["main.py", ...given], { cwd: join(folder, "client") });
      expect(stdout.trim().split("\n")).toEqual([
        "session: Session ready",
        "no: skipped",
        expect.stringMatching(/^yes: accepted [1-9]/),
        "plan: learning",
        "page: WrittenDocument closed",
        "letter: WrittenDocument closed",
        "pdf: %PDF",
        "events: True",
        "problem: 409",
      ]);
    } finally {
      await server.stop();
    }
  },
);
