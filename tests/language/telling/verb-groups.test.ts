import { describe, expect, it } from "vitest";
import { verbGroupsOf } from "../../../language/telling/verb-groups.js";

const read = (sentence: string) =>
  verbGroupsOf(sentence).groups.map(({ subject, lemma, isFinite: finite, under }) =>
    [subject, lemma, ...(finite ? [] : ["not finite"]), ...(under ? [under] : [])].join(" "),
  );

describe("the verbs of a sentence and who acts", () => {
  it.each([
    ["I ran it and closed the gate.", ["I run", "I close"]],
    ["The van that I drove was old.", ["I drove that", "thing be"]],
    ["She said I ran it.", ["person say", "I run said"]],
    ["I watched Lea shut the till.", ["I watch", "person shut watched"]],
    ["In spring 2024 collected leads.", ["none collect"]],
    ["the foreman of the site fixed it", ["person fix"]],
    ["The electrician in charge of the site checked it.", ["person check"]],
    ["The board in the plant room caught fire.", ["thing catch"]],
    ["Two years in the bakery in Leeds ran the ovens.", ["none run"]],
    ["Had I been there", ["none be"]],
  ])("%s", (sentence, groups) => {
    const found = read(sentence);
    for (const group of groups) expect(found).toContain(group);
  });

  it("and no word that describes a noun behind a number is one", () => {
    expect(read("I taught 3 newly qualified nurses.")).toEqual(["I teach"]);
    expect(read("I quickly sold cars.")).toEqual(["I sell"]);
  });

  it("with their modals, denials and voice", () => {
    const [would, never, shown] = ["I would run it.", "I never ran it.", "I was shown it."].map(
      (sentence) => verbGroupsOf(sentence).groups[0],
    );
    expect([would?.modal, never?.negation, shown?.isPassive]).toEqual(["would", "never", true]);
    expect(verbGroupsOf("I'd worked there.").groups[0]?.modal).toBeNull();
    expect(verbGroupsOf("I'd work there.").groups[0]?.modal).toBe("'d");
  });
});
