import type { FormKind } from "../../domain/asks.js";
import type { Ask } from "../../domain/question.js";
import type { SessionResource } from "../../domain/session.js";
import { readConfig } from "../../engine/config/config.js";
import { openProgram } from "../../engine/program/open-program.js";
import { packageFile } from "../../engine/runtime/package-file.js";
import type { Host } from "../host/host.js";
import { createLocalHost } from "../host/local.js";
import { resourceAfter } from "../host/resource-after.js";
import { createTexts } from "../typescript/texts.js";
import type { Output } from "./converse.js";
import { playDocuments } from "./demo-documents.js";
import { readDocument } from "./documents.js";
import type { Replier, ReplyChoice } from "./replier.js";
import { readReplies } from "./replies-file.js";
import { runConversation } from "./talk.js";

const sample = (name: string) => packageFile(`examples/samples/${name}`).pathname;

/** Runs one sample session unattended and prints each step: offline provider, nothing stored, nothing sent. False if a step fails. */
export async function demo(print: (text: string) => void): Promise<boolean> {
  // Ignores the configuration: a first-time user has no key, and existing sessions must not change.
  const host = createLocalHost(await openProgram(readConfig({ CHECKPOINTER: "memory", MODEL_PROVIDER: "offline" })));
  try {
    const output = { print, show: aloud(print) };
    const resume = await readDocument(sample("nurse-amina-okafor.txt"), "resume");
    const job = await readDocument(sample("job-staff-nurse-emergency.txt"), "job");
    print(
      "A nurse's résumé against a job in an emergency department (examples/samples/), with replies from examples/samples/replies-nurse.json.\n",
    );
    const session = await resourceAfter<SessionResource>(host.start({ resume, job, mode: "fast" }), output);
    const replier = spoken(await readReplies(sample("replies-nurse.json")), print);
    const whole = await runConversation({ host, replier, output }, session);
    print(`\n${await sources(host, session.session_id)}`);
    await playDocuments(host, { session_id: session.session_id, resume: resume.text }, print);
    print("\nThat was a demo: nothing was kept. Your own: npm run cli -- run RESUME JOB");
    return whole;
  } finally {
    await host.close();
  }
}

// Prints the stages of the graph as they finish, and each answer once it is complete.
function aloud(print: Output["print"]): Output["show"] {
  const texts = createTexts();
  return (event) => {
    texts.take(event);
    const { type, data } = event;
    if (type === "stage" && data.state === "finished") print(`  · ${data.node} ${data.duration_ms} ms`);
    if (type === "answer")
      print(`  · version ${data.version}, ${data.change}: ${[...data.bullets, data.spoken].join(" ").trim()}`);
    if (type === "score") print(`  · judged ${data.score}`);
  };
}

function spoken(replier: Replier, print: Output["print"]): Replier {
  return {
    ...replier,
    async reply(question, gapTitle, ask, position) {
      const given = await replier.reply(question, gapTitle, ask, position);
      print(ask.kind === "experience" ? `\n${question.priority}: ${question.text}\n${question.why}` : asked(ask));
      print(`> ${said(given)}`);
      return given;
    },
  };
}

function asked(ask: Exclude<Ask, { kind: "experience" }>): string {
  switch (ask.kind) {
    case "confirm":
      return ["  ? Are these true, as you said it?", ...ask.claims.map(({ text }) => `    "${text}"`)].join("\n");
    case "plan":
      return [
        `Which of these ${ask.resources.length}? ${ask.resources.map(({ title }) => title).join("; ")}`,
        ...(ask.note === null ? [] : [ask.note]),
      ].join("\n");
    case "details":
      return form(ask);
    case "improvement":
      return [`  ? Scored ${ask.score}, needed ${ask.threshold}.`, form(ask)].join("\n");
  }
}

function form({ fields }: Pick<Extract<Ask, { kind: FormKind }>, "fields">): string {
  return fields.map(({ question, required }) => `  ? ${question}${required ? "" : " (may stay empty)"}`).join("\n");
}

function said(given: ReplyChoice): string {
  if (given === null || given === "below_bar" || given === "back") return "(no more to say)";
  switch (given.kind) {
    case "experience":
      return given.choice.replace(/_/g, " ");
    case "details":
    case "improvement":
      return Object.values(given.values).join(" · ");
    case "plan":
      return given.resource_ids.join(", ");
    case "edit":
      return given.text;
    case "accept":
      return "as it is";
    case "confirm":
      return Object.values(given.claims).every((word) => word === true) ? "all true" : "not all of it";
    case "document":
      return given.rest === "take" ? "take all" : "not all of it";
  }
}

async function sources(host: Host, sessionId: string): Promise<string> {
  const session = await host.session(sessionId);
  const claims = session.questions.flatMap(({ answer }) => answer?.bullets.flatMap(({ claims: all }) => all) ?? []);
  const supported = claims.filter((claim) => claim.supported);
  const lines = supported.map(({ text, sources: from }) => `  "${text}" ← ${from[0]?.kind}: "${from[0]?.quote}"`);
  return [`${supported.length} of ${claims.length} claims have a source:`, ...lines].join("\n");
}
