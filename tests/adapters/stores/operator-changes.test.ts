import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import type { FlagRule } from "../../../domain/flag.js";
import { inShort } from "../../../domain/operator-change.js";
import { BACKENDS, withBackend } from "../../support/backends.js";

const rule = (percentage: number): FlagRule => ({
  enabled: true,
  percentage,
  allow: [],
  variants: {},
  deny: ['ann, "a" \\ ü'],
});

describe.each(BACKENDS)("what operators changed, in %s", (_, open) => {
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ stores } = opened);
  });

  it("is listed newest first, a flag with the rule before and after", async () => {
    const made = (minute: number, by = "ops") => ({ at: `2026-11-26T10:0${minute}:00.000Z`, by });
    await stores.flags.write("use_batch_generation", rule(10), made(1));
    await stores.flags.write("use_batch_generation", rule(50), made(2, "eve"));
    await stores.flags.write("use_batch_generation", null, made(3));
    await stores.operatorChanges.add({ ...made(4), kind: "alert_pause", from: null, to: "2026-11-26T11:00:00.000Z" });
    await stores.operatorChanges.add({ ...made(5), kind: "erasure" });
    const flag = { kind: "flag", name: "use_batch_generation" };
    expect(await stores.operatorChanges.newest(10)).toEqual([
      { ...made(5), kind: "erasure" },
      { ...made(4), kind: "alert_pause", from: null, to: "2026-11-26T11:00:00.000Z" },
      { ...made(3), ...flag, from: inShort(rule(50)), to: null },
      { ...made(2, "eve"), ...flag, from: inShort(rule(10)), to: inShort(rule(50)) },
      { ...made(1), ...flag, from: null, to: inShort(rule(10)) },
    ]);
    expect(await stores.operatorChanges.newest(2)).toHaveLength(2);
    expect((await stores.flags.read()).use_batch_generation).toBeUndefined();
  });

  it("follow one another where several change a flag at once", async () => {
    const shares = [1, 2, 3, 4, 5, 6, 7, 8];
    const made = { at: "2026-11-26T12:00:00.000Z", by: "ops" };
    await Promise.all(shares.map((share) => stores.flags.write("parallel_rag_searches", rule(share), made)));
    const changes = (await stores.operatorChanges.newest(shares.length)).reverse();
    const sides = changes.map((change) => (change.kind === "flag" ? [change.from, change.to] : []));
    expect(sides.map(([, to]) => to?.percentage).toSorted()).toEqual(shares);
    expect(sides.slice(1).map(([from]) => from)).toEqual(sides.slice(0, -1).map(([, to]) => to));
    const { parallel_rag_searches: last } = await stores.flags.read();
    expect(last && inShort(last)).toEqual(sides.at(-1)?.[1]);
    expect(JSON.stringify(changes)).not.toContain("ann");
  });
});
