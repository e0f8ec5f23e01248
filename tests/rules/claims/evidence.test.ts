import { describe, expect, it } from "vitest";
import { showValue } from "../../../rules/claims/evidence.js";

describe("values", () => {
  it("are shown by their labels", () => {
    const options = [{ value: "w", label: "Ward" }];
    const field = { id: "x", question: "?", required: false, options };
    expect(showValue({ ...field, type: "select" }, "w")).toBe("Ward");
    expect(showValue({ ...field, type: "multiselect" }, ["w", "w"])).toBe("Ward, Ward");
    expect(showValue({ ...field, type: "number" }, 3)).toBe("3");
    expect(showValue({ ...field, type: "text" }, undefined)).toBe("");
  });
});
