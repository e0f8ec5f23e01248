import { expect, it } from "vitest";
import { paperFor } from "../../../language/names/paper-size.js";

const quote = (text: string) => ({ start: 0, end: text.length, text });
const paper = (place: string | null, ...phones: string[]) =>
  paperFor({ place: place === null ? null : quote(place), phones: phones.map(quote) });

it.each([
  ["Austin, TX"],
  ["12 Elm Street, Springfield, IL 62701"],
  ["Wilmington, DE 19801"],
  ["Toronto, ON, Canada"],
  ["Halifax NS B3H 4R2"],
  ["Boston, United States"],
])("a résumé from %s is printed on US Letter", (place) => expect(paper(place)).toBe("letter"));

it.each([["04155 Leipzig"], ["Leipzig, DE"], ["Kendal LA9 4PX"], ["Boston, Lincolnshire"], ["Amsterdam, NL"]])(
  "one from %s is printed on A4",
  (place) => expect(paper(place)).toBe("a4"),
);

it("the telephone number says it where no place does, and nothing is A4", () => {
  expect(paper(null, "(512) 555-0100")).toBe("letter");
  expect(paper(null, "+1 512 555 0100")).toBe("letter");
  expect(paper(null, "07700 900123")).toBe("a4");
  expect(paper("Perth WA", "+61 491 570 157")).toBe("a4");
  expect([paper(null), paperFor(null)]).toEqual(["a4", "a4"]);
});
