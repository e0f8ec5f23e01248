import { describe, expect, it } from "vitest";
import { sentencesOfReply } from "../../../language/sentences/reply.js";

const read = (text: string) => sentencesOfReply(text).map(({ whose, state, doubt }) => [whose, state, doubt !== null]);

describe("what the candidate typed", () => {
  it("has a subject that goes on into a sentence without one", () => {
    expect(read("Ana did the budgets. Managed the intern too.").map(([whose]) => whose)).toEqual(["unknown", "other"]);
    expect(read("I did the budgets. Managed the intern too.").map(([, , isOpen]) => isOpen)).toEqual([false, false]);
    expect(read("Dave is my boss. Managed the site.").at(-1)?.[2]).toBe(true);
  });

  it("says in the line above a list whose the items are, and whether they were done", () => {
    expect(read("My colleague did:\n- the rota").at(-1)?.[0]).toBe("other");
    expect(read("I have never done any of this:\n- the rota").at(-1)?.[1]).toBe("denied");
    expect(read("I can't remember all of it:\n- did the rota").at(-1)?.[1]).toBe("done");
    expect(sentencesOfReply("What I did:\n- wrote the rota").at(-1)?.heading).toBeNull();
    expect(sentencesOfReply("What Anna did:\n- wrote the rota").at(-1)?.heading).toBe("What Anna did:");
  });

  it("is unsure where it is taken back, quoted or said not to be theirs", () => {
    expect(read("I led the audit. Scratch that.")[0]?.[2]).toBe(true);
    expect(read("I led the audit. I wrote the report.")[0]?.[2]).toBe(false);
    expect(read("He said: “I led the audit. I wrote the report.”\nI listened.").map(([, , isOpen]) => isOpen)).toEqual([
      false,
      true,
      false,
    ]);
    expect(read("I led it. I closed it. Both were my manager, not me.").map(([, , isOpen]) => isOpen)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("is in doubt as a question, and that changes nobody's act", () => {
    expect(read("I packed them. 5 maybe? Sold four.").map(([, state, isOpen]) => [state, isOpen])).toEqual([
      ["done", false],
      ["hedged", true],
      ["done", false],
    ]);
  });
});
