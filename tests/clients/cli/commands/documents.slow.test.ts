import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, startServer } from "../../../../lab/support/processes.js";
import { cli } from "../../../support/cli.js";

const RESUME = "examples/samples/warehouse-tomasz-zielinski.txt";
const JOB = "examples/samples/job-warehouse-supervisor.txt";
const WHY = "I live ten minutes away and want to stay in this trade.";

describe("the documents on the command line", () => {
  it.each(["on a server", "here"])("are made, decided about by id, taken, and written, %s", async (place) => {
    const server = place === "here" ? null : await startServer(newFolder());
    const where = server ? ["--server", server.url] : [];
    const folder = newFolder();
    const env = { DATA_DIR: folder };
    const begun = await cli(
      ["run", RESUME, JOB, "--replies", "examples/samples/replies-warehouse.json", ...where],
      env,
    );
    const session = /Session (ses_\w+)/.exec(begun.out)?.[1] ?? "";
    const decisions = (value: object) => {
      const file = join(folder, "decisions.json");
      writeFileSync(file, JSON.stringify(value));
      return ["--in", file];
    };
    const asked = await cli(["letter", session, ...where], env);
    expect([asked.code, asked.out]).toEqual([0, expect.stringContaining("why_here: Why do you want")]);
    const written = await cli(["letter", session, ...decisions({ values: { why_here: WHY } }), ...where], env);
    expect(written.out).toMatch(/^The letter, version 1, waiting: \d+ words\n/);
    expect(written.out).toContain(`${WHY}  [reason.1]`);
    const out = join(folder, "letter.md");
    const other = { entries: { "reason.1": "I want to stay in this trade." } };
    const taken = await cli(["letter", session, ...decisions(other), "--take-all", "--out", out, ...where], env);
    expect([taken.code, taken.out]).toEqual([0, expect.stringContaining("version 1, closed")]);
    expect(readFileSync(out, "utf8")).toContain("I want to stay in this trade.");
    const late = await cli(["letter", session, "--take-all", ...where], env);
    expect([late.code, late.errors]).toEqual([1, expect.stringContaining("Make it again with --again")]);
    const page = await cli(["page", session, ...where], env);
    expect(page.out).toMatch(/^The page, version 1, waiting: about [\d.]+ of \d pages\n/);
    const wrong = await cli(["page", session, ...decisions({ entries: { "own.x": true } }), ...where], env);
    expect([wrong.code, wrong.errors]).toEqual([1, expect.stringContaining("is not an entry of this document")]);
    const file = join(folder, "page.md");
    const sent = await cli(["page", session, "--take-all", "--out", file, ...where], env);
    expect([sent.code, sent.out]).toEqual([0, expect.stringContaining("version 1, closed")]);
    expect(readFileSync(file, "utf8")).toMatch(/ADR labels/);
    const again = await cli(["page", session, "--again", ...where], env);
    expect(again.out).toContain("The page, version 1, ");
    const sheet = await cli(["interview", session, ...where], env);
    expect(sheet.out).toMatch(/^The interview, version 1, waiting: \d+ words\n/);
    const question = /\[(question\.\w+)\]/.exec(sheet.out)?.[1] ?? "";
    const practised = { entries: { [question]: { practise: "I did it with 93 others." } } };
    const compared = await cli(["interview", session, ...decisions(practised), ...where], env);
    expect(compared.out).toMatch(/Remark \(question\.\w+\): Nobody was told this before: “93/);
    const prepared = join(folder, "interview.md");
    const closed = await cli(["interview", session, "--take-all", "--out", prepared, ...where], env);
    expect([closed.code, closed.out]).toEqual([0, expect.stringContaining("version 1, closed")]);
    expect(readFileSync(prepared, "utf8")).toContain("## What they are likely to ask");
    await server?.stop();
  });

  it("name what is wrong with a file of decisions", async () => {
    const env = { DATA_DIR: newFolder() };
    const file = join(env.DATA_DIR, "decisions.json");
    for (const [text, message] of [
      ["{", "is not JSON"],
      ['{"entries":{"a":3}}', "cannot be used: entries.a"],
      ['{"all":true}', "cannot be used"],
    ] as const) {
      writeFileSync(file, text);
      const wrong = await cli(["page", "ses_1", "--in", file], env);
      expect([wrong.code, wrong.errors]).toEqual([1, expect.stringContaining(message)]);
    }
    const missing = await cli(["page", "ses_1", "--in", join(env.DATA_DIR, "none.json")], env);
    expect(missing.errors).toContain("cannot be read");
  });
});
