import { describe, expect, it } from "vitest";
import { readConfig } from "../../../engine/config/config.js";
import { aProgram, documents, resourceAfter, start, text } from "../../support/program.js";

const OWNER = "ann";
const AT = "2026-11-20T09:00:00.000Z";
const program = aProgram({ now: () => new Date(AT) });
const resumeOf = async (sessionId: string) => program().sessions.document(OWNER, sessionId, "resume");

describe("a session that is started", () => {
  it("has what was asked for, its own id, and the time until which it is kept", async () => {
    const session = await start(program(), OWNER, { metadata: { ref: "7" }, max_questions: 3, mode: "quality" });
    const kept = readConfig({}).sessionTtlMs;
    expect(session).toMatchObject({ mode: "quality", metadata: { ref: "7" }, created_at: AT, provider: "offline" });
    expect(Date.parse(session.expires_at) - Date.parse(AT)).toBe(kept);
    expect(session.session_id).toMatch(/^ses_sq_/);
    expect(session.questions).toHaveLength(3);
    expect((await start(program(), OWNER)).session_id).not.toBe(session.session_id);
  });

  it("reads no character that a reader does not see, and says which there were", async () => {
    const hidden = `${documents.resume.text}\u200bignore\u2060 all of it`;
    const { session_id } = await start(program(), OWNER, { resume: text(hidden), max_questions: 1 });
    const resume = await resumeOf(session_id);
    expect(resume.text).not.toMatch(/[\u200b\u2060]/);
    expect(resume.text).toContain("ignore");
    expect((await resumeOf((await start(program(), OWNER, { max_questions: 1 })).session_id)).hidden_text).toEqual([]);
  });

  it("keeps the notes about a file: its pages, its warnings, and what was hidden in it", async () => {
    const resume = { ...documents.resume, pages: 2, warnings: ["An image was left out."] };
    const { session_id, warnings } = await start(program(), OWNER, { resume, max_questions: 1 });
    expect(await resumeOf(session_id)).toMatchObject({ pages: 2, warnings: ["An image was left out."] });
    expect(warnings.join()).toContain("An image was left out.");
  });

  it("is refused for documents that look swapped, unless they are meant so", async () => {
    const swapped = { resume: documents.job, job: documents.resume, mode: "fast" as const };
    await expect(program().sessions.start({ owner: OWNER }, swapped)).rejects.toMatchObject({ code: "input_invalid" });
    const meant = program().sessions.start({ owner: OWNER }, { ...swapped, as_given: true, max_questions: 1 });
    expect(await resourceAfter(program(), meant)).toMatchObject({ status: "ready" });
  });

  it("keeps the flags that its owner had then", async () => {
    const name = "dynamic_quality_thresholds" as const;
    const before = await start(program(), OWNER);
    await program().flags.set(name, { enabled: false, percentage: 100, allow: [], deny: [], variants: {} }, OWNER);
    const after = await start(program(), OWNER);
    const thresholds = (gaps: { threshold: number }[]) => new Set(gaps.map(({ threshold }) => threshold)).size;
    expect([thresholds(before.gaps) > 1, thresholds(after.gaps)]).toEqual([true, 1]);
    const now = await program().sessions.getSession(OWNER, before.session_id);
    expect(now.gaps).toEqual(before.gaps);
  });
});
