import { z } from "zod";
import { AppError } from "../../domain/errors.js";
import { ApiProblem } from "../typescript/problem.js";

/** A tool's result: few lines of text for whoever reads, and beside them the whole, for programs. A refusal is a result too, so that it is read. */
export async function answered<Value extends object>(work: () => Promise<Value>, shown: (value: Value) => string[]) {
  try {
    const value = await work();
    return { content: [{ type: "text" as const, text: shown(value).join("\n") }], structuredContent: { ...value } };
  } catch (error) {
    return { isError: true, content: [{ type: "text" as const, text: refusalOf(error) }] };
  }
}

function refusalOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n");
  if (!(error instanceof ApiProblem || error instanceof AppError)) throw error;
  const { errors = [] } = error.details as { errors?: { path: string; message: string }[] };
  // Most messages name their errors.
  const unnamed = errors
    .map(({ path, message }) => `${path}: ${message}`)
    .filter((one) => !error.message.includes(one));
  return [error.message, ...unnamed].join("\n");
}
