import { z } from "zod";
import type { BatchItem } from "../../domain/batch.js";
import { AppError, ERROR_CODES, toProblem } from "../../domain/errors.js";
import type { ProblemNote } from "../../domain/session.js";

type ItemProblem = NonNullable<BatchItem["problem"]>;

/** The maximum number of errors that are kept for one item. */
const MOST_ERRORS = 10;
const Code = z.enum(ERROR_CODES);

/** The reason why an item of a batch has failed: the errors of its input, or the problem of its session. */
export function problemOfItem(error: unknown): ItemProblem {
  if (error instanceof z.ZodError) {
    const errors = error.issues.map(({ path, message }) => ({
      path: path.map(String).join(".").slice(0, 200),
      message,
    }));
    const message = errors.map((one) => `${one.path}: ${one.message}`)[0] ?? "is not as said";
    return { code: "input_invalid", message, retryable: false, errors: errors.slice(0, MOST_ERRORS) };
  }
  const errors = error instanceof AppError ? error.details.errors : undefined;
  return { ...toProblem(error), ...(errors && { errors: errors.slice(0, MOST_ERRORS) }) };
}

/** The same reason, from the problem of a session or question. */
export function problemFromNote({ code, message, retryable }: ProblemNote): ItemProblem {
  return { code: Code.catch("internal").parse(code), message, retryable };
}
