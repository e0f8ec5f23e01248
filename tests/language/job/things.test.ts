import { describe, expect, it } from "vitest";
import { titlesOf } from "../../support/postings.js";

describe("the things of a sentence of a posting", () => {
  it("end with the brackets that they stand in", () => {
    const titles = titlesOf(
      "Cook\n\nYour duties\n- our afternoon tea, which sells out most weekends (60 to 90 covers)\n- label stock (fridge, freezer) and rotate it daily\n",
    );
    for (const title of titles) expect(title.split("(").length).toBe(title.split(")").length);
  });
});
