import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SessionResource } from "../domain/session.js";
import { readConfig } from "../engine/config/config.js";
import { createProgram } from "../engine/program/create-program.js";

const folder = new URL("../examples/samples/", import.meta.url);
const names = readdirSync(folder);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
/** One pair for each occupation: its résumé and its job. */
const PAIRS: Record<string, [string, string]> = {
  nursing: ["nurse-amina-okafor.txt", "job-staff-nurse-emergency.txt"],
  warehouse: ["warehouse-tomasz-zielinski.txt", "job-warehouse-supervisor.txt"],
  ...Object.fromEntries(
    ["physiotherapist", "electrician", "transport", "office", "teacher", "software", "chef", "sales"].map(
      (occupation) => {
        const of = (start: string) => names.find((name) => name.startsWith(start) && name.endsWith(".txt")) ?? "";
        return [occupation, [of(`${occupation}-`), of(`job-${occupation}-`)]];
      },
    ),
  ),
};

describe("the samples", () => {
  it("have résumés of two pages over eight occupations and more, three of them as PDF and DOCX too", () => {
    const long = Object.values(PAIRS).filter(([resume]) => {
      const bytes = Buffer.byteLength(read(resume));
      return bytes >= 2_000 && bytes <= 4_100;
    });
    expect(long.length).toBeGreaterThanOrEqual(8);
    for (const base of ["electrician-siobhan-ni-bhriain", "teacher-chinonso-ezeude", "software-hoa-nguyen"]) {
      expect(
        readFileSync(new URL(`${base}.pdf`, folder))
          .subarray(0, 5)
          .toString("latin1"),
      ).toBe("%PDF-");
      expect(
        readFileSync(new URL(`${base}.docx`, folder))
          .subarray(0, 2)
          .toString("latin1"),
      ).toBe("PK");
    }
  });

  it.each(Object.entries(PAIRS))(
    "are read for %s: gaps with their passages, each in one question",
    async (_, [resume, job]) => {
      const program = createProgram(readConfig({ CHECKPOINTER: "memory", MODEL_PROVIDER: "offline" }));
      const given = (name: string) => ({ text: read(name), media_type: "text/plain" });
      const request = { resume: given(resume), job: given(job), mode: "fast" as const };
      const accepted = await program.sessions.start({ owner: "local" }, request);
      const session = (await program.sessions.outcomeOf(accepted, 10_000)).resource as SessionResource;
      await program.close();
      expect(session.status).toBe("ready");
      expect(session.job_title).not.toBe("");
      expect(session.gaps.length).toBeGreaterThan(0);
      const asked = session.questions.flatMap(({ gap_ids }) => gap_ids);
      expect([...asked].sort()).toEqual(session.gaps.map(({ gap_id }) => gap_id).sort());
      expect(session.questions.every(({ gap_id, gap_ids }) => gap_ids[0] === gap_id)).toBe(true);
      const text = [...read(job)];
      for (const { job_quote } of session.gaps)
        expect(text.slice(job_quote.start, job_quote.end).join("")).toBe(job_quote.text);
    },
  );
});
