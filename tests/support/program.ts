import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { readConfig } from "../../engine/config/config.js";
import type { Program } from "../../engine/program/program.js";
import type { AcceptedRequest } from "../../engine/sessions/accept.js";
import { STORY } from "../../lab/support/builders.js";
import { sample } from "./api.js";

/* The whole program in the test's own process, without HTTP. */

export const text = (value: string) => ({ text: value, media_type: "text/plain" });
export const documents = {
  resume: text(sample("nurse-amina-okafor.txt")),
  job: text(sample("job-staff-nurse-emergency.txt")),
  mode: "fast" as const,
};

/** A configuration with its state in a folder. */
export const configFor = (dataDir: string) => readConfig({ DATA_DIR: dataDir });

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
