import { describe, expect, it } from "vitest";
import { bulletsOf } from "../../../../adapters/models/offline/bullets.js";
import type { ReplySentence } from "../../../../adapters/models/offline/reply-sentence.js";

const story = (...texts: string[]): ReplySentence[] =>
  texts.map((text, at) => ({ n: at + 1, text, field_id: "story" }));
const bullets = (said: ReplySentence[]) => bulletsOf(said, "Baking").map(({ text }) => text);

describe("the bullets of an answer", () => {
  it("are acts with the sentences that they rest on, without the speaker", () => {
    const said = story("I fed the starter each morning.", "I shaped 30 loaves by hand.");
    expect(bulletsOf(said, "Baking")).toEqual([
      { text: "Fed the starter each morning", rests_on: [1] },
      { text: "Shaped 30 loaves by hand", rests_on: [2] },
    ]);
  });

  it("have an act's outcome behind it, but none of another act", () => {
    expect(bullets(story("I counted the stock every week.", "The losses fell from 9 crates to 2."))).toEqual([
      "Counted the stock every week. The losses fell from 9 crates to 2.",
    ]);
    const between = story(
      "I counted the stock every week.",
      "I moved the crates to the cold store.",
      "The losses fell by half.",
    );
    expect(bullets(between)[0]).toBe("Counted the stock every week");
  });

  it("are three at the most, those with figures first", () => {
    const said = story(
      "I cleaned the ovens each evening.",
      "I baked 40 loaves a day.",
      "I trained 3 apprentices in a year.",
      "I ordered 2 tonnes of flour.",
    );
    expect(bullets(said)).toEqual([
      "Baked 40 loaves a day",
      "Trained 3 apprentices in a year",
      "Ordered 2 tonnes of flour",
    ]);
  });

  it("have a list of tools last, and no single tool", () => {
    const tools = (text: string): ReplySentence => ({ n: 9, text, field_id: "tools" });
    const said = story("I baked 40 loaves a day.");
    expect(bullets([...said, tools("mixer, oven and peel")])).toEqual([
      "Baked 40 loaves a day",
      "mixer, oven and peel",
    ]);
    expect(bullets([...said, tools("mixer")])).toEqual(["Baked 40 loaves a day"]);
  });

  it("have nothing that was planned or that somebody else did", () => {
    const [did = [], other = []] = [
      story("I baked 40 loaves a day."),
      story("", "I ordered 2 tonnes of flour.").slice(1),
    ];
    expect(bullets([...did, ...other.map((one) => ({ ...one, state: "planned" as const }))])).toEqual([
      "Baked 40 loaves a day",
    ]);
    expect(bullets([...did, ...other])).toHaveLength(2);
  });

  it("are sentences as they were given where nobody acts", () => {
    expect(bullets(story("The bakery is open on Sundays."))).toEqual(["The bakery is open on Sundays."]);
    expect(bullets([])).toEqual([]);
  });
});
