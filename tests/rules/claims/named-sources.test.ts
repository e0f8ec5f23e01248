import { describe, expect, it } from "vitest";
import { checkDraft } from "../../../rules/claims/check.js";
import { toDraft } from "../../../rules/claims/draft.js";
import { known, RESUME } from "../../support/bakery.js";
import { sourcesOf } from "../../support/claims.js";

describe("a name that the writer did not cite", () => {
  const told = sourcesOf({
    resume: RESUME,
    replies: [
      "I counted the racks every Friday.",
      "I keep the list in Excel.",
      "I have never used Navision. Bo runs the Sirius server. I am going to learn Tableau in May.",
    ],
  });
  const counted = told.statements.find(({ text }) => text.includes("counted"))?.number ?? 0;
  const missing = (text: string) => {
    const written = {
      title: "t",
      bullets: [{ text, rests_on: [counted] }],
    };
    const draft = toDraft(written, "t", told);
    return checkDraft({ version: 1, cited: draft.cited }, { ...told, topic: "t" }).claims.map((claim) => claim.missing);
  };
  it("is taken from the reply that has it, so that no second version is paid for, and the sentence is as open as before", () => {
    expect(missing("Counted the racks in Excel")).toEqual([[]]);
    expect(known("Counted the racks in Excel", "nothing")).not.toEqual(["proved"]);
  });
  it("is not taken from what is denied, planned or about somebody else, nor from the résumé, nor from nowhere", () => {
    for (const name of ["Navision", "Sirius", "Tableau", "Halden", "Oracle"])
      expect(missing(`Counted the racks in ${name}`)[0], name).toEqual([`"${name}" is not there`]);
    expect(missing("Counted 3 racks")[0]).toEqual(['"3" is not there']);
  });
  it("is taken from the line of the résumé that has it in full, if the reply has a part of it", () => {
    const slides = sourcesOf({
      resume: "Lab technician, Northgate, 2019 - now\n- Preparing slides for UK NEQAS\n- Worked in the UK",
      replies: ["I cut the NEQAS slides every round."],
    });
    const cut = slides.statements.find(({ text }) => text.includes("every round"))?.number ?? 0;
    const cites = (text: string) => {
      const { cited } = toDraft({ title: "t", bullets: [{ text, rests_on: [cut] }] }, "t", slides);
      return cited?.bullets[0]?.rests_on.map((number) => slides.statements[number - 1]?.text);
    };
    expect(cites("Cut the UK NEQAS slides every round")).toEqual([
      "I cut the NEQAS slides every round.",
      expect.stringContaining("UK NEQAS"),
    ]);
    expect(cites("Cut the slides in the UK every round")).toEqual(["I cut the NEQAS slides every round."]);
    // A name in quotation marks is one name.
    const table = sourcesOf({
      resume: 'Assistant, Mill Museum, 2019 - now\n- Started and run "Pockets and Packs", a table for families',
      replies: ["Pockets and Packs was my idea, we started it in 2022. I plan it and set it up."],
    });
    const planned = table.statements.find(({ text }) => text.includes("set it up"))?.number ?? 0;
    const text = 'Plan and set up "Pockets and Packs"';
    const { cited } = toDraft({ title: "t", bullets: [{ text, rests_on: [planned] }] }, "t", table);
    expect(cited?.bullets[0]?.rests_on.map((number) => table.statements[number - 1]?.text).slice(1)).toEqual([
      expect.stringContaining("a table for families"),
    ]);
  });
});
