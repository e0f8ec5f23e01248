import { registerConfigureHook } from "@langchain/core/context";
import { LangChainTracer } from "@langchain/core/tracers/tracer_langchain";
import { Client } from "langsmith";

let client: Client | null = null;

/**
 * Traces every run and model call without its texts. LangSmith's own variables hide what goes in and comes out, but not errors: an
 * interrupted graph has its questions in one, and a provider can repeat the prompt in another. Of these, only the error's name is sent.
 *
 * @param switchedOn The variable of the environment that is "true" while there is tracing.
 */
export function addHiddenTracer(switchedOn: string): void {
  if (client !== null) return;
  const hidden = new Client({ hideInputs: true, hideOutputs: true, hideMetadata: false, anonymizer: nameOnly });
  client = hidden;
  class HiddenTracer extends LangChainTracer {
    constructor() {
      super({ client: hidden });
    }
  }
  registerConfigureHook({ handlerClass: HiddenTracer, envVar: switchedOn });
}

/** Waits until the traces so far have been sent. LangChain waits for those of its own client only. */
export async function sendHiddenTraces(): Promise<void> {
  await client?.awaitPendingTraceBatches();
}

// Called with { error: text }, since inputs and outputs are hidden by themselves. The text is the message and then the stack, which begins
// with the name; what was hidden before is the name alone.
function nameOnly(values: Record<string, unknown>): Record<string, unknown> {
  const [, name] = /(?:^|\n\n)(\w*(?:Error|Interrupt))(?=[:\n]|$)/.exec(String(values.error)) ?? [];
  return { error: name ?? "Error" };
}
