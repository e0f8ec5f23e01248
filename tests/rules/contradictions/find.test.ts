import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { replyEvidence, textEvidence } from "../../../rules/claims/evidence.js";
import { findContradictions } from "../../../rules/contradictions/find.js";

const RESUME = `JO MARLOW
Baker
York, jo.marlow@example.org

EMPLOYMENT

March 2021 - present
Baker, full-time
Millgate Bakery, York
- Bake 240 loaves a night in a team of 6
- Steam oven bought 2023, set up and looked after by me
- Trained 2 apprentices
- 52 wedding cakes in 2024

August 2016 - February 2021
Assistant Baker, full-time
Coppergate Breads, Selby
- Shaped and scored sourdough; sold on 9 market stalls

CERTIFICATES
Level 2 Food Safety, 2016
Level 3 Food Safety, not taken
Forklift licence, renewed 2019, lapsed 2022`;

let asked = 0;
const said = (question: string, answer: string) => {
  asked += 1;
  return replyEvidence([{ field_id: "story", question, type: "textarea", answer }]).map((one) => ({
    ...one,
    ref: `q${asked}.story`,
  }));
};
const kindsIn = (...replies: [string, string][]) =>
  findContradictions(reader, {
    resume: textEvidence("resume", "resume", RESUME),
    posts: null,
    said: replies.flatMap(([question, answer]) => said(question, answer)),
    asOf: { year: 2026, month: 11 },
  }).map(({ kind }) => kind);

describe("what cannot both be true", () => {
  it.each<[string, string, string]>([
    ["years", "How long were you in Selby?", "I was at Coppergate Breads for nine years."],
    ["years", "How long have you baked?", "I have twelve years of experience as a baker."],
    [
      "overlap",
      "Any other bakeries?",
      "From May 2017 to May 2019 I worked full time at Tollesbury Foods in Leeds, 40 hours.",
    ],
    ["overlap", "Where were you in 2018?", "I was a full-time courier in Hull for the whole of 2018."],
    ["date", "When did you come to Millgate?", "I started at Millgate Bakery in 2018."],
    ["sum", "How is your team made up?", "7 of the 6 are women."],
    ["status", "Can you drive a forklift?", "Yes, I have a forklift licence."],
  ])("a contradiction of %s: %s %s", (kind, question, answer) => expect(kindsIn([question, answer])).toEqual([kind]));
});

describe("what only looks like it", () => {
  it.each<[string, string]>([
    ["How long have you baked?", "Ten years if you put it all together, five in Selby and the rest here."],
    ["Have you led a team?", "I was acting head baker at Coppergate for six weeks in 2019."],
    ["Who led you at Coppergate?", "Marta was head baker at Coppergate, I shaped and scored."],
    ["How is your team made up?", "Of the 6, four are women and the other two are men."],
    ["Any other work?", "In 2018 I did Saturdays in a café, six hours a week."],
    ["How many wedding cakes do you make?", "In 2022 I made 19 wedding cakes."],
    ["How many wedding cakes do you make?", "A bit over 50 wedding cakes in 2024."],
    ["How many loaves?", "Millgate does about 900 loaves on a Saturday, all ovens."],
    ["Can you drive a forklift?", "It lapsed in 2022, and I took it again last spring."],
    ["Do you hold Level 3?", "No, but Marta has had Level 3 Food Safety since 2018."],
    ["Have you had apprentices?", "Two so far, both finished."],
    ["Where were you in 2021?", "I started full time at Millgate in March 2021."],
  ])("%s %s", (question, answer) => expect(kindsIn([question, answer])).toEqual([]));
});
