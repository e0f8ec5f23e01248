import { describe, expect, it } from "vitest";
import { isExported, refutedOf, statusOf, unsupportedOf, withStatus } from "../../../rules/claims/status.js";
import { aClaim } from "../../support/judged-versions.js";

describe("the status of a claim", () => {
  it("says whether it is exported, and whether it waits for the candidate", () => {
    expect(withStatus(aClaim("open"), "confirmed")).toMatchObject({ supported: true, undecided: false });
    expect(withStatus(aClaim("proved"), "open")).toMatchObject({ supported: false, undecided: true });
    expect(withStatus(aClaim("open"), "refuted")).toMatchObject({ supported: false, undecided: false });
    expect(
      (["proved", "confirmed", "stated", "open", "refuted"] as const).map((known) => isExported(aClaim(known))),
    ).toEqual([true, true, true, false, false]);
  });

  it("is read from what an earlier release stored, which had none", () => {
    const { known: _, ...stored } = aClaim("proved");
    expect(statusOf({ ...stored, supported: true })).toBe("proved");
    expect(statusOf({ ...stored, supported: false, undecided: true })).toBe("open");
    expect(statusOf({ ...stored, supported: false })).toBe("refuted");
    expect(statusOf({ ...stored, known: "confirmed", supported: false })).toBe("confirmed");
  });
});

describe("the claims that stand in the way", () => {
  it("are the refuted ones of the bullets, not those that are only spoken", () => {
    const claims = [aClaim("refuted"), aClaim("refuted", "spoken"), aClaim("open"), aClaim("proved")];
    expect(refutedOf({ claims })).toEqual([claims[0]]);
  });

  it("are named once each as what may not be exported, without what the answer is about", () => {
    const claims = [
      { ...aClaim("refuted"), text: "Led the team" },
      { ...aClaim("open", "spoken"), text: "Led the team" },
      { ...aClaim("proved"), text: "Ran the till" },
      { ...aClaim("open", "title"), text: "This is about: leading" },
    ];
    expect(unsupportedOf({ claims })).toEqual(["Led the team"]);
  });
});
