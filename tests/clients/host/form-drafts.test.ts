import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFormDrafts } from "../../../clients/host/form-drafts.js";
import { newFolder } from "../../../lab/support/processes.js";

const MONTH_MS = 30 * 24 * 3_600_000;

describe("half-filled forms", () => {
  it("are kept by their ask, for their owner's eyes alone", () => {
    const folder = join(newFolder(), "data");
    createFormDrafts(folder).keep("a1", { story: "I baked" });
    createFormDrafts(folder).keep("a2", { story: "I cooked" });
    const drafts = createFormDrafts(folder);
    expect([drafts.read("a1"), drafts.read("a3")]).toEqual([{ story: "I baked" }, null]);
    expect(statSync(join(folder, "half-filled-forms.json")).mode & 0o777).toBe(0o600);
  });

  it("are forgotten one by one, and the file with the last", () => {
    const folder = newFolder();
    const drafts = createFormDrafts(folder);
    drafts.keep("a1", { story: "I baked" });
    drafts.keep("a2", { story: "I cooked" });
    drafts.forget("a1");
    expect([drafts.read("a1"), drafts.read("a2")]).toEqual([null, { story: "I cooked" }]);
    drafts.forget("a2");
    drafts.forget("a2");
    expect(existsSync(join(folder, "half-filled-forms.json"))).toBe(false);
    drafts.keep("a1", { story: "I baked" });
    drafts.forgetAll();
    expect(drafts.read("a1")).toBeNull();
  });

  it("are gone after a month", () => {
    const folder = newFolder();
    createFormDrafts(folder, () => 0).keep("a1", { story: "I baked" });
    expect(createFormDrafts(folder, () => MONTH_MS - 1).read("a1")).toEqual({ story: "I baked" });
    expect(createFormDrafts(folder, () => MONTH_MS).read("a1")).toBeNull();
  });

  it.each(["{", '{"a1":7}'])("that cannot be read are left alone, with a word about the file: %s", (text) => {
    const folder = newFolder();
    writeFileSync(join(folder, "half-filled-forms.json"), text);
    expect(() => createFormDrafts(folder).read("a1")).toThrow("holds no half-filled forms");
  });
});
