import { describe, expect, it } from "vitest";
import { affirmedPart, isPaperNotHeld, isWish } from "../../../language/acts/affirmed.js";

const NOVEMBER = { year: 2026, month: 11 };

describe("what a line says to be so", () => {
  it.each([
    "I have no first aid certificate.",
    "First aid certificate: none",
    "First aid certificate not held",
    "Driving licence, none",
    "Without a first aid certificate.",
    "I have no experience with SAP.",
    "I havent got a forklift licence",
    "SAP: no experience",
    "SAP - n/a",
    "Zero experience with SAP",
    "Python – no",
    "Never used SAP",
    "Kein Staplerschein",
    "Staplerschein: nicht vorhanden",
  ])("is nothing in a denial: %s", (line) => expect(affirmedPart(line)).toBe(""));

  it.each([
    ["Drove a van, no forklift licence", /^Drove a van, $/],
    ["Full clean driving licence, no points", /^Full clean driving licence/],
    ["Clean driving licence - no points", /^Clean driving licence/],
    ["Full UK driving licence: no points, 12 years", /^Full UK driving licence: , 12 years$/],
    ["Full driving licence (no points)", /^Full driving licence/],
    ["DBS certificate: no convictions", /^DBS certificate/],
    ["Delivered 80 parcels a day with no losses", /^Delivered 80 parcels a day/],
    ["Team of four without absences", /^Team of four/],
    ["Excel (no VBA), Word", /^Excel \(\), Word$/],
    ["Machines: CNC lathe (no CAM), manual mill", /CNC lathe.*manual mill/],
    ["Care of patients who cannot speak", /^Care of patients/],
    ["Supporting children who don't attend mainstream school", /^Supporting children who $/],
    ["Teaching adults with no English (ESOL)", /^Teaching adults.*\(ESOL\)/],
    ["Found what wasn't right in the accounts", /^Found/],
    ["SAP user since 2018; never missed a close", /^SAP user since 2018/],
    ["Excel, driving licence: none", /^Excel,$/],
  ])("is the rest of a line that denies something beside: %s", (line, said) =>
    expect(affirmedPart(line)).toMatch(said),
  );

  it.each([
    "First Aid at Work, 2024",
    "Not only cooked but ordered",
    "SIA Licence No AB-12345",
    "NMC registration no: 12A3456E",
    "Night shifts - no problem",
    "Own car - no longer than 20 minutes from site",
    "Bookkeeper for a not for profit",
  ])("is all of a line that denies nothing: %s", (line) => expect(affirmedPart(line)).toBe(line));

  it("is nothing of a wish", () => {
    expect(["Wish to learn SAP", "Looking for a post in emergency care"].map(isWish)).toEqual([true, true]);
    expect(["Worked in emergency care", "Production planning to weekly targets"].map(isWish)).toEqual([false, false]);
  });
});

describe("a paper", () => {
  it.each([
    "I lost my first aid certificate.",
    "I failed the first aid certificate.",
    "First aid certificate planned for 2027",
    "First aid certificate, booked for May 2027",
    "Full driving licence revoked 2021",
    "Forklift licence, suspended 2024",
    "NMC registration: struck off",
    "Applied for NMC registration",
    "SIA licence pending",
    "I dropped out of a degree in nursing.",
    "First aid certificate, valid until 2020",
    "First aid certificate, valid to March 2024",
    "SSSTS | Expires Aug 2026",
    "CSCS card (exp. 05/2024)",
  ])("is not held: %s", (line) => expect(isPaperNotHeld(line, NOVEMBER)).toBe(true));

  it.each([
    "First Aid at Work, 2019",
    "Passed Level 3 Food Safety in 2022",
    "Enhanced DBS, checked March 2025",
    "BSc Nursing, specialised in paediatrics",
    "Level 3 Food Safety, taught by Highfield",
    "CSCS card, valid until December 2026",
    "CSCS card, valid until 2026",
    "First aid 2020, renewed 2023, expires 2028",
    "First Aid at Work, renewal due June 2026, renewed June 2026",
  ])("is held as far as its line says: %s", (line) => expect(isPaperNotHeld(line, NOVEMBER)).toBe(false));
});
