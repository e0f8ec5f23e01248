import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { verify } from "../../../clients/cli/verify.js";
import { newFolder } from "../../../lab/support/processes.js";

async function verified(text: string): Promise<{ is: boolean; lines: string[] }> {
  const file = join(newFolder(), "bundle.json");
  writeFileSync(file, text);
  const lines: string[] = [];
  return { is: await verify(file, (line) => lines.push(line)), lines };
}

it("a file that is no bundle is not sound, with each problem and its place", async () => {
  expect(await verified("{")).toEqual({ is: false, lines: ["The file: is not JSON", "Not sound: 1 problem."] });
  const { is, lines } = await verified("{}");
  expect(is).toBe(false);
  expect(lines.some((line) => line.startsWith("session_id: "))).toBe(true);
  expect(lines.at(-1)).toMatch(/^Not sound: \d+ problems\.$/);
});

it("a file that cannot be read is named", async () => {
  await expect(verify("/nowhere/bundle.json", () => {})).rejects.toThrow("Cannot read /nowhere/bundle.json.");
});
