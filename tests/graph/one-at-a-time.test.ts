import { describe, expect, it } from "vitest";
import { Flags } from "../../domain/session.js";
import { createOneAtATime } from "../../graph/one-at-a-time.js";

const state = (parallel: boolean, question_id = "q") => ({
  question_id,
  flags: Flags.parse({ parallel_rag_searches: parallel }),
});

/** Three searches that each end when their `end` is called; `order` lists what began and ended. */
function threeSearches() {
  const order: string[] = [];
  const oneAtATime = createOneAtATime();
  const ends = new Map<string, (fails?: boolean) => void>();
  const searchNamed = (name: string) =>
    oneAtATime(async (_: object, __: object) => {
      order.push(`${name} begins`);
      const fails = await new Promise<boolean | undefined>((resolve) => ends.set(name, resolve));
      if (fails) throw new Error(name);
      order.push(`${name} ends`);
      return name;
    });
  return { order, ends, searches: ["a", "b", "c"].map(searchNamed) };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("the flag parallel_rag_searches", () => {
  it("on lets all searches begin at once", async () => {
    const { order, ends, searches } = threeSearches();
    const all = Promise.all(searches.map((search) => search(state(true), {})));
    await turn();
    expect(order).toEqual(["a begins", "b begins", "c begins"]);
    for (const end of ends.values()) end();
    await all;
  });

  it("off lets one begin when the one before has ended, also with a failure", async () => {
    const { order, ends, searches } = threeSearches();
    const all = Promise.allSettled(searches.map((search) => search(state(false), {})));
    await turn();
    expect(order).toEqual(["a begins"]);
    ends.get("a")?.(true);
    await turn();
    expect(order).toEqual(["a begins", "b begins"]);
    ends.get("b")?.();
    await turn();
    ends.get("c")?.();
    expect((await all).map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
    expect(order).toEqual(["a begins", "b begins", "b ends", "c begins", "c ends"]);
  });

  it("off makes no question wait for another", async () => {
    const { order, ends, searches } = threeSearches();
    const all = searches.map((search, index) => search(state(false, `q${index}`), {}));
    await turn();
    expect(order).toHaveLength(3);
    for (const end of ends.values()) end();
    await Promise.all(all);
  });
});
