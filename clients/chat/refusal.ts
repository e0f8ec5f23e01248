import { AppError } from "../../domain/errors.js";
import { ApiProblem } from "../typescript/problem.js";

/** What a call was refused with, as lines; any other error is thrown. */
export function refusalOf(error: unknown): string[] {
  if (!(error instanceof AppError || error instanceof ApiProblem)) throw error;
  const { errors = [] } = error.details as { errors?: { path: string; message: string }[] };
  return errors.length === 0 ? [error.message] : errors.map(({ path, message }) => `- ${path}: ${message}`);
}
