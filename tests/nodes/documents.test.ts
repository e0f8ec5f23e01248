import { describe, expect, it } from "vitest";
import { textRef } from "../../adapters/stores/text-ref.js";
import { aTextReader, RESUME } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { readAnswer, readDocuments, readStatements } from "../../nodes/documents.js";
import { state, texts } from "../support/node-states.js";

const needs = { texts, reader };

describe("the documents of a thread", () => {
  it("are read as numbered statements without contact details, and the job as it is", async () => {
    const { resume, resume_statements, job } = await readDocuments(needs, state, true);
    expect(resume.posts).toMatchObject([{ title: "Baker" }]);
    expect(resume_statements).toMatch(/\[\d+\] Baked bread for 40 customers a day/);
    expect(resume_statements).not.toContain("Sam Field");
    expect(job).toContain("Experience of sourdough baking");
  });

  it("are shown in part if they are long, unless they are read as a whole", async () => {
    const long =
      RESUME + Array.from({ length: 900 }, (_, at) => `- Baked loaf number ${at} of that long day\n`).join("");
    const lasting = { texts: aTextReader(long), reader };
    const of = { ...state, resume_text: textRef(long, "text/plain") };
    expect((await readDocuments(lasting, of, true)).resume_statements).toContain("loaf number 899");
    expect((await readDocuments(lasting, of, false)).resume_statements).not.toContain("loaf number 899");
  });

  it("must be there", async () => {
    await expect(readDocuments(needs, { ...state, job_text: null }, true)).rejects.toThrow("A document is missing.");
    await expect(readStatements(needs, { ...state, resume_text: null })).rejects.toThrow("A document is missing.");
    await expect(readAnswer(needs, { ...state, gap: null })).rejects.toThrow("A document is missing.");
  });
});

describe("what an answer may rest on", () => {
  it("are the résumé, what was recalled and the replies, with what the prompts show of them", async () => {
    const passage = { kind: "fact" as const, ref: "s.g9.fact1", text: "I ran a stall.", start: 0, end: 14, score: 1 };
    const recalled = { ...state, passages_experiences: { state: "ok" as const, passages: [passage] } };
    const { sources, slots } = await readAnswer(needs, recalled);
    const kinds = new Set(sources.statements.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["fact", "reply", "resume"]);
    expect(slots.evidence.map(({ text }) => text)).toEqual(["I ran a stall."]);
    // The whole job is not sent again with every answer: what it asks for is in the gap.
    expect(slots).not.toHaveProperty("job");
    // Without a question the gap's title is asked.
    const { statements } = await readStatements(needs, { ...state, question: null });
    expect(statements.map(({ question }) => question)).toContain("Sourdough baking");
  });
});
