import { beforeAll, describe, expect, it } from "vitest";
import type { SessionResource } from "../../../domain/session.js";
import { aModelThatHangs, aProgram, documents, replyFirst, resourceAfter, start } from "../../support/program.js";

const OWNER = "ann";
const { state, model } = aModelThatHangs();
const program = aProgram({ model });
let session: SessionResource;
beforeAll(async () => {
  session = await start(program(), OWNER, { max_questions: 2 });
});
const add = (title: string, must_have = true) =>
  resourceAfter<SessionResource>(
    program(),
    program().sessions.addRequirement({ owner: OWNER }, session.session_id, { title, must_have }),
  );
const named = ({ gaps }: SessionResource, title: string) =>
  gaps.filter((gap) => gap.title.toLowerCase() === title.toLowerCase());
const questionOf = ({ questions, ...rest }: SessionResource, title: string) => {
  const [gap] = named({ questions, ...rest }, title);
  return questions.find(({ gap_id }) => gap_id === gap?.gap_id);
};

describe("a requirement that the reading missed", () => {
  it("is a gap with an open question, and no model is asked", async () => {
    state.hangs = true;
    const after = await add("Plaster casting");
    state.hangs = false;
    expect(named(after, "Plaster casting")).toHaveLength(1);
    const question = questionOf(after, "Plaster casting");
    expect([question?.status, question?.ask?.kind]).toEqual(["waiting", "experience"]);
    expect(after.corrections).toMatchObject([{ choice: "added" }]);
  });

  it("is added once, whatever its letters", async () => {
    await add("Suturing wounds");
    expect(named(await add("suturing  WOUNDS".replace("  ", " ")), "Suturing wounds")).toHaveLength(1);
  });

  it("is a must, or only welcome", async () => {
    const must = named(await add("Leading handovers"), "Leading handovers")[0];
    const welcome = named(await add("Speaking Polish", false), "Speaking Polish")[0];
    expect([must?.must_have, welcome?.must_have]).toEqual([true, false]);
  });

  it("is asked about where it had counted as shown", async () => {
    const { title } = session.strengths[0] ?? { title: "" };
    const after = await add(title);
    expect(questionOf(after, title)?.status).toBe("waiting");
    expect(named(after, title)[0]).toMatchObject({ status: "partial" });
  });

  it("is asked about again where the candidate had said that the job does not ask for it", async () => {
    const [question] = session.questions;
    const title = session.gaps.find(({ gap_id }) => gap_id === question?.gap_id)?.title ?? "";
    const closed = await replyFirst(program(), OWNER, question?.thread_id ?? "", { choice: "not_asked" });
    expect(closed.outcome).toBe("dismissed");
    await add(title);
    await program().sessions.settle(OWNER, question?.thread_id ?? "", 20_000);
    const again = await program().sessions.getQuestion(OWNER, question?.thread_id ?? "");
    expect([again.status, again.outcome]).toEqual(["waiting", undefined]);
  });

  it("waits for the documents to be read", async () => {
    state.hangs = true;
    const { run } = await program().sessions.start({ owner: OWNER }, documents);
    const early = program().sessions.addRequirement({ owner: OWNER }, run.session_id, {
      title: "Any",
      must_have: true,
    });
    await expect(early).rejects.toMatchObject({ code: expect.stringMatching(/not_waiting|thread_busy/) });
    state.hangs = false;
    await program().sessions.cancel(OWNER, run.session_id);
  });
});
