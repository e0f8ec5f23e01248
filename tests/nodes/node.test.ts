import { describe, expect, it } from "vitest";
import { aGap } from "../../lab/support/builders.js";
import { scopeOf, searchScope, streamed } from "../../nodes/node.js";
import { state } from "../support/node-states.js";

describe("the scope of a node's call", () => {
  it("is the question's thread with its priority, else the session's", () => {
    const { flags, mode } = state;
    const session = { owner: "o", session_id: "s", mode, flags };
    expect(scopeOf({ ...session, question_id: "s.g1", gap: aGap({ priority: "LOW" }) })).toMatchObject({
      thread_id: "s.g1",
      priority: "LOW",
    });
    expect(scopeOf({ ...session, question_id: "" }).thread_id).toBe("s");
    expect(scopeOf({ ...session, gap: null })).not.toHaveProperty("priority");
  });

  it("is an owner's and a session's for a search, which can be aborted", () => {
    const { signal } = new AbortController();
    const of = { owner: "o", session_id: "s", gap: aGap({ priority: "LOW" }) };
    expect(searchScope(of, 4, { signal })).toEqual({ owner: "o", session_id: "s", limit: 4, priority: "LOW", signal });
    expect(searchScope({ ...of, gap: null }, 4, {})).toEqual({ owner: "o", session_id: "s", limit: 4 });
  });
});

it("a version is streamed piece by piece, and begins anew where the model does", () => {
  const told: unknown[] = [];
  const { onToken, onRestart } = streamed({ writer: (one: unknown) => void told.push(one) }, 2);
  onToken("I ba");
  onRestart();
  expect(told).toEqual([
    { kind: "piece", version: 2, piece: "I ba" },
    { kind: "restart", version: 2 },
  ]);
});
