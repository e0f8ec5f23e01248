import { describe, expect, it } from "vitest";
import { oppositeStatuses } from "../../../rules/contradictions/statuses.js";
import { ruleInput } from "../../support/contradictions.js";

const resumeWith = (line: string) => `JO MARLOW\n\nCERTIFICATES\n${line}\n`;
const found = (line: string, ...replies: string[]) =>
  oppositeStatuses(ruleInput(resumeWith(line), ...replies)).map(({ quotes }) => quotes.map(({ quote }) => quote));

describe("a paper", () => {
  it("is held in a reply and lapsed in the résumé, or the other way round", () => {
    const [lapsed, held] = ["Forklift licence, renewed 2019, lapsed 2022", "I have a forklift licence."];
    expect(found(lapsed, held)).toEqual([[held, lapsed]]);
    const none = "I do not have a forklift licence.";
    expect(found("Forklift licence, 2019", none)).toEqual([[none, "Forklift licence, 2019"]]);
    expect(found("Forklift licence, 2019", held)).toEqual([]);
  });

  it("is another one, or somebody else's", () => {
    expect(found("Forklift licence, 2019", "I do not have an HGV licence.")).toEqual([]);
    expect(found("Forklift licence, lapsed 2022", "My colleague Marta has a forklift licence.")).toEqual([]);
  });

  it("is a degree that one says not to have", () => {
    expect(found("BSc Chemistry, Hull, 2014", "I have no degree.")).toHaveLength(1);
    expect(found("BSc Chemistry, Hull, 2014", "I left university without a degree.")).toHaveLength(1);
    expect(found("Forklift licence, 2019", "I have no degree.")).toEqual([]);
  });

  it("is held and not held in two replies, but not in the sentences of one", () => {
    const [held, none] = ["I have a forklift licence.", "I do not have a forklift licence."];
    expect(found("First aid, 2024", held, none)).not.toEqual([]);
    expect(found("First aid, 2024", `${held} ${none}`)).toEqual([]);
  });
});
