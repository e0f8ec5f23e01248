import { describe, expect, it } from "vitest";
import { aGap } from "../../lab/support/builders.js";
import { gateAnswer } from "../../nodes/gate-answer.js";
import { draft, ledger, verdict } from "../support/node-states.js";

describe("gateAnswer", () => {
  const gate = (over: object) =>
    gateAnswer()(
      { gap: aGap(), draft, verdict, ledger, second_opinion: null, versions: [], gate: null, repairs: 0, ...over },
      {},
    );
  it("joins one version and keeps it", async () => {
    expect(await gate({})).toMatchObject({
      gate: { version: 1, decision: "accept" },
      versions: [{ draft: { version: 1 } }],
    });
  });

  it.each([
    ["verdict", { verdict: { ...verdict, version: 2 } }],
    ["ledger", { ledger: { ...ledger, version: 2 } }],
    ["missing verdict", { verdict: null }],
  ])("throws when the %s is of another version", async (_, over) => {
    await expect(gate(over)).rejects.toThrow("the gate joins one version");
  });
});
