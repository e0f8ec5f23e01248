import { afterAll, beforeAll } from "vitest";
import type { Model } from "../../adapters/models/model.js";
import type { AskReply } from "../../domain/question.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { readConfig } from "../../engine/config/config.js";
import type { Replacements } from "../../engine/program/build-program.js";
import { createProgram } from "../../engine/program/create-program.js";
import type { Program } from "../../engine/program/program.js";
import type { AcceptedRequest } from "../../engine/sessions/accept.js";
import { STORY } from "../../lab/support/builders.js";
import { sample } from "../../lab/support/data.js";

/* The whole program in the test's own process, without HTTP. */

export const text = (value: string) => ({ text: value, media_type: "text/plain" });
export const documents = {
  resume: text(sample("nurse-amina-okafor.txt")),
  job: text(sample("job-staff-nurse-emergency.txt")),
  mode: "fast" as const,
};

/** Whom their résumé names. */
export const NURSE = "AMINA OKAFOR";

/** A configuration with its state in a folder. */
export const configFor = (dataDir: string) => readConfig({ DATA_DIR: dataDir });

/** One program for all tests of a file, with its state in memory; `program()` is there from the first test on. */
export function aProgram(replace: Replacements = {}, env: Record<string, string> = {}): () => Program {
  let opened: Program | null = null;
  beforeAll(() => {
    opened = createProgram(readConfig({ CHECKPOINTER: "memory", ...env }), replace);
  });
  afterAll(() => opened?.close(0));
  return () => {
    if (!opened) throw new Error("the program has not been opened");
    return opened;
  };
}

/** A model that answers by the rules and keeps the names of the prompts that it was sent; while `fails` is set, it answers none. */
export function aCountingModel() {
  const state = { sent: [] as string[], fails: false };
  const model = (rules: Model): Model => ({
    ...rules,
    complete: (call) => {
      state.sent.push(call.prompt.name);
      return state.fails ? Promise.reject(new Error("the model is away")) : rules.complete(call);
    },
  });
  return { state, model };
}

/** A model that answers by the rules, or that answers no call until the call is given up. */
export function aModelThatHangs() {
  const state = { hangs: false, unanswered: 0 };
  const model = (rules: Model): Model => ({
    ...rules,
    complete: (call) =>
      state.hangs
        ? new Promise((_resolve, reject) => {
            state.unanswered += 1;
            call.signal?.addEventListener("abort", () => reject(call.signal?.reason), { once: true });
          })
        : rules.complete(call),
  });
  return { state, model };
}

/** Replies to the first ask of a question. */
export function replyFirst(
  program: Program,
  owner: string,
  thread: string,
  reply: Omit<Extract<AskReply, { kind: "experience" }>, "ask_id" | "kind">,
): Promise<QuestionResource> {
  const given = { ask_id: `${thread}.first`, kind: "experience" as const, ...reply };
  return resourceAfter(program, program.sessions.reply({ owner }, thread, given));
}

/** The resource after the run of an accepted request, at the latest after 20 s. */
export async function resourceAfter<Resource>(program: Program, accepted: Promise<AcceptedRequest>): Promise<Resource> {
  return (await program.sessions.outcomeOf(await accepted, 20_000)).resource as Resource;
}

/** The threads of the questions about skills: their forms ask for a story. */
export function skillThreads(session: SessionResource): string[] {
  const skills = session.gaps.filter(({ kind }) => kind === "skill").map(({ gap_id }) => gap_id);
  return session.questions.filter(({ gap_id }) => skills.includes(gap_id)).map(({ thread_id }) => thread_id);
}

export function start(program: Program, owner: string, over = {}): Promise<SessionResource> {
  return resourceAfter(program, program.sessions.start({ owner }, { ...documents, ...over }));
}

/** Replies with a story, confirms what is asked and accepts the answer, whatever its score: the story becomes a fact when its question closes. */
export async function replyWithStory(
  program: Program,
  owner: string,
  thread: string,
  story = STORY,
): Promise<QuestionResource> {
  const { sessions } = program;
  await resourceAfter(
    program,
    sessions.reply({ owner }, thread, { ask_id: `${thread}.first`, kind: "experience", choice: "yes" }),
  );
  const { ask } = await sessions.getQuestion(owner, thread);
  const told = await resourceAfter<QuestionResource>(
    program,
    sessions.reply({ owner }, thread, { ask_id: ask?.ask_id ?? "", kind: "details", values: { story } }),
  );
  if (told.ask?.kind === "confirm") {
    const claims = Object.fromEntries(told.ask.claims.map(({ claim_id }) => [claim_id, true]));
    return resourceAfter(
      program,
      sessions.reply({ owner }, thread, { ask_id: told.ask.ask_id, kind: "confirm", claims }),
    );
  }
  if (told.ask?.kind !== "improvement") return told;
  return resourceAfter(program, sessions.reply({ owner }, thread, { ask_id: told.ask.ask_id, kind: "accept" }));
}
