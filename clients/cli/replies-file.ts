import { InputError, invalidInput } from "../../domain/errors.js";
import { PreparedReplies } from "../../domain/prepared-replies.js";
import { preparedReply, repliesForQuestion } from "../../rules/prepared-replies.js";
import { readGivenFile } from "./read-file.js";
import type { Replier } from "./replier.js";

/** Reads a replies file. Throws an InputError that names the file and every invalid path in it. */
export async function readReplies(path: string): Promise<Replier> {
  return createReplier(await readPreparedReplies(path));
}

/** Reads the replies of a file, for a batch. Throws as `readReplies` does. */
export async function readPreparedReplies(path: string): Promise<PreparedReplies> {
  const text = (await readGivenFile(path)).toString("utf8");
  const checked = PreparedReplies.safeParse(parse(path, text));
  if (checked.success) return checked.data;
  throw invalidInput(
    checked.error.issues.map((issue) => ({
      path: `${path}: ${issue.path.map(String).join(".")}`,
      message: issue.message,
    })),
  );
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError({ code: "input_invalid", message: `${path} is not valid JSON.`, cause });
  }
}

function createReplier(prepared: PreparedReplies): Replier {
  const matched = new Set<string>();
  return {
    canAnswerAgain: false,
    lookThrough: async () => [],
    async reply(question, gapTitle, ask) {
      for (const { gap } of repliesForQuestion(prepared, question, gapTitle).values()) matched.add(gap);
      return preparedReply(prepared, question, gapTitle, ask);
    },
    unused: () => prepared.replies.map(({ gap }) => gap).filter((gap) => !matched.has(gap)),
    async retries() {
      return false;
    },
  };
}
