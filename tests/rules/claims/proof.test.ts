import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ownEntries } from "../../../engine/program/language.js";
import { setAt } from "../../../lab/support/data.js";
import { reader, weights } from "../../../lab/support/reader.js";
import { createLexicon } from "../../../language/lexicon/lexicon.js";
import { createReader } from "../../../language/reader.js";
import { citing, RESUME, sources } from "../../support/bakery.js";
import { checked, sourcesOf } from "../../support/claims.js";

/* What a sentence may leave out of its statement, and what it may not: then only the candidate can say that it is so. */

const known = (said: string, bullet: string) =>
  checked(bullet, sourcesOf({ replies: [said] }), (text) => text !== "the work: yes").map((claim) => claim.known);

describe("a part of a sentence", () => {
  it.each([
    ["I led the evening shift and closed the shop every night.", "Closed the shop every night"],
    ["I've trained two starters and written the rota.", "Trained two starters"],
    ["Ordered the stock, then counted the crates on Fridays.", "Ordered the stock"],
    ["I went back to 12 quotes that had gone quiet and visited all.", "Went back to 12 quotes that had gone quiet"],
    ["I repeated the observations, sat him up and rang the registrar.", "Sat him up"],
  ])("is proved where each act is told directly: %s", (said, bullet) => {
    expect(known(said, bullet)).toEqual(["proved"]);
  });

  it.each([
    ["I would have led the evening shift and closed the shop every night.", "Closed the shop every night"],
    ["I should have counted the stock and signed the sheet.", "Signed the sheet"],
    ["I was mentored and supervised for six weeks.", "Supervised for six weeks"],
    ["I wish I led the team and managed the budget.", "Managed the budget"],
    ["I intended to lead the audit, trained six people.", "Trained six people"],
    ["I was due to be promoted and led the team.", "Led the team"],
    ["I jointly planned and led the audit.", "Led the audit"],
    ["I helped the foreman and checked the slots.", "Checked the slots"],
    ["I met a man that drove trucks and fixed engines.", "Fixed engines"],
    ["On paper, I led the team.", "Led the team"],
    ["I led the team, in theory.", "Led the team"],
    ["I led the team, helped by Dave.", "Led the team"],
    ["My boss wrote, I led the team.", "Led the team"],
    ["According to Lea, I trained six people.", "Trained six people"],
    ["Suppose five of them ordered, and I closed the year at 108%.", "Closed the year at 108%"],
    ["Imagine the shop was full, and I counted the till.", "Counted the till"],
    ["They told me it passed and I led the audit.", "Led the audit"],
    ["Dr Ahmed and I led the ward round.", "Led the ward round"],
    ["Two hundred volunteers and I cleaned the beach.", "Cleaned the beach"],
    ["On paper Dave owned the shop and I closed the books.", "Closed the books"],
    ["The newspaper claimed I saved the patient and I led the team.", "Led the team"],
    ["Five of them ordered, and I closed the year at 108%.", "Closed the year at 108%"],
    ["I told her Dave came and repaired her car.", "Repaired her car"],
    ["I found out their manager lost it and rebuilt the stock list.", "Rebuilt the stock list"],
    ["I met a man that drove trucks and fixed engines.", "Met a man that drove trucks, and I fixed engines"],
    ["I hired a man that I trained.", "Hired a man that trained"],
  ])("is for the candidate to confirm where the beginning may hold for it: %s", (said, bullet) => {
    expect(known(said, bullet)).toEqual(["open"]);
  });
});

