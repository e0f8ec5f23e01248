import { describe, expect, it } from "vitest";
import { languageOf } from "../../../language/text/detect.js";

describe("the language of a text", () => {
  it.each([
    ["You will care for the patients in our department", "en"],
    ["Unterricht in Mathematik und Physik, Leitung der Robotik-AG für die Schule", "de"],
    ["", "en"],
    ["Waiter, Luigi's, Manchester. Opened, closed, cashed up, trained two", "en"],
    ["Cleaned 14 rooms a day with a team of five. I do not have a driving licence. I have never used Excel", "en"],
  ])("of %s is %s", (text, code) => expect(languageOf(text)).toBe(code));
});
