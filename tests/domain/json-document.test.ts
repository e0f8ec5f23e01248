import { expect, it } from "vitest";
import { parseJson } from "../../domain/json-document.js";

it.each([
  ["{", null],
  ["[1]", null],
  ['{"basics":{}}', { basics: {} }],
])("the text %s as a JSON object", (text, object) => expect(parseJson(text)).toEqual(object));
