import { expect, it } from "vitest";
import { otherTitles } from "../../../rules/contradictions/titles.js";
import { ruleInput } from "../../support/contradictions.js";

const RESUME =
  "Jo Marlow\n\nEXPERIENCE\n\nNursery Assistant, Brambletye House, 01/2017 - 08/2021\n- Read to the under-threes\n\nDeputy Manager, Little Heron, 09/2021 - present\n- Ran the rota\n";
const found = (reply: string) =>
  otherTitles(ruleInput(RESUME, reply)).map(({ what, quotes }) => [what, quotes[1].quote.split("\n")[0]]);

it("a rank that no post at that employer has is asked about, with the post", () => {
  const [header] = ["Nursery Assistant, Brambletye House, 01/2017 - 08/2021"];
  expect(found("I was the deputy manager at Brambletye House.")).toEqual([
    ['The résumé has no "deputy" there', header],
  ]);
});

it.each([
  "I was the deputy manager at Little Heron.",
  "I was acting manager at Brambletye House for a month.",
  "The manager at Brambletye House asked me.",
  "I was a nursery assistant at Brambletye House.",
  "I was the manager at Mill Street.",
])("no other title: %s", (reply) => expect(found(reply)).toEqual([]));
