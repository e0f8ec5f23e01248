import { expect, it } from "vitest";
import type { SessionResource } from "../../../domain/session.js";
import { aProgram, documents, NURSE, replyWithStory, skillThreads, start, text } from "../../support/program.js";

/* Two people with one key, such as an adviser's or a shared computer's. */

const sent: string[] = [];
const program = aProgram({
  model: (rules) => ({
    ...rules,
    complete: (call) => {
      sent.push(JSON.stringify(call.prompt));
      return rules.complete(call);
    },
  }),
});
const OTHER = "BEA LINDQVIST";
const hers = { resume: text(documents.resume.text.replaceAll(NURSE, OTHER)) };
const CANARY = "Zyxwvuta";
const STORY = `I wrote the handover guide of the ${CANARY} ward in 2024 and rang 30 nurses about it.`;

async function proposals(session: SessionResource): Promise<string> {
  const { questions } = await program().sessions.getSession("adviser", session.session_id);
  return JSON.stringify(questions.map(({ ask }) => ask));
}

it("no word of one is in the other's prompts, questions, answers or files; each sees their own again", async () => {
  const first = await start(program(), "adviser");
  expect(first.person).toBe(NURSE);
  for (const thread of skillThreads(first).slice(0, 3)) await replyWithStory(program(), "adviser", thread, STORY);
  sent.length = 0;

  const second = await start(program(), "adviser", hers);
  expect(second.person).toBe(OTHER);
  expect(await proposals(second)).not.toContain(CANARY);
  for (const thread of skillThreads(second).slice(0, 3))
    await replyWithStory(program(), "adviser", thread, "I wrote the rota of 9 nurses for 2 years.");
  const seen = [
    JSON.stringify(sent),
    JSON.stringify(await program().sessions.getSession("adviser", second.session_id)),
    String((await program().sessions.exportAs("adviser", second.session_id, "evidence", {})).body),
  ];
  for (const one of seen) expect(one).not.toContain(CANARY);

  expect(await proposals(await start(program(), "adviser"))).toContain(CANARY);
  // Whose résumé it is can be chosen, where it names nobody or somebody else.
  const chosen = await start(program(), "adviser", { ...hers, person: "Okafor, Amina" });
  expect(chosen.person).toBe("Okafor, Amina");
  expect(await proposals(chosen)).toContain(CANARY);
  const persons = (await program().sessions.factsOf("adviser")).map(({ person }) => person);
  expect(new Set(persons)).toEqual(new Set([NURSE, OTHER]));
});
