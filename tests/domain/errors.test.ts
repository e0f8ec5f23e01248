import { describe, expect, it } from "vitest";
import { AppError, assert, invalidInput, ProviderError, toProblem } from "../../domain/errors.js";

describe("an error", () => {
  it("names every place of an invalid input", () => {
    const errors = [
      { path: "mode", message: "must be fast or quality" },
      { path: "", message: "A document is missing." },
    ];
    const error = invalidInput(errors);
    expect(error.message).toBe("mode: must be fast or quality; A document is missing.");
    expect(error).toMatchObject({ name: "InputError", code: "input_invalid", details: { errors }, retryable: false });
  });

  it("becomes a problem, without a word of an error that is not ours", () => {
    const ours = new ProviderError({ code: "provider_timeout", message: "The model was late.", retryable: true });
    expect(toProblem(ours)).toEqual({ code: "provider_timeout", message: "The model was late.", retryable: true });
    const problem = toProblem(new Error("Ann Field's résumé"));
    expect(problem.code).toBe("internal");
    expect(problem.message).not.toContain("Ann");
  });

  it("keeps its cause, if there is one", () => {
    const cause = new Error("socket");
    expect(new AppError({ code: "internal", message: "x", cause }).cause).toBe(cause);
    expect("cause" in new AppError({ code: "internal", message: "x" })).toBe(false);
  });

  it("is a bug where what must be true is not", () => {
    expect(() => assert(false, "an ask is open")).toThrow("assertion failed: an ask is open");
    expect(() => assert(true, "an ask is open")).not.toThrow();
  });
});
