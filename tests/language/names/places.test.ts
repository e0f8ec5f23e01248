import { describe, expect, it } from "vitest";
import { ownPlaces } from "../../../engine/program/language.js";
import { foldedPlace, NO_PLACES, placeShape, placesIn, townAtEnd } from "../../../language/names/places.js";

const shape = (text: string) => placeShape(text, ownPlaces());
const town = (text: string) => {
  const at = townAtEnd(text, ownPlaces());
  return at === null ? null : text.slice(at);
};

describe("the gazetteer", () => {
  it.each([
    ["Leeds", "town"],
    ["STOKE-ON-TRENT", "town"],
    ["Zell am See", "town"],
    ["Quezon City", "town"],
    ["80331 München", "town"],
    ["Łódź, Poland", "town and region"],
    ["Boston, MA", "town and region"],
    ["Fort Worth, TX 76102 United States", "town and region"],
    ["Geelong VIC 3220", "town and region"],
    ["Croydon, London", "towns"],
    ["Nova Scotia, Canada", "region"],
  ])("knows %s as %s", (text, kind) => expect(shape(text)).toBe(kind));

  it.each(["leeds", "Leeds Bakery", "Mill Street Ltd, Leeds", "MA", "Boston, ma", "Home", "Skelby", ""])(
    "does not take %j for a place by itself",
    (text) => expect(shape(text)).toBeNull(),
  );

  it.each([
    ["Old Mill Bakery York", "York"],
    ["Keyano Services Fort McMurray AB", "Fort McMurray AB"],
    ["Harbour Ltd. Kiel", "Kiel"],
    ["University of Leeds", null],
    ["Dorling & Leigh", null],
    ["Great Yarmouth", null],
    ["Tinsley Truck", null],
  ])("finds the town at the end of %j", (text, found) => expect(town(text)).toBe(found));

  it("finds each name of its lists, and no other", () => {
    const names = ["ab", "abc", "b", "kiel", "skelby", "x y", "zell am see"];
    const { towns } = placesIn({ towns: `# GeoNames\n${names.join("\n")}\n`, regions: "" });
    expect(names.filter((name) => towns.has(name))).toEqual(names);
    expect(["", "# GeoNames", "a", "abcd", "ki", "z", "zz"].filter((name) => towns.has(name))).toEqual([]);
  });

  it("compares names without accents, signs and capitals", () => {
    expect(foldedPlace("Saint-Étienne (Loire)")).toBe("saint etienne loire");
    expect(placeShape("Leeds", NO_PLACES)).toBeNull();
  });
});
