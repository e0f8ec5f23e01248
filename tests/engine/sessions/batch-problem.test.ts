import { describe, expect, it } from "vitest";
import { z } from "zod";
import { InputError, invalidInput, StoreError } from "../../../domain/errors.js";
import { problemFromNote, problemOfItem } from "../../../engine/sessions/batch-problem.js";

const errors = (count: number) => Array.from({ length: count }, (_, at) => ({ path: `p${at}`, message: "is wrong" }));

describe("the problem of an item of a batch", () => {
  it("names the first error of its input and keeps the others with their paths", () => {
    const { error } = z.object({ resume: z.object({ text: z.string() }), job: z.string() }).safeParse({ resume: {} });
    const problem = problemOfItem(error);
    expect(problem).toMatchObject({ code: "input_invalid", retryable: false });
    expect(problem.errors?.map(({ path }) => path)).toEqual(["resume.text", "job"]);
    expect(problem.message.startsWith("resume.text: ")).toBe(true);
  });

  it("keeps at most ten errors, and none where there are none", () => {
    expect(problemOfItem(invalidInput(errors(12))).errors).toHaveLength(10);
    expect("errors" in problemOfItem(new InputError({ code: "too_large", message: "long" }))).toBe(false);
  });

  it("has our own reason, but not the words of an error that is not ours", () => {
    const down = new StoreError({ code: "store_unavailable", message: "down", retryable: true });
    expect(problemOfItem(down)).toEqual({ code: "store_unavailable", message: "down", retryable: true });
    const other = problemOfItem(new Error("secret"));
    expect(other.code).toBe("internal");
    expect(JSON.stringify(other)).not.toContain("secret");
  });

  it("keeps the known code of a session's problem, and takes an unknown one for internal", () => {
    const note = { code: "budget_exceeded", message: "spent", retryable: false };
    expect(problemFromNote(note)).toEqual(note);
    expect(problemFromNote({ ...note, code: "of_another_release" }).code).toBe("internal");
  });
});
