import { expect, it } from "vitest";
import { nameOfFields } from "../../../language/names/name-fields.js";
import { sourceText } from "../../../language/text/spans.js";

const nameIn = (text: string) => nameOfFields(sourceText(text))?.name ?? null;

it("a name is put together from the fields of a form, below or beside each other", () => {
  expect(nameIn("Surname:   Berg\nForename(s):   Anna Maria\n")).toEqual({
    text: "Anna Maria Berg",
    start: 31,
    end: 31,
  });
  const beside = "SURNAME: BERG        GIVEN NAME: ANNA        MIDDLE NAME: MARIA\n";
  expect(nameIn(beside)?.text).toBe("ANNA MARIA BERG");
  expect(nameOfFields(sourceText(beside))?.parts.map(({ text }) => text)).toEqual(["ANNA", "MARIA", "BERG"]);
});

it("is none without both of its ends, or where one field has the whole of it", () => {
  expect(nameIn("Surname:   Berg\nTown:   Leeds\n")).toBeNull();
  expect(nameIn("First name(s) / Surname(s)    Anna Berg\n")).toBeNull();
  expect(nameIn(`${"Baker\n".repeat(400)}Surname: Berg\nForename: Anna\n`)).toBeNull();
});
