import { describe, expect, it } from "vitest";
import { aGap, aSeed } from "../../lab/support/builders.js";
import { recallWeb } from "../../nodes/recall-web.js";
import { state } from "../support/node-states.js";

describe("the search of the web", () => {
  it("looks for the gap, or says that there is none", async () => {
    const asked: string[] = [];
    const searchWeb = async (subject: string) => {
      asked.push(subject);
      return { state: "not_configured" as const, resources: [] };
    };
    const web = await recallWeb({ searchWeb })({ ...state, gap: aGap() }, {});
    expect(web.resources_web?.state).toBe("not_configured");
    expect(asked).toEqual(["Sourdough baking"]);
  });

  it("is not made for a contradiction, since the candidate's own words do not leave the machine", async () => {
    const question = aSeed({ source: "contradiction" });
    const asked: string[] = [];
    const searchWeb = async (subject: string) => {
      asked.push(subject);
      return { state: "empty" as const, resources: [] };
    };
    await recallWeb({ searchWeb })({ ...state, question }, {});
    expect(asked).toEqual([]);
  });
});
