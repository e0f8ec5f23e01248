import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { sourceText } from "../../../language/text/spans.js";
import { parseRequirement } from "../../../rules/gaps/parsed-requirement.js";
import { type ProposedFinding, settleFinding } from "../../../rules/gaps/settle.js";
import { AS_OF, evidenceOf, findCoverage } from "../../support/compared.js";
import { postingOf } from "../../support/postings.js";

describe("a model's word on a requirement", () => {
  const settled = (asked: string, resume: string, coverage: ProposedFinding["coverage"], ...passages: string[]) => {
    const [requirement] = postingOf(`Job\n\nEssential\n- ${asked}\n`).requirements;
    if (!requirement) throw new Error("nothing was read");
    const text = `Name\n\nEXPERIENCE\n${resume}\n`;
    const source = sourceText(text);
    const quotes = passages.flatMap((passage) => source.locate(passage) ?? []);
    const evidence = evidenceOf(text);
    const proposed = { coverage, quotes, difference: "what is missing" };
    const ruled = findCoverage(requirement, evidence, AS_OF);
    return { ruled, ...settleFinding(parseRequirement(requirement, reader), ruled, proposed, evidence, AS_OF) };
  };
  const ROOMS = "Porter, Hotel Ott, 2019 - 2023\n- Calmed angry guests at the desk\n- Conflict resolution course";

  it("stands upwards and downwards where its passages stand in the résumé", () => {
    const up = settled("Conflict resolution with visitors", ROOMS, "covered", "Calmed angry guests at the desk");
    expect(up).toMatchObject({ coverage: "covered", resume_quote: { text: "Calmed angry guests at the desk" } });
    const down = settled("Conflict resolution", ROOMS, "partial", "Conflict resolution course");
    expect(down).toMatchObject({ ruled: { coverage: "covered" }, coverage: "partial", difference: "what is missing" });
    expect(settled("Conflict resolution", ROOMS, "missing").coverage).toBe("missing");
    const two = settled("Conflicts", ROOMS, "covered", "Calmed angry guests at the desk", "Conflict resolution course");
    expect(two.resume_quotes).toHaveLength(2);
  });

  it("shows nothing by what was not found again, denied or wished for", () => {
    expect(settled("Welding", ROOMS, "covered", "Welded pipes for nine years")).toMatchObject({ coverage: "missing" });
    const denied = "Porter, 2019 - 2023\n- I have never done any welding";
    expect(settled("Welding", denied, "covered", "I have never done any welding")).toMatchObject({
      coverage: "missing",
    });
  });

  it("is a part at most for a paper that lapsed, a level below, and years that their posts' dates do not give", () => {
    const paper = "Porter, 2019 - 2023\n- First aid certificate, expired 2024";
    const lapsed = settled("First aid certificate", paper, "covered", "First aid certificate, expired 2024");
    expect(lapsed.coverage).toBe("partial");
    const posts = "Porter, Hotel Ott, June 2023 - present\n- Doors\n\nBaker, Corner Bakery, 2010 - 2012\n- Bread";
    const years = (asked: string) => settled(asked, posts, "covered", "Porter, Hotel Ott, June 2023 - present");
    expect(years("At least 5 years of guest contact")).toMatchObject({ coverage: "partial", months_shown: 41 });
    expect(years("At least 3 years of guest contact")).toMatchObject({ coverage: "covered", months_shown: 41 });
  });
});
