import { expect, it } from "vitest";
import { countryOf } from "../../../adapters/retrieval/places.js";

it.each([
  ["Pay: £12 an hour", "GB", true],
  ["Based in Germany", "DE", true],
  ["Work across New South Wales", "AU", true],
  ["A farm in Co. Mayo", "IE", true],
  ["Band 5, NHS trust", "GB", true],
  ["Newcastle upon Tyne", "GB", true],
  ["We pay CHF 90 and our customers are in Germany.", "CH", true],
])("the country of %j is %s", (text, country, isSure) => expect(countryOf(text)).toMatchObject({ country, isSure }));

it.each([
  ["no place", "A baker who likes rye"],
  ["a word that is no name there", "we like to reading and germany"],
  ["two countries alike", "Offices in Germany and France"],
  ["a person", "Contact: Sydney Taylor"],
  ["a name of people", "Ask Jordan or Georgia"],
])("no country is found with %s", (_, text) => expect(countryOf(text)).toBeNull());

it("a name counts once, however often it stands", () => {
  expect(countryOf("Germany, Germany, Germany. France.")).toBeNull();
});
