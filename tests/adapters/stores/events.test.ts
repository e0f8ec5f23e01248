import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import type { Program } from "../../../engine/program/program.js";
import { BACKENDS, newOwner, withBackend } from "../../support/backends.js";
import { start } from "../../support/program.js";

describe.each(BACKENDS)("the log in %s", (_, open) => {
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ program, stores } = opened);
  });

  it("numbers from one without gaps, and gives what came after", async () => {
    const owner = newOwner();
    const { session_id } = await start(program, owner);
    const newest = await stores.events.newest(owner, session_id);
    const all = await stores.events.list(owner, session_id, 0, 1_000);
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: newest }, (__, index) => index + 1));
    expect(await stores.events.list(owner, session_id, 2, 3)).toEqual(all.slice(2, 5));
    expect(await stores.events.list(owner, session_id, newest, 10)).toEqual([]);
    const run = await stores.runs.latest(owner, session_id);
    expect(await stores.events.firstOf(owner, session_id, run?.run_id ?? "")).toBe(1);
    expect(await stores.events.firstOf(owner, session_id, "run_none")).toBeNull();
  });
});
