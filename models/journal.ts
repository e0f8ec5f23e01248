import { createHash } from "node:crypto";
import type { Journal } from "../domain/journal.js";
import type { Model, ModelCall } from "./model.js";

/** Answers equal calls of a session from the journal: after a crash, a rewind or a retry nothing is asked again. */
export function withJournal(model: Model, journal: Journal): Model {
  return {
    ...model,
    async complete(call) {
      const { owner, session_id } = call.scope;
      const key = { owner, session_id, key: journalKey(model, call) };
      const known = await journal.find(key);
      const checked = known && call.schema.safeParse(known.value);
      if (known && checked?.success) return { value: checked.data, usage: known.usage };
      const reply = await model.complete(call);
      await journal.record(key, call.prompt.name, reply);
      return reply;
    },
  };
}

/** SHA-256 of provider, model, prompt name and version, inputs and sample. */
export function journalKey(model: Model, { prompt, role, scope, sample = 0 }: ModelCall<unknown>): string {
  const parts = [model.name, model.modelFor(role, scope.mode), prompt.name, prompt.version, prompt.messages, sample];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
