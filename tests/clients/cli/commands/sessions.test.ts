import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, expect, it, vi } from "vitest";
import { addSessionCommands } from "../../../../clients/cli/commands/sessions.js";
import type { Hosts } from "../../../../clients/cli/hosts.js";
import { createLocalHost } from "../../../../clients/host/local.js";
import { newFolder } from "../../../../lab/support/processes.js";
import { aProgram, start } from "../../../support/program.js";

const program = aProgram();
const SAMPLES = new URL("../../../../examples/samples/", import.meta.url).pathname;
const files = ["nurse-amina-okafor.txt", "job-staff-nurse-emergency.txt"].map((name) => join(SAMPLES, name));
const replies = join(SAMPLES, "replies-nurse.json");
afterEach(() => vi.restoreAllMocks());

/** What is printed with these words, and whether the work went well. */
async function typed(...words: string[]) {
  let out = "";
  let isGood: boolean | null = null;
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const hosts: Pick<Hosts, "at"> = {
    async at(_option, work) {
      const print = (text: string) => {
        out += `${text}\n`;
      };
      isGood = await work(createLocalHost(program()), { print, show: () => {} });
    },
  };
  const cli = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addSessionCommands(cli, hosts as Hosts);
  await cli.parseAsync(words, { from: "user" });
  return { out, isGood };
}
const session = () => start(program(), "local", { max_questions: 2 });

it("`run` reads two files, asks what the file of replies answers, and says how to export", async () => {
  const { out, isGood } = await typed("run", ...files, "--replies", replies, "--max-questions", "2");
  expect(isGood).toBe(true);
  expect(out).toMatch(/match \d+ of 100, .* \(model: offline\)/);
  expect(out).toMatch(/Session (ses_\w+)\. Export: npm run cli -- export \1 --format markdown/);
});

it("`run` takes a mode and a number that there are, and needs somebody to answer", async () => {
  await expect(typed("run", ...files, "--mode", "slow")).rejects.toThrow("Allowed choices are fast, quality");
  await expect(typed("run", ...files, "--max-questions", "0")).rejects.toThrow("a whole number from 1 to 999");
  await expect(typed("run", ...files)).rejects.toMatchObject({ code: "input_invalid" });
});

it("`also` adds what the job also asks for, and says how to answer it", async () => {
  const { session_id } = await session();
  const { out, isGood } = await typed("also", session_id, "Plaster casting", "--desirable");
  expect([isGood, out]).toEqual([
    true,
    expect.stringMatching(/^NICE_TO_HAVE Plaster casting.*\nAnswer it with: npm run cli -- resume ses_/),
  ]);
});

it("`lines` shows the exported résumé, and keeps what is decided about it", async () => {
  const { session_id } = await session();
  const own = /^(\S+) {2}.*night shifts/m.exec((await typed("lines", session_id)).out)?.[1] ?? "";
  expect((await typed("lines", session_id, "--out", own)).out).toMatch(/night shifts.*\[left out\]/);
  expect((await typed("export", session_id, "--part", "resume")).out).not.toContain("night shifts");
  expect((await typed("lines", session_id, "--as-proposed")).out).not.toContain("[left out]");
});

it("`export` writes to the terminal or into a file, in a format that there is", async () => {
  const { session_id } = await session();
  const file = join(newFolder(), "own.md");
  expect((await typed("export", session_id, "--out", file)).out).toBe("");
  expect(readFileSync(file, "utf8")).toBe((await typed("export", session_id)).out);
  await expect(typed("export", session_id, "--format", "rtf")).rejects.toThrow("Allowed choices are");
});

it("`batch` takes a file of pairs or the id of a batch, and not both", async () => {
  for (const words of [[], ["pairs.jsonl", "--follow", "bat_1"]])
    await expect(typed("batch", ...words)).rejects.toMatchObject({ code: "input_invalid" });
});

it("`resume` goes on with a question that is named", async () => {
  const { questions } = await session();
  const none = join(newFolder(), "none.json");
  writeFileSync(none, '{"replies":[]}');
  const { out, isGood } = await typed("resume", questions[0]?.question_id ?? "", "--replies", none);
  expect([isGood, out]).toEqual([true, expect.stringMatching(/: waiting\n$/)]);
});
