import { expect, it } from "vitest";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { STORY } from "../../../lab/support/builders.js";
import { aModelThatHangs, aProgram, resourceAfter, skillThreads, start } from "../../support/program.js";

const { state, model } = aModelThatHangs();
const program = aProgram({ model });

it("a correction is made while a question about it is being answered, and what was told there is kept", async () => {
  const { sessions } = program();
  const owner = "ann";
  const session = await start(program(), owner);
  const { session_id } = session;
  const thread = skillThreads(session)[0] ?? "";
  const first = { ask_id: `${thread}.first`, kind: "experience" as const, choice: "yes" as const };
  const { ask } = await resourceAfter<QuestionResource>(program(), sessions.reply({ owner }, thread, first));
  state.hangs = true;
  const told = { ask_id: ask?.ask_id ?? "", kind: "details" as const, values: { story: STORY } };
  await sessions.reply({ owner }, thread, told);
  await expect.poll(() => state.unanswered).toBe(1);

  const { job } = await sessions.getReading(owner, session_id);
  const requirement = job.requirements.find(({ question_id }) => question_id === thread);
  const change = {
    op: "set_requirement",
    requirement_id: requirement?.requirement_id ?? "",
    strength: "not_asked",
  } as const;
  const corrected = await resourceAfter<SessionResource>(
    program(),
    sessions.changeReading({ owner }, session_id, { changes: [change] }, null),
  );
  expect(corrected.gaps.map(({ gap_id }) => gap_id)).not.toContain(requirement?.gap_id);
  expect(corrected.status).toBe("ready");
  expect(await sessions.getQuestion(owner, thread)).toMatchObject({ status: "running" });

  state.hangs = false;
  await sessions.cancel(owner, thread);
  const answered = await resourceAfter<QuestionResource>(program(), sessions.retry({ owner }, thread));
  expect(answered.answer?.bullets.length).toBeGreaterThan(0);
  const now = await sessions.getSession(owner, session_id);
  const kept = now.questions.find(({ question_id }) => question_id === thread);
  expect(kept).toMatchObject({ no_gap: "not_asked", answer: { bullets: answered.answer?.bullets } });
  expect(now.corrections).toMatchObject([{ question_id: thread, choice: "not_asked", by: "reading" }]);

  const [correction] = (await sessions.getReading(owner, session_id)).corrections;
  const undo = sessions.changeReading({ owner }, session_id, { undo: correction?.correction_id ?? "" }, null);
  const back = await resourceAfter<SessionResource>(program(), undo);
  expect(back.questions.find(({ question_id }) => question_id === thread)?.no_gap).toBeUndefined();
  expect(back.gaps.map(({ gap_id }) => gap_id)).toContain(requirement?.gap_id);
});
