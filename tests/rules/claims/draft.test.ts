import { describe, expect, it } from "vitest";
import { toDraft } from "../../../rules/claims/draft.js";
import { RESUME } from "../../support/bakery.js";
import { sourcesOf } from "../../support/claims.js";

describe("a bullet that a writer takes from what somebody else did", () => {
  const told = sourcesOf({
    resume: RESUME,
    replies: ["I tested the pump. The foreman signed the sheet."],
  });
  const bulletsOf = (...texts: string[]) =>
    toDraft(
      {
        title: "t",
        bullets: texts.map((text) => ({ text, rests_on: told.statements.map(({ number }) => number) })),
        spoken: [{ text: "The foreman signed the sheet.", rests_on: [] }],
      },
      "t",
      told,
    );
  it("is left to the spoken version", () => {
    const draft = bulletsOf("Tested the pump", "The foreman signed the sheet.");
    expect(draft).toMatchObject({ bullets: ["Tested the pump"], spoken: "The foreman signed the sheet." });
    expect(bulletsOf("I tested the pump. The foreman signed the sheet.").bullets).toEqual(["I tested the pump."]);
  });
  it("stays where nothing else would be left, so that the check says why", () =>
    expect(bulletsOf("The foreman signed the sheet.").bullets).toEqual(["The foreman signed the sheet."]));
});
