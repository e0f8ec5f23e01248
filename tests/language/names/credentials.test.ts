import { expect, it } from "vitest";
import { credentialsIn, isCredential } from "../../../language/names/credentials.js";

it.each([
  ["First Aid at Work certificate", ["aid first"]],
  ["I have a forklift licence, and the SIA passed", ["forklift", "sia"]],
  ["I don't drive.", ["driving"]],
  ["Full driving licence", ["driving", "drive full"]],
  ["I passed the certificate", []],
  ["UNICEF fundraising", []],
])("the credentials of %j are %j", (text, found) => expect(credentialsIn(text)).toEqual(found));

it("a line about a course is one about a credential, a line about work is none", () => {
  expect([isCredential("Trained in manual handling"), isCredential("Handled 40 crates a day")]).toEqual([true, false]);
});
