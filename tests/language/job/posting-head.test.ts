import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { jobTitleOf } from "../../../language/job/posting-head.js";

const titleOf = (posting: string) => jobTitleOf(posting, reader.weights);

describe("the title of a job", () => {
  it.each([
    ["behind its label", "Severn Clinic\nPost title: Senior Dental Nurse\nBand 5\n", "Senior Dental Nurse"],
    [
      "below the name of the document",
      "JOB DESCRIPTION AND PERSON SPECIFICATION\n\nDental Nurse\nBand 5\n",
      "Dental Nurse",
    ],
    [
      "in the subject of a mail",
      "From: Jo <jo@firm.example>\nSubject: Re: Payroll Officer - Bury\n\nHi,\n",
      "Payroll Officer",
    ],
    ["below the employer", "Harbour Foods Ltd, Leeds\nForklift driver\n\nWe store food.\n", "Forklift driver"],
    [
      "above letters in brackets, which mark no title",
      "TEACHER OF MATHEMATICS (KS3 to KS5)\nHill School\n\nEssential (E) or desirable (D)\n- Teaching status\n",
      "TEACHER OF MATHEMATICS (KS3 to KS5)",
    ],
    ["before the employer", "Senior Florist – Petal & Plough, Corbridge\n\nWe sell flowers.\n", "Senior Florist"],
    ["at an employer", "Bar Manager at The Lantern Room, Wellington\n\nWe open at five.\n", "Bar Manager"],
    [
      "with its unit",
      "Staff Nurse, Emergency Department\nNorthbridge NHS Trust\n",
      "Staff Nurse, Emergency Department",
    ],
    ["without the call", "MECHANIC WANTED\nHammond's Coaches, Otorohanga\n", "MECHANIC"],
    ["behind the name of the document", "Job description: Baker\nLeeds\n", "Baker"],
    ["that goes on behind a dash", "Forklift Driver - Nights\nLeeds\n", "Forklift Driver – Nights"],
    [
      "below the half sentence that leads to it",
      "Wir suchen zum 1. März 2027 eine/n\n\nErzieher/in (m/w/d)\nfür unsere Kita in Magdeburg\n",
      "Erzieher/in (m/w/d)",
    ],
    [
      "without what stands behind its mark",
      "Stadt Bergheim\n\nBauleiter (m/w/d) Hochbau in Vollzeit\nEntgeltgruppe 10\n",
      "Bauleiter (m/w/d) Hochbau",
    ],
    ["behind a call", "Quereinsteiger willkommen: Kommissionierer (w/m/d) in Unna\n", "Kommissionierer (w/m/d)"],
    [
      "in a long sentence",
      "Wir sind ein Dachdeckerbetrieb aus Bad Kissingen mit elf Leuten, und wir suchen ab sofort für unsere Baustellen einen Dachdecker (m/w/d) oder eine Vorarbeiterin.\n",
      "Dachdecker (m/w/d)",
    ],
  ])("is read %s", (_, posting, title) => expect(titleOf(posting)).toBe(title));

  it("is empty where nothing is one", () => {
    expect(titleOf("")).toBe("");
    expect(titleOf(`${"We bake bread in the old mill by the river for all who come to us. ".repeat(3)}\n`)).toBe("");
  });
});
