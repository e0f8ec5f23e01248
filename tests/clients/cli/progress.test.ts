import { expect, it } from "vitest";
import { createProgress } from "../../../clients/cli/progress.js";
import type { StreamEvent } from "../../../domain/event.js";

const stage = (node: string, state: "started" | "finished"): StreamEvent => ({
  type: "stage",
  data: { session_id: "s1", at: "", node, state },
});

/** What is written to an output, without the codes that clear its line. */
function shown(isTTY: boolean, ...events: StreamEvent[]): string[] {
  const written: string[] = [];
  const write = (text: string) => {
    written.push(text.replace("\r\u001b[K", ""));
    return true;
  };
  const progress = createProgress({ isTTY, write } as unknown as NodeJS.WriteStream);
  for (const event of events) progress.show(event);
  progress.clear();
  return written;
}

it("a terminal shows the stage while it runs", () => {
  const events = [stage("readResume", "started"), stage("readResume", "finished")];
  expect(shown(true, ...events)).toEqual(["… reading the résumé", "", ""]);
});

it("a stage without a name and other events show nothing, nor does a file", () => {
  const ask: StreamEvent = { type: "ask", data: { session_id: "s1", at: "", ask_id: "a1", kind: "details" } };
  expect(shown(true, stage("askDetails", "started"), ask)).toEqual([""]);
  expect(shown(false, stage("readResume", "started"))).toEqual([]);
});
