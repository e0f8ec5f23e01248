import { describe, expect, it } from "vitest";
import { lookThrough } from "../../../clients/cli/look-through.js";
import type { SessionResource } from "../../../domain/session.js";
import { aProgram, replyFirst, start } from "../../support/program.js";

/* What is ticked is typed in a terminal: tests/clients/cli/terminal.slow.test.ts has that. */

const NOTHING = { replies: [], ask: [] };
const program = aProgram();
const whole = () => start(program(), "ann");

describe("the look at all gaps at once", () => {
  it("is not offered once a question is closed", async () => {
    const session = await whole();
    await replyFirst(program(), "ann", session.questions[0]?.thread_id ?? "", { choice: "no" });
    expect(await lookThrough(await program().sessions.getSession("ann", session.session_id))).toEqual(NOTHING);
  });

  it("is not offered where hardly a gap has a line of the résumé that comes near it", async () => {
    const session = await whole();
    const questions = session.questions.map((question) => ({
      ...question,
      ask: question.ask?.kind === "experience" ? { ...question.ask, near: [] } : question.ask,
    }));
    expect(await lookThrough({ ...session, questions } as SessionResource)).toEqual(NOTHING);
    expect(await lookThrough({ ...session, questions: session.questions.slice(0, 1) })).toEqual(NOTHING);
  });
});
