import { beforeAll, expect, it } from "vitest";
import { demo } from "../../../clients/cli/demo.js";

let out: string;
let isWhole: boolean;
beforeAll(async () => {
  const lines: string[] = [];
  isWhole = await demo((text) => lines.push(text));
  out = lines.join("\n");
});

it("the demo plays a whole session, with each stage as it ends", () => {
  expect(isWhole).toBe(true);
  for (const node of ["readResume", "readJob", "findGaps", "draftAnswer", "judgeAnswer"])
    expect(out).toMatch(new RegExp(`  · ${node} [\\d.]+ ms`));
  expect(out).toContain("(model: offline)");
});

it("the demo shows each question with its reason and the reply to it", () => {
  expect(out).toMatch(/\n(?:CRITICAL|HIGH|MEDIUM|LOW): .+\n.+\n> (?:yes|no|willing to learn)\n/);
  expect(out).toMatch(/ {2}\? .+\n[\s\S]*?> .+/);
  expect(out).toMatch(/ {2}· version 1, drafted: \S+/);
  expect(out).toMatch(/ {2}· judged \d/);
});

it("the demo shows what goes out: the page with its new lines marked, the letter, and the sheet with what could be said", () => {
  const [page = "", letter = "", sheet = ""] = out
    .split(/── The (?:page, with the new lines marked|letter|sheet for the interview) ──\n/)
    .slice(1);
  expect(page).toMatch(/^ {2}# AMINA OKAFOR$/m);
  expect(page.match(/^\+ - .+/gm)).toHaveLength(2);
  expect(letter).toContain("I want to work where the first minutes count.");
  expect(sheet).toContain("What you could say: ");
  expect(sheet).toContain("I do not have this so far.");
});

it("the demo ends with the sources of its claims, and says that nothing was kept", () => {
  const [, supported, all] = /(\d+) of (\d+) claims have a source:/.exec(out) ?? [];
  expect(Number(supported)).toBeGreaterThan(0);
  expect(Number(supported)).toBeLessThanOrEqual(Number(all));
  expect(out.match(/^ {2}".+" ← \w+: ".+"$/gm)).toHaveLength(Number(supported));
  expect(out).toMatch(/That was a demo: nothing was kept\. Your own: npm run cli -- run RESUME JOB$/);
});
