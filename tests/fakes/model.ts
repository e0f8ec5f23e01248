import type { Model, ModelCall } from "../../adapters/models/model.js";
import { OutputError } from "../../domain/errors.js";
import { NO_USAGE } from "../../domain/usage.js";

type Script = Record<string, unknown[] | ((call: ModelCall<unknown>) => unknown)>;

/** A model that answers from a script by prompt name and records its requests. Throws when the script has no more answers. */
export function fakeModel(script: Script): Model & { requests: ModelCall<unknown>[]; callsOf(prompt: string): number } {
  const requests: ModelCall<unknown>[] = [];
  return {
    name: "fake",
    requests,
    modelFor: () => "fake",
    isByRules: false,
    parameters: {},
    callsOf: (prompt) => requests.filter((call) => call.prompt.name === prompt).length,
    async complete(call) {
      requests.push(call as ModelCall<unknown>);
      const answers = script[call.prompt.name];
      if (!answers) throw new Error(`the fake model has no script for ${call.prompt.name}`);
      const answer = typeof answers === "function" ? await answers(call as ModelCall<unknown>) : answers.shift();
      if (answer === undefined) throw new Error(`the fake model has no further answer for ${call.prompt.name}`);
      if (answer instanceof Error) throw answer;
      const checked = call.schema.safeParse(answer);
      if (!checked.success) throw new OutputError({ code: "output_malformed", message: checked.error.message });
      return { value: checked.data, usage: { ...NO_USAGE, calls: 1 }, provider: "fake" };
    },
  };
}
