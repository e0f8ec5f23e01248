import { describe, expect, it } from "vitest";
import { aGap } from "../../../lab/support/builders.js";
import { lexicon } from "../../../lab/support/reader.js";
import { familyOf } from "../../../language/words/family.js";
import { formFor } from "../../../rules/questions/forms.js";
import { askedGap } from "../../../rules/questions/template.js";
import { wordingFor } from "../../../rules/questions/trade.js";
import { saysIn } from "../../../rules/says.js";

describe("the trade of a job", () => {
  it("is that of its title, else that of its text where one is clear", () => {
    expect(familyOf("Staff nurse", "wiring regulations, cable tray", lexicon)).toBe("health");
    expect(familyOf("Mate", "lecturing, first aid, cable tray", lexicon)).toBe("general");
    expect(familyOf("Colleague", "BS 7671, emergency lighting, fire alarms, lecturing", lexicon)).toBe("trades");
  });
});

describe("forms", () => {
  it("ask in the words of the thing's own trade where it is not the job's, and keep what is confidential in the job's", () => {
    const story = (title: string) => {
      const wording = wordingFor(title, "health", lexicon);
      return formFor(askedGap(aGap({ title })), { family: "health", posts: [], wording, says: saysIn("en") }).find(
        ({ id }) => id === "story",
      );
    };
    expect(story("Advanced Excel")?.question).not.toContain("patient");
    expect(story("Advanced Excel")?.help).toContain("identifies a patient");
    expect(story("12-lead ECG")?.question).toContain("patient");
    expect(story("Standing by the door")?.question).toContain("patient");
  });
});
