import { describe, expect, it } from "vitest";
import { openMemoryDatabase } from "../../../adapters/stores/sqlite/database.js";
import { appendEvents, createEventStore } from "../../../adapters/stores/sqlite/events.js";
import type { NewEvent, StreamEvent } from "../../../domain/event.js";
import type { Run } from "../../../domain/run.js";
import type { SessionResource } from "../../../domain/session.js";
import { createFollow, type Following } from "../../../engine/runs/follow.js";
import { createLiveUpdates } from "../../../engine/runs/live-updates.js";

const run = { owner: "o", session_id: "s", run_id: "r", thread_id: "s.g1" } as Run;
const stage = (node: string): NewEvent => ({
  question_id: "s.g1",
  at: "t",
  type: "stage",
  data: { node, state: "started" },
});
const answer = (title: string, bullets: string[]): NewEvent => ({
  question_id: "s.g1",
  at: "t",
  type: "answer",
  data: { version: 1, change: "drafted", title, bullets, spoken: "s" },
});
const piece = (text: string) => ({ kind: "piece" as const, version: 1, piece: text });
const restart = { kind: "restart" as const, version: 1 };

function aSession() {
  const db = openMemoryDatabase();
  const live = createLiveUpdates({ publish() {}, subscribe: () => () => {} });
  let listening = 0;
  let whenLooked = () => {};
  const follow = createFollow({
    events: createEventStore(db),
    live: {
      ...live,
      subscribe(owner, session, onChange) {
        listening += 1;
        const stop = live.subscribe(owner, session, onChange);
        return () => {
          listening -= 1;
          stop();
        };
      },
    },
    isThere: async () => {
      whenLooked();
      return true;
    },
    resourceOf: async () => ({}) as SessionResource,
    now: () => new Date(0),
  });
  return {
    live,
    listening: () => listening,
    whenLooked: (act: () => void) => {
      whenLooked = () => {
        whenLooked = () => {};
        act();
      };
    },
    tell(...events: NewEvent[]) {
      appendEvents(db, "o", "s", events);
      live.notify({ owner: "o", session_id: "s" });
    },
    reader(from: Partial<Following> = {}) {
      const controller = new AbortController();
      const stream = follow("o", "s", { after: 0, resumed: false, signal: controller.signal, ...from });
      return {
        stream,
        leave: () => controller.abort(),
        /** The next events, each in a few words. */
        async next(count: number): Promise<string[]> {
          const told: string[] = [];
          while (told.length < count) {
            const { value, done } = await stream.next();
            if (done) return [...told, "end"];
            told.push(words(value.event));
          }
          return told;
        },
      };
    },
  };
}

function words({ type, id, data }: StreamEvent): string {
  if (type !== "token") return `${id} ${type}`;
  return `${id ?? "-"} ${data.path}@${data.offset} "${data.text}"${data.reset ? " reset" : ""}`;
}

describe("following a session", () => {
  it("gives the words as they come, and what lacks of them before the answer that has them all", async () => {
    const { live, tell, reader } = aSession();
    const { next } = reader();
    tell(stage("draftAnswer"));
    live.write(run, piece('{"title": "A'));
    expect(await next(2)).toEqual(["1 stage", '- title@0 "A"']);
    live.write(run, piece(' b", "bullets": ["on'));
    expect(await next(2)).toEqual(['- title@1 " b"', '- bullets.0@0 "on"']);
    live.forget(run);
    tell(answer("A b", ["one"]));
    expect(await next(3)).toEqual(['- bullets.0@2 "e"', '- spoken@0 "s"', "2 answer"]);
  });

  it("gives a reader that comes back all words so far as one, to put in place of what it has", async () => {
    const { live, tell, reader } = aSession();
    tell(stage("draftAnswer"));
    live.write(run, piece('{"title": "A b", "bullets": ["on'));
    expect(await reader({ after: 1, resumed: true }).next(2)).toEqual([
      '- title@0 "A b" reset',
      '- bullets.0@0 "on" reset',
    ]);
    expect(await reader({ after: 1 }).next(2)).toEqual(['- title@0 "A b"', '- bullets.0@0 "on"']);
  });

  it("gets a reader on that drops at every token before an answer", async () => {
    const { tell, reader } = aSession();
    tell(stage("draftAnswer"), answer("A", ["one"]));
    expect(await reader({ after: 1, resumed: true }).next(1)).toEqual(['1.001 title@0 "A" reset']);
    expect(await reader({ after: 1.001, resumed: true }).next(1)).toEqual(['1.002 bullets.0@0 "one" reset']);
    expect(await reader({ after: 1.003, resumed: true }).next(1)).toEqual(["2 answer"]);
  });

  it("voids what was shown when the model begins anew, also what the new answer has no more", async () => {
    const { live, tell, reader } = aSession();
    const { next } = reader();
    live.write(run, piece('{"title": "Old", "bullets": ["one", "two'));
    expect(await next(3)).toHaveLength(3);
    live.write(run, restart);
    expect(await next(3)).toEqual(['- title@0 "" reset', '- bullets.0@0 "" reset', '- bullets.1@0 "" reset']);
    live.write(run, piece('{"title": "New'));
    expect(await next(1)).toEqual(['- title@0 "New"']);
    live.forget(run);
    tell(answer("New", ["1"]));
    expect(await next(3)).toEqual(['- bullets.0@0 "1"', '- spoken@0 "s"', "1 answer"]);
  });

  it("voids at an answer what it does not have", async () => {
    const { live, tell, reader } = aSession();
    const { next } = reader();
    live.write(run, piece('{"title": "A", "bullets": ["one", "two"]'));
    expect(await next(3)).toHaveLength(3);
    live.forget(run);
    tell(answer("A", ["uno"]));
    expect(await next(4)).toEqual([
      '- bullets.1@0 "" reset',
      '- bullets.0@0 "uno" reset',
      '- spoken@0 "s"',
      "1 answer",
    ]);
  });

  it("misses nothing that comes between its look and its wait", async () => {
    const { tell, whenLooked, reader } = aSession();
    whenLooked(() => tell(stage("gateAnswer")));
    expect(await reader().next(1)).toEqual(["1 stage"]);
  });

  it("lets go when its reader leaves, in the middle or while it waits", async () => {
    const { tell, listening, reader } = aSession();
    tell(stage("a"), stage("b"));
    const inTheMiddle = reader();
    await inTheMiddle.next(1);
    await inTheMiddle.stream.return(undefined);
    const waiting = reader();
    await waiting.next(2);
    const next = waiting.next(1);
    waiting.leave();
    expect([await next, listening()]).toEqual([["end"], 0]);
  });
});
