import { describe, expect, it } from "vitest";
import { createSlots } from "../../../engine/runtime/slots.js";

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A queue whose work ends when it is told to; `begun` lists what has begun. */
function aQueue(over: Partial<Parameters<typeof createSlots>[0]> = {}) {
  const slots = createSlots({
    atOnce: 2,
    atOnceOfOwner: 1,
    waiting: { most: 10, mostOfOwner: 4, refused: () => new Error("full") },
    ...over,
  });
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const add = (owner: string, name: string) =>
    slots.within(owner, () => {
      begun.push(name);
      return new Promise<string>((resolve, reject) => {
        ends.set(name, (error) => (error ? reject(error) : resolve(name)));
      });
    });
  return { add, begun, end: (name: string, error?: Error) => ends.get(name)?.(error) };
}

describe("the queue of documents", () => {
  it("lets the document of one owner begin beside all the documents of another", async () => {
    const { add, begun, end } = aQueue();
    const work = ["h1", "h2", "h3"].map((name) => add("hostile", name));
    work.push(add("ana", "a1"));
    await turn();
    expect(begun).toEqual(["h1", "a1"]);
    end("h1");
    await turn();
    expect(begun).toEqual(["h1", "a1", "h2"]);
    for (const name of ["a1", "h2"]) end(name);
    await turn();
    end("h3");
    expect(await Promise.all(work)).toEqual(["h1", "h2", "h3", "a1"]);
  });

  it("takes the owner with the least under way first, and then who has waited longest", async () => {
    const { add, begun, end } = aQueue({ atOnce: 2, atOnceOfOwner: 2 });
    const work = [add("x", "x1"), add("x", "x2"), add("x", "x3"), add("y", "y1"), add("z", "z1")];
    await turn();
    end("x1");
    await turn();
    expect(begun).toEqual(["x1", "x2", "y1"]);
    end("x2");
    await turn();
    expect(begun.at(-1)).toBe("x3");
    for (const name of ["y1", "x3"]) end(name);
    await turn();
    end("z1");
    await Promise.all(work);
  });

  it("goes on after a failure, and refuses what is too much, of one owner and of all", async () => {
    const { add, begun, end } = aQueue();
    const first = add("x", "x1");
    const waiting = ["x2", "x3", "x4", "x5"].map((name) => add("x", name));
    await expect(add("x", "x6")).rejects.toThrow("full");
    const failed = expect(first).rejects.toThrow("damaged");
    end("x1", new Error("damaged"));
    await failed;
    await turn();
    expect(begun).toEqual(["x1", "x2"]);
    for (const name of ["x2", "x3", "x4", "x5"]) {
      end(name);
      await turn();
    }
    await Promise.all(waiting);
    const many = aQueue({ waiting: { most: 1, mostOfOwner: 1, refused: () => new Error("full") } });
    void many.add("a", "1");
    void many.add("b", "2");
    void many.add("c", "3");
    await expect(many.add("d", "4")).rejects.toThrow("full");
  });
});
