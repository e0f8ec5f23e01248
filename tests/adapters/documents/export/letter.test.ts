import { expect, it } from "vitest";
import { letterOf } from "../../../../adapters/documents/export/letter.js";
import { ownResume } from "../../../../adapters/documents/export/own-resume.js";
import { material } from "../../../support/export-material.js";
import { profileOf, RESUME } from "../../../support/exported.js";

const senderOf = async (text: string) => {
  const given = material([], { profile: async () => profileOf(text), resumeText: async () => text });
  return (await letterOf(given, await ownResume(given))).sender;
};
const POSTS = RESUME.slice(RESUME.indexOf("Experience"));

it("the sender of a letter is the name with the address, as the résumé has them, without its profile", async () => {
  expect(
    await senderOf(
      `Rosalind Achter\n12 Mill Lane, Kendal LA9 4PX\nrosalind@example.org   07700 900123\n\nFlorist. Ten years in shops and at weddings, in Kendal and beyond.\n\n${POSTS}`,
    ),
  ).toEqual(["Rosalind Achter", "12 Mill Lane, Kendal LA9 4PX", "rosalind@example.org   07700 900123"]);
});

it("a title above the name is no sender", async () => {
  const details = "Jana Petzold\nGohliser Str. 12, 04155 Leipzig, jana@example.org";
  expect(await senderOf(`LEBENSLAUF\n\n${details}\n\n${POSTS}`)).toEqual(details.split("\n"));
});

it("without any detail there is none but the name", async () => {
  expect(await senderOf(RESUME)).toEqual(["Jo Marsh"]);
});
