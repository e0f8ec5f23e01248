import { expect, it } from "vitest";
import { titlesOf } from "../../support/postings.js";

it("takes what the employer gives for no requirement", () => {
  const text =
    "Clerk\n\nRequirements\n- Tact\n\nWhat can you look forward to?\n- 30 days of vacation and flexible hours\n- Free parking\n";
  expect(titlesOf(text)).toEqual(["Tact"]);
});
