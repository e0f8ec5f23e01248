import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { AppError } from "../../domain/errors.js";
import { FieldValues } from "../../domain/question.js";

/** Half-filled forms, by their ask. They stay on this machine until they are sent, deleted or a month old. */
export interface FormDrafts {
  /** The values that were typed; null if there are none. */
  read(askId: string): FieldValues | null;
  keep(askId: string, values: FieldValues): void;
  forget(askId: string): void;
  forgetAll(): void;
}

const KEPT_MS = 30 * 24 * 3_600_000;
const Kept = z.record(z.string(), z.object({ at: z.number(), values: FieldValues }));

/** Keeps half-filled forms in a file of the data folder that only its owner can read. */
export function createFormDrafts(dataDir: string, now = Date.now): FormDrafts {
  const file = join(dataDir, "half-filled-forms.json");
  function all(): z.infer<typeof Kept> {
    if (!existsSync(file)) return {};
    const kept = Kept.safeParse(parsed(readFileSync(file, "utf8")));
    if (!kept.success)
      throw new AppError({
        code: "input_invalid",
        message: `${file} holds no half-filled forms. Delete it, and go on.`,
      });
    return Object.fromEntries(Object.entries(kept.data).filter(([, { at }]) => now() - at < KEPT_MS));
  }
  function write(kept: z.infer<typeof Kept>): void {
    if (Object.keys(kept).length === 0) {
      rmSync(file, { force: true });
      return;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
    chmodSync(`${file}.new`, 0o600);
    renameSync(`${file}.new`, file);
  }
  return {
    read: (askId) => all()[askId]?.values ?? null,
    keep: (askId, values) => write({ ...all(), [askId]: { at: now(), values } }),
    forget(askId) {
      const { [askId]: sent, ...others } = all();
      if (sent) write(others);
    },
    forgetAll: () => rmSync(file, { force: true }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
