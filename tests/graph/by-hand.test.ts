import { Command, MemorySaver } from "@langchain/langgraph";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textRef } from "../../adapters/stores/text-ref.js";
import { readConfig } from "../../engine/config/config.js";
import { createGraphNeeds } from "../../engine/program/graph-needs.js";
import { buildAnswer, buildInterview } from "../../engine/program/own-host.js";
import type { Interview } from "../../graph/state/interview.js";
import type { InterruptPayload } from "../../nodes/interrupts.js";
import { documents } from "../support/nurse.js";

const AS_OF = "2026-11-29T09:00:00.000Z";
const texts = new Map<string, string>();
const keep = (text: string) => {
  const ref = textRef(text, "text/plain");
  texts.set(ref.sha256, text);
  return ref;
};
const given = { resume_text: keep(documents.resume), job_text: keep(documents.job), as_of: AS_OF };

/** What a host that shows nothing but an interrupt has. */
type Shown = InterruptPayload & { kind: string; errors?: object[]; timeline?: { start_date?: string }[] };

let needs: ReturnType<typeof createGraphNeeds>;
let read: Interview["State"];
beforeAll(async () => {
  needs = createGraphNeeds(readConfig({ CHECKPOINTER: "memory" }), {
    read: async ({ sha256 }) => texts.get(sha256) ?? "",
  });
  read = await buildInterview(needs, new MemorySaver()).invoke(
    { session_id: "mine", provider: needs.provider, ...given },
    { configurable: { thread_id: "mine" } },
  );
});
afterAll(() => needs.close());

/** A thread about a gap, answered as somebody does who sees nothing but what it waits with. */
async function askedAbout(title: RegExp) {
  const gap = read.gaps.find((one) => title.test(one.title)) ?? null;
  const question = read.questions.find(({ gap_id }) => gap_id === gap?.gap_id) ?? null;
  const graph = buildAnswer(needs, new MemorySaver());
  const thread = { configurable: { thread_id: "mine.a" } };
  const shown = async () => {
    const { tasks, next, values } = await graph.getState(thread);
    const ask = tasks.flatMap(({ interrupts }) => interrupts)[0]?.value as Shown | undefined;
    return { ask, next, outcome: values.outcome as string | null, plan: values.plan };
  };
  await graph.invoke({ session_id: "mine", question_id: "mine.a", gap, question, ...given }, thread);
  return {
    shown,
    send: async (resume: unknown) => {
      await graph.invoke(new Command({ resume }), thread);
      return shown();
    },
  };
}

/** The ways in which the hosts of this ecosystem send a reply; each takes what the interrupt offers. */
const WAYS: [string, (ask: Shown) => unknown][] = [
  ["the example", ({ example }) => example],
  ["an edit of Agent Inbox", ({ action_request }) => [{ type: "edit", args: asTexts(action_request) }]],
  [
    "a decision of the newer convention",
    ({ action_requests }) => ({ decisions: [{ type: "edit", edited_action: action_requests[0] }] }),
  ],
];

// An inbox shows every value as a text.
function asTexts({ action, args }: InterruptPayload["action_request"]) {
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return { action, args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, text(value)])) };
}

describe("with nothing but what an interrupt shows", () => {
  it.each(WAYS)("a story is told and confirmed to its end, by %s", async (_, reply) => {
    const { shown, send } = await askedAbout(/deteriorating/);
    const kinds: string[] = [];
    let now = await shown();
    for (let step = 0; now.ask && step < 6; step += 1) {
      expect([now.next.length, now.ask.errors, now.ask.about_example]).toEqual([1, undefined, expect.any(String)]);
      expect(now.ask.description.length).toBeGreaterThan(20);
      kinds.push(now.ask.kind);
      now = await send(now.ask.kind === "improvement" ? [{ type: "accept", args: null }] : reply(now.ask));
    }
    expect(kinds.slice(0, 2)).toEqual(["experience", "details"]);
    expect([now.next, now.outcome]).toEqual([[], expect.stringMatching(/accepted|below_bar|skipped/)]);
  });

  it.each(WAYS)("a plan is chosen, from today, by %s", async (_, reply) => {
    const { send } = await askedAbout(/Advanced Life Support/);
    const { ask } = await send("willing_to_learn");
    expect(ask?.kind).toBe("plan");
    expect(ask?.description).toMatch(/- \S+: .*\d+ days?, /);
    const done = await send(reply(ask as Shown));
    expect([done.next, done.outcome]).toEqual([[], "learning"]);
    const { resources = [], timeline = [] } = (done.plan ?? {}) as {
      resources?: object[];
      timeline?: Shown["timeline"];
    };
    expect(resources.length).toBeGreaterThan(0);
    expect(timeline[0]?.start_date).toBe(AS_OF.slice(0, 10));
  });

  it("of two replies at once one is refused, and the other stands", async () => {
    const { send, shown } = await askedAbout(/Triage/);
    const both = await Promise.allSettled([send("no"), send("yes")]);
    expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect((await shown()).outcome).toBe("skipped");
  });

  it("a reply that does not fit is asked again at the same node, with what is wrong; a second yes is no story", async () => {
    const { send } = await askedAbout(/deteriorating/);
    await send("yes");
    for (const wrong of ["yes", "willing_to_learn", 7, { values: {} }]) {
      const { ask, next } = await send(wrong);
      expect([ask?.kind, next, ask?.errors?.length]).toEqual(["details", ["askDetails"], expect.any(Number)]);
      expect(ask?.description).toMatch(/^Your last reply was not taken: /);
    }
  });
});
