import { describe, expect, it } from "vitest";
import type { Version } from "../../domain/answer.js";
import type { Judged } from "../../rules/gate.js";
import { improvementAsk } from "../../rules/improvement.js";
import { judgedVersion } from "../support/judged-versions.js";

describe("the improvement ask", () => {
  const version = judgedVersion(1, 5) as Version & Judged;
  it("has a field per fact that lacks, none required, and none when no refinement is left", () => {
    expect(improvementAsk(version, 7, 0)).toMatchObject({
      fields: [{ id: "fact_1", type: "text", required: false }],
      may: ["improve", "edit", "accept"],
    });
    expect(improvementAsk(version, 7, 2)).toMatchObject({ fields: [], may: ["edit", "accept"] });
  });
});
