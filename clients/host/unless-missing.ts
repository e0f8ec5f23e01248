/** Null in the place of what does not exist, here or on a server. Other errors are thrown. */
export function unlessMissing(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "not_found") return null;
  throw error;
}
