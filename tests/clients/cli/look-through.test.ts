import { describe, expect, it } from "vitest";
import { lookThrough } from "../../../clients/cli/look-through.js";
import { createFormDrafts } from "../../../clients/host/form-drafts.js";
import type { SessionResource } from "../../../domain/session.js";
import { newFolder } from "../../../lab/support/processes.js";
import { aProgram, replyFirst, start } from "../../support/program.js";

/* What is ticked is typed in a terminal: tests/clients/cli/terminal.slow.test.ts has that. */

const NOTHING: never[] = [];
const drafts = createFormDrafts(newFolder());
const program = aProgram();
const readingOf = ({ session_id }: SessionResource) => program().sessions.getReading("ann", session_id);
const whole = () => start(program(), "ann");

describe("the look at all gaps at once", () => {
  it("is not offered once a question is closed", async () => {
    const session = await whole();
    await replyFirst(program(), "ann", session.questions[0]?.thread_id ?? "", { choice: "no" });
    const now = await program().sessions.getSession("ann", session.session_id);
    expect(await lookThrough(now, await readingOf(session), drafts)).toEqual(NOTHING);
  });

  it("is not offered where hardly a gap has a line of the résumé that comes near it", async () => {
    const session = await whole();
    const reading = await readingOf(session);
    const requirements = reading.job.requirements.map((one) => ({ ...one, near: [] }));
    expect(await lookThrough(session, { ...reading, job: { ...reading.job, requirements } }, drafts)).toEqual(NOTHING);
    expect(await lookThrough({ ...session, questions: session.questions.slice(0, 1) }, reading, drafts)).toEqual(
      NOTHING,
    );
  });

  it("is not offered once the reading was corrected", async () => {
    const session = await whole();
    expect(await lookThrough(session, { ...(await readingOf(session)), version: 1 }, drafts)).toEqual(NOTHING);
  });
});
