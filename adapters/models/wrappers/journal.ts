import { createHash } from "node:crypto";
import { z } from "zod";
import type { Journal } from "../../../domain/journal.js";
import type { Model, ModelCall } from "../model.js";

/** Answers equal calls of a session from the journal: after a crash, a rewind or a retry no answered call is repeated. */
export function withJournal(model: Model, journal: Journal): Model {
  return {
    ...model,
    async complete(call) {
      const { owner, session_id } = call.scope;
      const key = { owner, session_id, key: journalKey(model, call) };
      const known = await journal.find(key);
      const checked = known && call.schema.safeParse(known.value);
      if (known && checked?.success) {
        const { usage, provider } = known;
        return { value: checked.data, usage, provider };
      }
      const reply = await model.complete({ ...call, journalKey: key });
      if (!reply.journaled) await journal.record({ key, promptName: call.prompt.name, entry: reply });
      return reply;
    },
  };
}

/** SHA-256 of provider, model, parameters, prompt name and version, inputs, schema of the answer and sample. */
export function journalKey(
  model: Model,
  { prompt, role, scope, schema, shownSchema, sample = 0 }: ModelCall<unknown>,
): string {
  const asked = z.toJSONSchema(shownSchema ?? schema);
  const { name, parameters } = model;
  const parts = [
    name,
    model.modelFor(role, scope),
    parameters,
    prompt.name,
    prompt.version,
    prompt.messages,
    asked,
    sample,
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
