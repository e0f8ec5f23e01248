import { describe, expect, it } from "vitest";
import { citing, RESUME } from "../../support/bakery.js";
import { checked, sourcesOf } from "../../support/claims.js";

describe("a sentence about the work at another employer", () => {
  it("is at another employer only where it has that one's name, not its words", () => {
    const told = sourcesOf({
      resume: `${RESUME}\nKitchen help, The Creel Bar, 2014 - 2015\n- Washed up\n`,
      replies: [],
    });
    const whyOf = (bullet: string) => checked(bullet, told, citing("apprentices")).flatMap(({ missing }) => missing);
    expect(whyOf("The day the shop was shut, trained 3 apprentices at the bar")).toEqual([]);
    expect(whyOf("Trained 3 apprentices at the Creel Bar")).toEqual(["it was not at The Creel Bar"]);
  });
});
