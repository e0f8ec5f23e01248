import { describe, expect, it } from "vitest";
import { headerAt } from "../../../language/resume/header.js";
import { blocks } from "../../../language/text/lines.js";

const read = (text: string) => headerAt(text, blocks(text), 0);
const names = (text: string) => {
  const header = read(text);
  return header && [header.title, header.employer];
};

describe("the header of a post", () => {
  it.each([
    ["Night Baker, Harbour Foods Ltd, 2019 - 2023\n", ["Night Baker", "Harbour Foods Ltd"]],
    ["Harbour Foods Ltd, Leeds - Night Baker 2019 - 2023\n", ["Night Baker", "Harbour Foods Ltd"]],
    ["Harbour Foods Ltd - night packing, 2019 - 2023\n", ["night packing", "Harbour Foods Ltd"]],
    ["Night Baker, Pastry, Harbour Foods Ltd, 2019 - 2023\n", ["Night Baker", "Harbour Foods Ltd"]],
    ["Night Baker at Mill Street (part-time), 2019 - 2023\n", ["Night Baker", "Mill Street"]],
    ["Mill Street - Night Baker, Harbour Foods Ltd, 2019 - 2023\n", ["Night Baker", "Harbour Foods Ltd"]],
    ["Mill Street, Leeds - Night Baker, 2019 - 2023\n", ["Night Baker", "Mill Street"]],
    ["Harbour Foods Ltd, Mill Bakery - Night Baker, 2019 - 2023\n", ["Night Baker", "Harbour Foods Ltd"]],
    ["Fernhill Academy, Leeds, 2019 - 2023\n", ["Fernhill Academy", null]],
    ["Night Baker, part-time, 2019 - 2023\n", ["Night Baker", null]],
  ])("has title and employer in either order: %j", (text, found) => expect(names(text)).toEqual(found));

  it.each([
    ["2019 - 2023\nNight Baker, Mill Street. Nights only.\n", "2019 - 2023\nNight Baker, Mill Street."],
    ["Night Baker, Mill Street\n2019 - 2023\n- Baked\n", "Night Baker, Mill Street\n2019 - 2023"],
    ["Night Baker\nMill Street, 2019 - 2023\n- Baked\n", "Night Baker\nMill Street, 2019 - 2023"],
    ["Mill Street Ltd\nNight Baker\n2019 - 2023\n- Baked\n", "Mill Street Ltd\nNight Baker\n2019 - 2023"],
    [
      "Night Baker, Harbour Foods Ltd 2019 - 2023\nThe bakery of the town\n",
      "Night Baker, Harbour Foods Ltd 2019 - 2023",
    ],
    ["Night Baker 2019 - 2023\nThe bakery of the town\n", "Night Baker 2019 - 2023\nThe bakery of the town"],
    ["Night Baker 2019 - 2023\nMill Street Bakery\n- Baked\n", "Night Baker 2019 - 2023\nMill Street Bakery"],
  ])("may have several lines: %j", (text, header) => expect(read(text)?.text).toBe(header));

  it("keeps the sentences behind it, and says where it ends", () => {
    expect(read("2019 - 2023\nNight Baker, Mill Street. Nights only.\n")).toMatchObject({
      rest: ["Nights only."],
      last: 1,
    });
  });

  it("is taken from its labels", () => {
    expect(names("Employer: Mill Street (bread)\nPosition: Baker\nDates: 2019 - 2023\n")).toEqual([
      "Baker",
      "Mill Street",
    ]);
    expect(names("Employer: Mill Street\nPosition: Baker\n")).toBeNull();
  });

  it.each([
    "Baked bread for forty customers\n",
    "On call for the ovens since 2022\n",
    "I baked there, 2019 - 2023\n",
    "Night Baker\n\n2019 - 2023\n",
  ])("is none in %j", (text) => expect(read(text)).toBeNull());
});
