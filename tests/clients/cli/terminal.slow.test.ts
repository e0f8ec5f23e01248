import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { nodeArgs } from "../../../lab/support/built.js";
import { newFolder } from "../../../lab/support/processes.js";
import { cli } from "../../support/cli.js";

/* The command line in a terminal of its own, as a candidate types. */

const root = new URL("../../..", import.meta.url).pathname;
const HAS_TERMINAL = spawnSync("script", ["--version"]).status === 0;
const ENTER = "\r";
const DOWN = "\u001b[B";
const CTRL_C = "\u0003";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

function documents(requirements: string): { dataDir: string; resume: string; job: string } {
  const dataDir = newFolder();
  const [resume, job] = ["resume.txt", "job.txt"].map((name) => join(dataDir, name)) as [string, string];
  const post = "Planner, Quay Freight, 04/2021 - present\n- Planned 40 lorries a day";
  writeFileSync(resume, `Mara Quill\n\nExperience\n${post}\n`);
  writeFileSync(job, `Depot Supervisor\nEssential requirements\n${requirements}\n`);
  return { dataDir, resume, job };
}

function terminal(args: string[], dataDir: string) {
  const command = [process.execPath, ...nodeArgs("clients/cli/main.ts"), ...args].map((part) => `'${part}'`).join(" ");
  const child = spawn("script", ["-qefc", `stty cols 200 rows 60; ${command}`, "/dev/null"], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", TERM: "xterm", COLUMNS: "200", DATA_DIR: dataDir, CI: "" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  open.push(() => child.kill("SIGKILL"));
  let out = "";
  let seen = 0;
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  const ended = once(child, "close");
  /** What is shown, without colours and movements. */
  const shown = () => stripVTControlCharacters(out);
  return {
    ended,
    /** Waits until a text is shown that was not there at the last call, then types. */
    async after(text: string, keys: string) {
      await expect.poll(() => shown().indexOf(text, seen), { timeout: 20_000 }).toBeGreaterThanOrEqual(0);
      seen = shown().indexOf(text, seen) + text.length;
      child.stdin.write(keys);
    },
    text: shown,
  };
}

describe.skipIf(!HAS_TERMINAL)("a form in the terminal", () => {
  it("is filled in as it was left with Ctrl-C, until it is sent", async () => {
    const { dataDir, resume, job } = documents("- Forklift licence");
    const kept = join(dataDir, "half-filled-forms.json");
    const first = terminal(["run", resume, job], dataDir);
    await first.after("Your answer", ENTER);
    await first.after("The form", ENTER);
    await first.after("Where do you stand", ENTER);
    // The first field is answered, the second one is not.
    await first.after("Which one exactly", `Counterbalance${ENTER}`);
    await first.after("Since when", CTRL_C);
    await first.ended;
    const session = /resume (ses_\w+)/.exec(first.text())?.[1] ?? "";
    expect(readFileSync(kept, "utf8")).toContain("Counterbalance");
    expect(statSync(kept).mode & 0o077).toBe(0);
    const second = terminal(["resume", session], dataDir);
    await second.after("The form", ENTER);
    await second.after("filled in as you left it", "");
    await second.after("Where do you stand", ENTER);
    await second.after("Counterbalance", ENTER);
    await second.after("Since when", ENTER);
    await second.ended;
    expect(second.text()).toMatch(/accepted, [\d.]+ of \d/);
    expect(existsSync(kept)).toBe(false);
    expect((await cli(["export", session, "--format", "markdown"], { DATA_DIR: dataDir })).out).toContain(
      "Counterbalance",
    );
  });

  /** A session whose second and last question has its form open. */
  async function atTheSecondForm() {
    const { dataDir, resume, job } = documents("- Willing to work nights\n- Forklift licence");
    const shown = terminal(["run", resume, job], dataDir);
    // The licence comes first.
    await shown.after("◆  Your answer", `${DOWN}${ENTER}`);
    await shown.after("2 of 2", "");
    await shown.after("◆  Your answer", ENTER);
    return shown;
  }

  it("of a question about several gaps comes after what of it was not done, which ends as a no at once", async () => {
    const { dataDir, resume, job } = documents("- Negotiation with flour mills\n- Quality contracts with flour mills");
    const shown = terminal(["run", resume, job], dataDir);
    await shown.after("◆  Your answer", ENTER);
    await shown.after("some of it that you have not done", `${DOWN} ${ENTER}`);
    await shown.after("◆  The form", CTRL_C);
    await shown.ended;
    const session = /resume (ses_\w+)/.exec(shown.text())?.[1] ?? "";
    const { out } = await cli(["export", session, "--format", "markdown"], { DATA_DIR: dataDir });
    expect(out).toContain("- Negotiation with flour mills: begun, and waiting for its details");
    expect(out).toContain("- Quality contracts with flour mills: you said no");
  });

  it("that says that it does not suit is a no", async () => {
    const shown = await atTheSecondForm();
    await shown.after("◆  The form", ENTER);
    await shown.after("◆  Does this suit you?", `${DOWN}${DOWN}${ENTER}`);
    await shown.after("may stay empty", ENTER);
    await shown.after("you said no", "");
    await shown.ended;
  });

  it("is opened again by going back", async () => {
    const shown = await atTheSecondForm();
    await shown.after("◆  The form", `${DOWN}${DOWN}${DOWN}${ENTER}`);
    await shown.after("1 of 2", "");
    await shown.after("◆  Your answer", ENTER);
    await shown.after("◆  The form", CTRL_C);
    await shown.ended;
  });

  it("takes what comes nearest with a no", async () => {
    const { dataDir, resume, job } = documents("- Forklift licence");
    const shown = terminal(["run", resume, job], dataDir);
    await shown.after("◆  Your answer", `${DOWN}${DOWN}${ENTER}`);
    await shown.after("What comes nearest to it?", `I drive the pallet truck${ENTER}`);
    await shown.ended;
    const session = /ses_\w+/.exec(shown.text())?.[0] ?? "";
    const { out } = await cli(["export", session, "--part", "answers"], { DATA_DIR: dataDir });
    expect(out).toContain('What comes nearest, in your words: "I drive the pallet truck"');
  });
});

describe.skipIf(!HAS_TERMINAL)("the lines of the résumé that come nearest", () => {
  it("are shown before the choice, and one of them is picked", async () => {
    const { dataDir, resume, job } = documents("- Lorries loaded in sequence");
    const run = terminal(["run", resume, job], dataDir);
    await run.after("Near it in your résumé: Planned 40 lorries a day", "");
    // Yes, no, no with something near, willing to learn, not asked for, shown.
    await run.after("Your answer", DOWN.repeat(5) + ENTER);
    await run.after("Which line shows it?", ENTER);
    await run.ended;
    expect(run.text()).toContain("no gap, as you say");
  });

  it("are looked through with all gaps at once: what is ticked is not asked", async () => {
    const requirements = [
      "Lorries loaded in sequence",
      "Lorries washed weekly",
      "Freight contracts",
      "Forklift licence",
    ];
    const { dataDir, resume, job } = documents(requirements.map((one) => `- ${one}`).join("\n"));
    const run = terminal(["run", resume, job], dataDir);
    await run.after("Which of these does your résumé show already?", ` ${ENTER}`);
    await run.after("Which of these does the job not ask for?", ` ${ENTER}`);
    for (let asked = 0; asked < 2; asked += 1) await run.after("◆  Your answer", DOWN + ENTER);
    await run.ended;
    expect(run.text()).toContain("Corrected as you say: 2 gaps, 2 fewer than were read.");
    expect(run.text().match(/: you said no/g)).toHaveLength(2);
    const session = /ses_\w+/.exec(run.text())?.[0] ?? "";
    const { out } = await cli(["reading", session], { DATA_DIR: dataDir });
    expect(out).toMatch(/Forklift licence.*not asked, as you said/);
  });

  it("keep their ticks over Ctrl-C", async () => {
    const requirements = ["Lorries loaded in sequence", "Lorries washed weekly", "Freight contracts"];
    const { dataDir, resume, job } = documents(requirements.map((one) => `- ${one}`).join("\n"));
    const run = terminal(["run", resume, job], dataDir);
    await run.after("Which of these does your résumé show already?", " ");
    await run.after("◼", CTRL_C);
    await run.ended;
    const session = /ses_\w+/.exec(run.text())?.[0] ?? "";
    const again = terminal(["resume", session], dataDir);
    await again.after("Which of these does your résumé show already?", ENTER);
    await again.after("Which of these does the job not ask for?", ` ${CTRL_C}`);
    await again.ended;
    const third = terminal(["resume", session], dataDir);
    await third.after("Which of these does your résumé show already?", ENTER);
    await third.after("Which of these does the job not ask for?", ENTER);
    await third.after("Corrected as you say: 1 gap, 2 fewer", "");
    await third.after("◆  Your answer", CTRL_C);
    await third.ended;
  });
});
