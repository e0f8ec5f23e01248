import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROWS } from "../../../language/text/row.js";

describe("rows of patterns", () => {
  it("read and leave alone what stands beside each of them", async () => {
    const room = new URL("../../../language/", import.meta.url).pathname;
    const files = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    for (const file of files) await import(/* @vite-ignore */ room + file);
    expect(ROWS.length).toBeGreaterThan(140);
    for (const row of ROWS) {
      expect(row.reads.search(row), `"${row.reads}" by ${row}`).toBeGreaterThanOrEqual(0);
      expect(row.leaves.search(row), `"${row.leaves}" by ${row}`).toBe(-1);
    }
  });
});
