import { describe, expect, it } from "vitest";
import { affirmedPart, isOver, isWish, saysHeld } from "../../../language/acts/affirmed.js";

const NOVEMBER = { year: 2026, month: 11 };

describe("what a line says to be so", () => {
  it.each([
    "I have no first aid certificate.",
    "First aid certificate: none",
    "First aid certificate not held",
    "Driving licence, none",
    "Without a first aid certificate.",
    "I have no experience with SAP.",
    "SAP: no experience",
    "Python – no",
    "Languages: no German",
    "Never used SAP",
  ])("is nothing in a denial: %s", (line) => expect(affirmedPart(line)).toBe(""));

  it.each([
    ["Drove a van, no forklift licence", "Drove a van, "],
    ["Full clean driving licence, no points", "Full clean driving licence, "],
    ["Delivered 80 parcels a day with no losses", "Delivered 80 parcels a day with "],
    ["Team of four without absences", "Team of four "],
    ["SAP user since 2018; never missed a close", "SAP user since 2018; "],
    ["First Aid at Work, 2024", "First Aid at Work, 2024"],
    ["Not only cooked but ordered", "Not only cooked but ordered"],
  ])("is the rest of a line that denies something beside: %s", (line, said) => expect(affirmedPart(line)).toBe(said));

  it("is nothing of a wish", () => {
    expect(["Wish to learn SAP", "Looking for a post in emergency care"].map(isWish)).toEqual([true, true]);
    expect(isWish("Worked in emergency care")).toBe(false);
  });
});

describe("a paper", () => {
  it.each([
    ["First Aid at Work, 2024", true],
    ["Passed Level 3 Food Safety in 2022", true],
    ["Enhanced DBS on the update service", true],
    ["Advanced Life Support, 2023", true],
    ["I lost my first aid certificate.", false],
    ["I failed the first aid certificate.", false],
    ["First aid certificate planned for 2027", false],
    ["Full driving licence revoked 2021", false],
    ["NMC registration: struck off", false],
    ["Applied for NMC registration", false],
    ["I dropped out of a degree in nursing.", false],
  ])("is held only where a line says so plainly: %s", (line, is) => expect(saysHeld(line)).toBe(is));

  it.each([
    ["First aid certificate, valid until 2020", true],
    ["First aid certificate, valid to March 2024", true],
    ["SSSTS | Expires Aug 2026", true],
    ["CSCS card (exp. 05/2024)", true],
    ["CSCS card, valid until December 2026", false],
    ["CSCS card, valid until 2026", false],
    ["First aid, 2019", false],
  ])("is over after the time that a line gives: %s", (line, is) => expect(isOver(line, NOVEMBER)).toBe(is));
});
