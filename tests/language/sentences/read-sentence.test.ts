import { describe, expect, it } from "vitest";
import { inState, readSentence } from "../../../language/sentences/read-sentence.js";

const read = (text: string) => readSentence({ text, start: 0, end: text.length });

describe("a sentence by itself", () => {
  it("has the state of its clauses if they agree", () => {
    expect(read("I have never led and I did not train").state).toBe("denied");
    expect(read("I have never led, I trained two").state).toBe("done");
    expect(read("I trained two").clauses.map(({ state, whose }) => [state, whose])).toEqual([["done", "candidate"]]);
  });

  it("is of whoever acts in its first clause, unless the candidate is named as well", () => {
    expect(read("My colleague held the door").whose).toBe("other");
    expect(read("My colleague held the door, so they asked me").whose).toBe("unknown");
    expect(read("I held the door, my colleague rang").whose).toBe("candidate");
  });

  it("can be given another state, with its clauses", () => {
    const planned = inState(read("I led, I trained two"), "planned");
    expect([planned.state, ...planned.clauses.map(({ state }) => state)]).toEqual(["planned", "planned", "planned"]);
  });
});
