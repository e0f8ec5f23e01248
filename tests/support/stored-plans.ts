import type { QuestionResource } from "../../domain/session.js";
import type { Program } from "../../engine/program/program.js";
import { resourceAfter, start } from "./program.js";

/** The question after a reply. */
export function replyTo(program: Program, owner: string, thread: string, body: object): Promise<QuestionResource> {
  return resourceAfter<QuestionResource>(program, program.sessions.reply({ owner }, thread, body as never));
}

/** The question after the wish to learn, which asks for a plan. */
export function wishToLearn(program: Program, owner: string, thread: string): Promise<QuestionResource> {
  return replyTo(program, owner, thread, { ask_id: `${thread}.first`, kind: "experience", choice: "willing_to_learn" });
}

/** A session in which two resources were chosen to learn from. */
export async function aPlan(program: Program, owner: string) {
  const session = await start(program, owner);
  const thread = session.questions.find(({ text }) => text.includes("Life Support"))?.thread_id ?? "";
  const { ask } = await wishToLearn(program, owner, thread);
  if (ask?.kind !== "plan") throw new Error("a plan is asked for");
  const resource_ids = ask.resources.slice(0, 2).map(({ resource_id }) => resource_id);
  await replyTo(program, owner, thread, { ask_id: ask.ask_id, kind: "plan", resource_ids });
  return { session, thread, resource_ids };
}