describe("a repeated sentence", () => {
  it.each([
    ["I managed 6 people. Actually no, it was 4.", "Managed 6 people"],
    ["I led the team of 12. Sorry, that was Dave.", "Led the team of 12"],
    ["I hold a forklift licence. It expired last year.", "Hold a forklift licence"],
    ["I have never\nmanaged a team of 12", "Managed a team of 12"],
    ["I would like to have\nled the night shift", "Led the night shift"],
    ["Things I have never done\n- Led a team of 12", "Led a team of 12"],
    ["What I did not do\n- Managed the wages budget", "Managed the wages budget"],
    ["- Led a team of 12\n- Managed the budget\nBoth were my manager, not me.", "Led a team of 12"],
    ["Dave is my boss. Managed the whole site budget.", "Managed the whole site budget"],
    ["Ana did the rota, payroll etc. and trained the new starters.", "Trained the new starters"],
    ['My boss told me about it. "I ran the team of 12. I cut the waste by half."', "Cut the waste by half"],
    ["Mohammed led the team and closed the shop.", "Closed the shop"],
    ["I recruited staff experienced in care and trained in first aid.", "Trained in first aid"],
    ["I replaced a driver sacked in May and banned for a year.", "Banned for a year"],
    ["I knew Dave drove the truck and fixed the engine.", "Fixed the engine"],
    ["Completing NVQ level 3 in care", "Completed NVQ level 3 in care"],
    ["I ran a business.", "Ran businesses"],
    ["I led audits. I cleaned the yard. Every day.", "Led audits, every day"],
    ["I cut it by .5 %.", "Cut it by 5 %"],
    ["I fed ~50 guests.", "Fed 50 guests"],
    ["I looked after my kids.", "Looked after kids"],
  ])("is not proved where what stands around it limits it or it says something else: %s", (said, bullet) => {
    expect(known(said, bullet)).not.toContain("proved");
  });

  it.each([
    ["What I did\n- Led the night shift", "Led the night shift"],
    ["ran the shift\nwrote the rota", "Wrote the rota"],
    ["I led audits. Every day.", "Led audits, every day"],
  ])("is not lost: %s", (said, bullet) => {
    expect(known(said, bullet)).toEqual(["proved"]);
  });

  it("is not proved by a line of a résumé whose other part takes it back", () => {
    const resume = "Mara Quill\n\nCertificates\n- Forklift licence; expired 2019\n";
    const claims = checked("Forklift licence", sourcesOf({ resume }), (text) => text === "Forklift licence");
    expect(claims.map((claim) => claim.known)).not.toContain("proved");
  });
});

describe("a form of a word", () => {
  it.each([
    ["I covered the night shifts.", "Covered the night shift"],
    ["I hold a forklift licence.", "Hold a forklift licence"],
    ["I carried six boxes.", "Carried 6 boxes"],
    ["I took errors from -5 % to 3 %.", "Took errors from -5 % to 3 %"],
  ])("proves no more than was told: %s", (said, bullet) => {
    expect(known(said, bullet)).toEqual(["proved"]);
  });

  it.each([
    ["I covered a night shift.", "Covered night shifts"],
    ["I trained a child.", "Trained children"],
    ["I held a forklift licence.", "Hold a forklift licence"],
    ["I assisted the operator.", "Assisted operations"],
    ["I met an important client.", "Met importing clients"],
    ["I visited the university.", "Visited the universe"],
    ["I took errors from -5 % to 3 %.", "Took errors from 5 % to 3 %"],
  ])("does not prove several of one, still of then, another word or another sign: %s", (said, bullet) => {
    expect(known(said, bullet)).not.toContain("proved");
  });
});

describe("a list in a reply", () => {
  const ITEM = "Led a team of 12 drivers for two years";
  const stateUnder = (lead: string, gap = "\n- ") =>
    sourcesOf({ replies: [`${lead}${gap}${ITEM}`] }).statements.find(({ text }) => text === ITEM)?.state;

  it("has what the line above it says of it", () => {
    expect(stateUnder("I have never done any of this myself:")).toBe("denied");
    expect(stateUnder("What I plan to do in 2027:", "\n\n- ")).toBe("planned");
    expect(stateUnder("My colleague did this:", "\n")).toBe("done");
    expect(known(`My colleague did this:\n- ${ITEM}`, ITEM)).not.toContain("proved");
    expect(known(`What my colleague Anna did:\n1. ${ITEM}`, ITEM)).toEqual(["open"]);
    expect(known(`I did the following:\n- ${ITEM}`, ITEM)).toEqual(["proved"]);
  });

  it("ends at a line that is no item", () => {
    const { statements } = sourcesOf({
      replies: [`What Anna did:\n- The rota\nI counted the stock.\n\nI ran the till.`],
    });
    expect(
      statements.filter(({ kind }) => kind === "reply").map(({ text, heading }) => [text, heading ?? null]),
    ).toEqual([
      ["What Anna did:", null],
      ["The rota", "What Anna did:"],
      ["I counted the stock.", null],
      ["I ran the till.", null],
    ]);
  });
});

