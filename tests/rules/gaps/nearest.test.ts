import { describe, expect, it } from "vitest";
import type { Finding } from "../../../domain/gap.js";
import type { Requirement } from "../../../domain/job.js";
import { withNearest } from "../../../rules/gaps/nearest.js";
import { evidenceOf } from "../../support/compared.js";
import { postingOf } from "../../support/postings.js";

describe("the lines that come nearest", () => {
  const evidence = evidenceOf(`Name

EXPERIENCE
Porter, Mill Hospital, 2019 - 2023
- Moved patients between wards and theatre
- Rang families when a patient had moved
- Filled in the bed board
- Looked after the wheelchairs and the keys to the wards
`);
  const [moving] = postingOf("Porter\n\nEssential\n- Transfers of patients to theatre\n").requirements;
  const nearTo = (finding: Finding) =>
    withNearest(moving as Requirement, finding, evidence).near?.map(({ text }) =>
      text.split(" ").slice(0, 2).join(" "),
    );

  it("share the rarest words with what is asked, and none is made up where none shares any", () => {
    expect(nearTo({ coverage: "missing", resume_quote: null })).toEqual(["Moved patients", "Rang families"]);
    const [welding] = postingOf("Porter\n\nEssential\n- TIG welding\n").requirements;
    expect(withNearest(welding as Requirement, { coverage: "missing", resume_quote: null }, evidence).near).toEqual([]);
  });

  it("begin with those that it was found by, each once", () => {
    const board = evidence.lines.find(({ quote }) => quote.text.includes("board"))?.quote ?? null;
    expect(nearTo({ coverage: "partial", resume_quote: board })).toEqual([
      "Filled in",
      "Moved patients",
      "Rang families",
    ]);
    const moved = evidence.lines.find(({ quote }) => quote.text.includes("theatre"))?.quote ?? null;
    expect(nearTo({ coverage: "partial", resume_quote: moved })).toEqual(["Moved patients", "Rang families"]);
  });
});
