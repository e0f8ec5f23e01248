import type { ComposePageOutput } from "../../../domain/outputs.js";

interface Slots {
  lines: { line: number; may?: string | undefined; doubled?: string | undefined; left_out?: string | undefined }[];
}

/** Composes a page without a model: what another line says more fully is left out. Nothing is worded, and the profile stays as it is. */
export function composePageOffline({ lines }: Slots): ComposePageOutput {
  return {
    profile: null,
    lines: [],
    left_out: lines.flatMap(({ line, may, doubled, left_out }) =>
      doubled === undefined || may !== "all" || left_out !== undefined ? [] : [{ line, why: doubled, instead: null }],
    ),
    order: [],
    skills: [],
  };
}