describe("what is denied or somebody else's", () => {
  it("is no bullet, even word for word", () => {
    expect(known("I have not done this at work.", "I have not done this at work.")).toEqual(["refuted"]);
  });

  it("is not what a résumé shows under a heading of what is to come", () => {
    const resume = "Mara Quill\n\nCareer goals\n- Lead a team of 12 drivers\n- HGV class C licence\n";
    const sources = sourcesOf({ resume });
    expect(
      checked("Lead a team of 12 drivers", sources, (text) => text.startsWith("Lead")).map((one) => one.known),
    ).toEqual(["refuted"]);
  });
});

describe("a name that an operator has added", () => {
  it("is there by its other names", () => {
    const taxonomy = [{ name: "Glimmer Plating", aliases: ["GLIMPLATE", "luster coating"] }];
    const own = createReader({ lexicon: createLexicon({ entries: ownEntries(), taxonomy }), weights });
    const sources = { ...sourcesOf({ replies: ["I did luster coating of 40 rims a day."] }) };
    const said = (lexicon: typeof reader.lexicon) =>
      checked("Did GLIMPLATE of 40 rims a day", { ...sources, lexicon }, (text) => text.startsWith("I did"));
    expect(said(own.lexicon).map((one) => one.known)).toEqual(["open"]);
    expect(said(reader.lexicon).map((one) => one.known)).toEqual(["refuted"]);
  });
});

describe("sentences that nobody had seen who wrote the rules (lab/data/unseen/repeated.json)", () => {
  type Pair = [said: string, bullet: string];
  const gold = JSON.parse(readFileSync(setAt("unseen/repeated.json"), "utf8")) as Record<
    "said" | "said_otherwise",
    Pair[]
  >;

  it("are never proved where the reply says something else, and never refused where it says them", () => {
    expect(gold.said_otherwise.filter((pair) => known(...pair).includes("proved"))).toEqual([]);
    expect(gold.said.filter((pair) => known(...pair).includes("refuted"))).toEqual([]);
    expect(gold.said.filter((pair) => known(...pair).every((one) => one === "proved")).length).toBeGreaterThanOrEqual(
      57,
    );
  });
});

describe("a sentence that repeats its statement", () => {
  it("is proved in the form of a bullet by what was typed without an apostrophe", () => {
    const told = sourcesOf({ resume: RESUME, replies: ["Ive been on shift for three audits altogether."] });
    const knownOf = (bullet: string) => checked(bullet, told, citing("audits")).map(({ known }) => known);
    expect(knownOf("Have been on shift for three audits altogether")).toEqual(["proved"]);
    expect(knownOf("I have been on shift for three audits altogether.")).toEqual(["proved"]);
    expect(knownOf("Have led three audits altogether")).not.toEqual(["proved"]);
  });

  it("may tell what was typed with a question mark, but is not proved by it", () => {
    const told = sourcesOf({ resume: RESUME, replies: ["I had new drivers out with me. 5 maybe? Led the team?"] });
    const seen = (bullet: string, part: string) =>
      checked(bullet, told, citing(part)).map(({ known, missing }) => [known, ...missing]);
    expect(seen("Had about five new drivers out with me", "new drivers")).toEqual([["refuted", '"five" is not there']]);
    const both = (text: string) => /drivers|maybe/.test(text);
    expect(checked("Had about five new drivers out with me", told, both).map((claim) => claim.known)).toEqual(["open"]);
    expect(seen("Led the team", "Led")).toEqual([["open"]]);
  });

  it("is not proved by the line of another post beside its fact", () => {
    const cites = (text: string) => text.includes("waste") || text.includes("Corner Bread");
    const claims = checked("Cut waste from 12 % to 7 %, Baker, Corner Bread Ltd, 2016 - 2018", sources, cites);
    expect(claims.map((claim) => claim.known)).not.toContain("proved");
  });
});
