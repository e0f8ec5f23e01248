import { type AppError, AssertionError, OutputError, ProviderError } from "../../../domain/errors.js";
import { addUsage, NO_USAGE, type Usage, usageOf } from "../../../domain/usage.js";
import type { Model } from "../model.js";

/** Calls the next provider if one has finally failed. A spent budget or an aborted run is not the provider's failure, and is thrown. */
export function withFallbackModels([first, ...others]: [Model, ...Model[]]): Model {
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    name: first.name,
    isByRules: first.isByRules,
    modelFor: (role, scope) => all.map((model) => model.modelFor(role, scope)).join(","),
    parameters: Object.fromEntries(all.map(({ name, parameters }) => [name, parameters])),
    async complete(call) {
      let usage: Usage = NO_USAGE;
      for (const [index, model] of all.entries()) {
        try {
          const reply = await model.complete(call);
          return { ...reply, usage: addUsage(usage, reply.usage) };
        } catch (error) {
          const failed = error instanceof ProviderError || error instanceof OutputError;
          if (!failed || call.signal?.aborted || index === all.length - 1 || call.mayRepeat?.() === false) throw error;
          usage = addUsage(usage, usageOf(error as AppError));
          call.onRestart?.();
        }
      }
      throw new AssertionError("unreachable: the last provider answers or throws");
    },
  };
}
