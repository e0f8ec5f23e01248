import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../engine/config/config.js";
import { createProgram } from "../../engine/program/create-program.js";
import { scenariosOf } from "../../lab/eval/models.js";
import { OWNER, toldTo } from "../../lab/eval/stories.js";
import { newFolder, startFakeModel } from "../../lab/support/processes.js";

const STORY =
  "In May 2023 I counted the stock of the Hull warehouse on two nights with three colleagues. I found 40 missing pallets and corrected them in SAP the next morning.";

let fake: Awaited<ReturnType<typeof startFakeModel>>;
const file = join(newFolder(), "own.evidence.json");
beforeAll(async () => {
  fake = await startFakeModel();
  const program = createProgram(readConfig({ CHECKPOINTER: "memory", MODEL_PROVIDER: "offline", LOG_LEVEL: "silent" }));
  const question = await toldTo(program, "Stock counting", STORY);
  if (!question) throw new Error("nothing was told");
  const session = question.thread_id.split(".")[0] ?? "";
  const { body } = await program.sessions.exportAs(OWNER, session, "evidence", { part: "all" });
  writeFileSync(file, body);
  await program.close();
});
afterAll(() => fake.stop());

describe("models compared on one's own sessions", () => {
  it("has the questions of an evidence export, with what was said to each", () => {
    expect(scenariosOf([file])).toMatchObject([{ gap: { title: "Stock counting" }, replies: [{ answer: STORY }] }]);
  });

  it("writes each answer with every model, and says what it took", async () => {
    const env = {
      ...process.env,
      ...{ MODEL_PROVIDER: "compatible", MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "writer", MODEL_JUDGE: "judge" },
    };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", "lab/eval/main.ts", "models", "5", file],
      { env },
    );
    const [title = "", head = "", ...rows] = stdout.trim().split("\n");
    expect(title).toContain("judged by compatible");
    const columns = head.trim().split(/ {2,}/);
    const cells = rows.map((row) => row.trim().split(/ {2,}/));
    expect(cells.map(([name, answers, failed]) => [name, answers, failed])).toEqual([
      ["offline", "1", "0"],
      ["compatible:writer", "1", "0"],
    ]);
    const cell = (row: number, name: string) => cells[row]?.[columns.indexOf(name) + 1];
    expect(cell(0, "calls")).toBe("0");
    expect(Number(cell(1, "calls"))).toBeGreaterThan(0);
    expect(Number(cell(1, "tokens in"))).toBeGreaterThan(100);
    expect(cell(1, "$ an answer")).toBe("no price");
  });
});
