import { expect, it } from "vitest";
import { ClaimedText, pieces } from "../../../../clients/web/question/claimed-text.js";
import { Claim } from "../../../../domain/answer.js";
import type { ClaimStatus } from "../../../../domain/claim-status.js";
import { seen } from "../../../support/page.js";

const claim = (text: string, known?: ClaimStatus, supported = false) =>
  Claim.parse({ place: "spoken", text, supported, known, sources: [] });

it("each sentence is marked by what is known of it, and the text stays whole", () => {
  const claims = [claim("I shaped 30 loaves.", "proved"), claim("I led a team.", "open")];
  const page = seen(<ClaimedText text="Yes. I shaped 30 loaves. I led a team." claims={claims} />);
  expect(page.text).toBe("Yes. I shaped 30 loaves. I led a team.");
  expect(page.attributes("span", "title")).toEqual(["proved by its source", "not confirmed: left out"]);
});

it("a sentence of an earlier release is marked only if it was supported", () => {
  const claims = [claim("One.", undefined, true), claim("Two.")];
  expect(seen(<ClaimedText text="One. Two." claims={claims} />).texts("span")).toEqual(["One."]);
});

it("the same sentence twice is found twice, and one that is not there changes nothing", () => {
  const found = pieces("A. A. B", [{ text: "A." }, { text: "gone" }, { text: "A." }]);
  expect(found.map(({ text, claim }) => [text, claim !== null])).toEqual([
    ["A.", true],
    [" ", false],
    ["A.", true],
    [" B", false],
  ]);
});
