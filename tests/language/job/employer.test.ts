import { expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { employerOf } from "../../../language/job/employer.js";

it.each([
  [
    "by a label, wherever it stands",
    "Cook\n\nNights.\n\nEmployer: Mill Street Kitchen Ltd\n",
    "Mill Street Kitchen Ltd",
  ],
  ["in the title", "Bar Manager at The Lantern Room, Wellington\n\nWe open at five.", "The Lantern Room"],
  [
    "below the title, beside a place",
    "Charge nurse\nNorthbridge NHS Trust | Band 6 | Leeds\n",
    "Northbridge NHS Trust",
  ],
  ["above the title", "KLOOFSIG PRIMARY SCHOOL, DURBAN\nLibrarian from January\n", "KLOOFSIG PRIMARY SCHOOL"],
  ["with its form", "Controller\nVantmoor Plastics Inc., Kalamazoo\n", "Vantmoor Plastics Inc"],
  [
    "as the beginning of a sentence",
    "Engineer\nTidewater Ledger · remote\n\nTidewater Ledger moves money.",
    "Tidewater Ledger",
  ],
  [
    "by a sentence that says what it is",
    "Optician\n\nLarkspur Eye Care – Harborough – full-time\n\nLarkspur is a group of five practices.",
    "Larkspur Eye Care",
  ],
  [
    "with its legal form",
    "Die Kinderwelt Tal gGmbH ist ein Träger mit neun Häusern.\n\neine Erzieherin\n",
    "Kinderwelt Tal gGmbH",
  ],
  [
    "with its short form and its place",
    "Registrar\n\nThe Harlan House (HH) in Hartford, Ohio holds 38,000 objects.",
    "Harlan House",
  ],
  ["in a heading", "Designer\nPortland\n\nAbout Form Forward:\nWe design.", "Form Forward"],
])("an employer is read %s", (_, posting, employer) => {
  expect(employerOf(posting, reader.weights)).toBe(employer);
});

it.each([
  ["a place", "Cook\nLeeds, UK\n\nWe cook in Leeds."],
  ["a team or department", "Cook, Kitchen Team\n\nAbout the team\nWe cook."],
  ["a heading about the firm", "QC Analyst\n\nTHE COMPANY\nWe make tablets."],
  ["a paper", "Butcher\n\nHACCP Level 2 is an advantage."],
  ["the candidate", "Butcher\n\nThe Successful Candidate is a team player."],
  ["a client without a name", "Fitter\n\nOur client is a family firm."],
  ["an empty text", ""],
])("%s is no employer", (_, posting) => {
  expect(employerOf(posting, reader.weights)).toBeNull();
});
