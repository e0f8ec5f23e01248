import { describe, expect, it } from "vitest";
import { checkDraft } from "../../../rules/claims/check.js";
import { refutedSentencesOf, toDraft } from "../../../rules/claims/draft.js";
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
      },
      "t",
      told,
    );
  it("is left out", () => {
    const draft = bulletsOf("Tested the pump", "The foreman signed the sheet.");
    expect(draft).toMatchObject({ bullets: ["Tested the pump"], spoken: "" });
    expect(bulletsOf("I tested the pump. The foreman signed the sheet.").bullets).toEqual(["I tested the pump."]);
  });
  it("stays where nothing else would be left, so that the check says why", () =>
    expect(bulletsOf("The foreman signed the sheet.").bullets).toEqual(["The foreman signed the sheet."]));
});

describe("the lines of a writer", () => {
  it("are its first three", () => {
    const bullets = ["Baked", "Sold", "Swept", "Sang"].map((text) => ({ text, rests_on: [] }));
    expect(toDraft({ title: "t", bullets }, "t", sourcesOf({})).bullets).toEqual(["Baked", "Sold", "Swept"]);
  });
});

describe("the refuted sentences that a writer is shown", () => {
  it("stand there once each, with why, and the statements that have a missing name, but not a missing figure", () => {
    const told = sourcesOf({ replies: ["I counted the racks.", "I keep the list in Excel.", "They gave me 3 keys."] });
    const counted = told.statements.filter(({ text }) => text.includes("racks")).map(({ number }) => number);
    const cited = ["Counted 3 racks in Excel", "Counted 3 racks in Excel", "Counted the racks"].map((text) => ({
      text,
      rests_on: counted,
    }));
    const ledger = checkDraft({ version: 1, cited: { bullets: cited, spoken: [] } }, { ...told, topic: "t" });
    expect(refutedSentencesOf(ledger, told.statements)).toEqual([
      { sentence: "Counted 3 racks in Excel", why: ['"3" is not there', '"Excel" is not there'], says: [2] },
    ]);
    expect(refutedSentencesOf(ledger, [])[0]).not.toHaveProperty("says");
  });
});
