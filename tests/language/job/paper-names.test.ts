import { expect, it } from "vitest";
import { nameOfPaper } from "../../../language/job/paper-names.js";

it.each([
  ["Clean driving licence (you drive our van)", "Clean driving licence"],
  ["First aid certificate, or willing to get it", "First aid certificate"],
  ["Polish that is good enough for the phone", "Polish"],
  ["A certificate in one of the six trades of the yard", null],
  ["(see below)", null],
])("the name of the paper in %j is %j", (title, name) => expect(nameOfPaper(title)).toBe(name));
