import { describe, expect, it } from "vitest";
import { waivedIn, waivedShare } from "../../../language/job/polarity.js";
import { titlesOf } from "../../support/postings.js";

const waived = (sentence: string) => waivedIn(sentence).map(({ start, end }) => sentence.slice(start, end));

const THINGS = [
  "degree",
  "driving licence",
  "knowledge of SAP",
  "previous experience in retail",
  "Level 2 certificate",
];
/** Ways to say that a thing is not needed, and that it is. */
const WAIVERS: ((thing: string) => string)[] = [
  (thing) => `No ${thing} required`,
  (thing) => `No ${thing} is needed.`,
  (thing) => `A ${thing} is not necessary`,
  (thing) => `A ${thing} isn't a must`,
  (thing) => `A ${thing} isn’t essential`,
  (thing) => `A ${thing} is no longer required`,
  (thing) => `You do not need a ${thing}`,
  (thing) => `You don't have to have a ${thing}`,
  (thing) => `You need not have a ${thing}`,
  (thing) => `We don't insist on a ${thing}`,
  (thing) => `We are not looking for a ${thing}`,
  (thing) => `We never ask for a ${thing}`,
  (thing) => `There is no need for a ${thing}`,
  (thing) => `No ${thing}? No problem`,
  (thing) => `Don't worry if you have no ${thing}`,
  (thing) => `No ${thing} needed, we will train you`,
];
const DEMANDS: ((thing: string) => string)[] = [
  (thing) => `A ${thing} is required`,
  (thing) => `You must have a ${thing}`,
  (thing) => `We cannot employ you without a ${thing}`,
  (thing) => `Nobody may start until a ${thing} was seen`,
  (thing) => `You will not only need a ${thing} but patience`,
  (thing) => `Not negotiable: a ${thing}`,
  (thing) => `No two days are the same, and a ${thing} is essential`,
  (thing) => `A ${thing} is not essential but would be a plus`,
];

describe("what a posting says is not needed", () => {
  it.each(WAIVERS.map((say) => [say("X"), say]))("is waived as a whole: %s", (_, say) => {
    for (const thing of THINGS) expect(waivedShare(say(thing)), say(thing)).toBe("all");
  });

  it.each(WAIVERS.map((say) => [say("X"), say]))(
    "is no requirement of a list, and its neighbours are: %s",
    (_, say) => {
      for (const thing of THINGS) {
        const list = ["A forklift certificate", say(thing), "Own van"].map((item) => `- ${item}\n`).join("");
        const titles = titlesOf(`Shop assistant\n\nRequirements\n${list}`);
        expect(titles, say(thing)).toEqual(["Forklift certificate", "Own van"]);
      }
    },
  );

  it.each(DEMANDS.map((say) => [say("X"), say]))("is not what is demanded or wished for: %s", (_, say) => {
    for (const thing of THINGS) expect(waived(say(thing)), say(thing)).toEqual([]);
  });

  it("is one clause, and what the next one asks for is another matter", () => {
    expect(waived("COBOL is no longer required, but Kafka is")).toEqual(["COBOL is no longer required"]);
    expect(waived("You don't have to speak Dutch; English is required")).toEqual(["You don't have to speak Dutch"]);
    expect(waived("Degree not required, strong Excel skills are")).toEqual(["Degree not required"]);
    expect(waived("You don't need a degree, a licence or experience")).toHaveLength(1);
    expect(waivedShare("A degree is not needed, you will need a bicycle")).toBe("part");
    const titles = titlesOf("Clerk\n\nRequirements\n- COBOL is no longer required, but Kafka is\n- Own van\n");
    expect(titles.join()).not.toContain("COBOL");
    expect(titles.join()).toContain("Kafka");
  });

  it("is told by no word of need without a denial before it", () => {
    for (const sentence of ["You must not smoke", "Experience isn't enough: you need a licence", "No criminal record"])
      expect(waived(sentence), sentence).toEqual([]);
  });
});
