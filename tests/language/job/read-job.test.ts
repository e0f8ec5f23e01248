import { describe, expect, it } from "vitest";
import { lexicon, weights } from "../../../lab/support/reader.js";
import { readJobOffline } from "../../../language/job/read-job.js";
import { NO_PLACES } from "../../../language/names/places.js";
import type { ModelName } from "../../../language/weights.js";
import { postingOf, titlesOf } from "../../support/postings.js";

describe("the offline reader of jobs", () => {
  it("takes a sentence that asks for two kinds of thing as two requirements, and leaves its reasons out", () => {
    const job = postingOf(
      "Teacher\n\nEssential\n- Qualified Teacher Status and a degree in mathematics\n- Own transport, because there is no bus\n",
    );
    expect(job.requirements.map(({ title, kind }) => [title, kind])).toEqual([
      ["Qualified Teacher Status", expect.any(String)],
      ["Degree in mathematics", "degree"],
      ["Own transport", "logistics"],
    ]);
  });
});

describe("a job in prose", () => {
  it("is read for its duties, for what is asked and for the person that is wanted; the employer and its offers are none", () => {
    const job = postingOf(`Night Senior
Thistle House

Our home looks after 34 older people. We have a garden with hens.

You would give out medication on the late round, write care notes and lead a team of three. In the morning you would hand over to the day team.

You are patient and organised. It would also help if you could teach a little first aid. There is no bus, so you will need your own transport.

We pay £13.10 an hour. To have a chat, please ring Denise. We would be happy if you applied.
`);
    expect(job.requirements.map(({ title, in_duties, kind }) => [title, in_duties, kind])).toEqual([
      ["Give out medication on the late round", true, "skill"],
      ["Write care notes", true, "skill"],
      ["Lead a team of three", true, "skill"],
      ["Hand over to the day team", true, "skill"],
      ["Patient and organised", false, "skill"],
      ["Teach a little first aid", false, "certificate"],
      ["Your own transport", false, "logistics"],
    ]);
    // Pay and telephone numbers are not even worth a look.
    expect(job.unread.map(({ text }) => text).join()).not.toMatch(/13\.10|Denise/);
  });

  it("gives up what it wraps in reasons and stories", () => {
    const job = postingOf(`Ferry Steward
Saltmarsh Line, Portrona

We are a training ship, so a sea survival certificate is essential: our cadets join in March. Our second berth is at Vaila, and because no train goes there you will need a full driving licence and a car of your own. Norwegian is essential, spoken and written, as half of our guests come from Bergen.

It would be lovely if you had worked on a galley before, could mend a life jacket or had poured a good pint. If you have served on tall ships, do say so. What we cannot teach, and do need, is calm in a swell.

It is a 44-hour week over four days, with one Sunday in three. There is no work at Christmas. We keep our stores in Shipmate, which takes a day to pick up. You would be on £28,000 to £31,000. Ring Ailsa on 01856 960411.
`);
    const asked = job.requirements.map(({ title, kind, must_have }) => [title, kind, must_have]);
    for (const one of [
      ["Sea survival certificate", "certificate", true],
      ["Full driving licence", "licence", true],
      ["Car of your own", "logistics", true],
      ["Worked on a galley before", "skill", false],
      ["Calm in a swell", "skill", true],
    ])
      expect(asked).toContainEqual(one);
    // What is not taken apart is listed.
    const seen = [...job.requirements.map(({ title }) => title), ...job.unread.map(({ text }) => text)].join(" | ");
    for (const words of ["Norwegian", "life jacket", "tall ships", "44-hour week", "ne Sunday in three"])
      expect(seen).toContain(words);
    expect(seen).not.toMatch(/Ailsa|Christmas/);
  });

  it("is cut at headings that stand in the line of their text or between other lines", () => {
    const job = postingOf(
      `We are Acme.
Key Responsibilities
Preparing the monthly report
Filing
Who we are looking for
A careful reader of maps. Requirements: 5 years of surveying
Fluent Polish is required
What we offer
A desk
`,
    );
    expect(
      job.requirements.map(({ title, must_have, in_duties, months, level }) => [
        title,
        must_have,
        in_duties,
        months,
        level,
      ]),
    ).toEqual([
      ["Preparing the monthly report", false, true, null, null],
      ["Filing", false, true, null, null],
      ["5 years of surveying", true, false, 60, null],
      ["Fluent Polish", true, false, null, expect.any(Number)],
    ]);
  });

  const POSTING = (sentence: string) => `Assistant

Hedge & Field, Ludlow

About us
We are a family firm of nine. We open at eight.

The job
You will answer the phone and look after our visitors. ${sentence}

What you will need
- Good written English
- A driving licence

We pay £12.60 an hour, with 28 days of holiday.
`;
  it.each([
    ["You will draft bills, answer letters and run the archive.", ["Draft bills", "Answer letters", "Run the archive"]],
    ["We need somebody who has kept bees, because there are hives.", ["Kept bees"]],
    [
      "A Level 3 in Tree Surgery is essential, and so is a first aid certificate.",
      ["Level 3 in Tree Surgery", "First aid certificate"],
    ],
    [
      "GCSE English at grade 4 is required, and GCSE Maths at the same grade, as there are doses to work out.",
      ["GCSE English at grade 4", "GCSE Maths at the same grade"],
    ],
    [
      "You will take card payments, and you will chase insurance claims.",
      ["Take card payments", "Chase insurance claims"],
    ],
    ["Your own transport is pretty well essential.", ["Your own transport"]],
    ["The right person brings experience of hotel housekeeping.", ["Hotel housekeeping"]],
  ])("%s asks for each thing by its name", (sentence, titles) => {
    const found = titlesOf(POSTING(sentence));
    for (const title of titles) expect(found).toContain(title);
  });

  it.each([
    ["You will record and interpret soil maps.", "soil maps"],
    ["A trailer licence is needed and it'd be awesome if you could weld.", "railer licence"],
    ["A kind manner with people who are upset matters to us more than anything.", "ind manner"],
    ["Any offer of employment is contingent on a drug screen.", "drug screen"],
  ])("%s is asked for, or listed as unread", (sentence, words) => {
    const { requirements, unread } = postingOf(POSTING(sentence));
    expect([...requirements.map(({ title }) => title), ...unread.map(({ text }) => text)].join(" | ")).toContain(words);
  });

  it("names what may be a requirement and was not understood", () => {
    const job = postingOf("Job\n\nThe garden needs two pairs of hands in June.\n");
    expect(job).toMatchObject({
      requirements: [],
      unread: [{ text: "The garden needs two pairs of hands in June." }],
    });
  });

  it("is read by the learned model where no usual phrase asks, and what is left of a sentence is unread", () => {
    const job = postingOf(`LIBRARIAN

Our library turns ninety in the spring, and the roof has been mended twice.

The librarian selects and orders new stock, keeps the borrowers' records, and draws up the roster of the volunteers. She or he also coaches our quiz teams.

A command of Zulu would be looked upon kindly. Some of our readers come by bus.
`);
    const titles = job.requirements.map(({ title }) => title).join(" | ");
    expect(titles).toMatch(/orders new stock/i);
    expect(titles).toMatch(/records/i);
    expect(titles).toMatch(/roster of the volunteers/i);
    expect(titles).not.toMatch(/ninety|roof|bus/);
    const seen = `${titles} ${job.unread.map(({ text }) => text).join(" ")}`;
    expect(seen).toMatch(/quiz teams/);
    expect(seen).toMatch(/Zulu/);
  });
});

describe("what would be lost in silence", () => {
  it.each([
    ["Requirements\n- hold a forklift ticket that is valid\n", "Forklift ticket that is valid"],
    ["Requirements\n- Good Italian is an asset\n", "Good Italian"],
    ["Your tasks\n- To design local roads\n", "Design local roads"],
    ["Benefits\n- A pension\n\nYou must hold a driving licence.\n", "Driving licence"],
    [
      "Duties\n- Process the weekly payroll for 650 staff\n\nRequirements\n- IPASS payroll qualification\n",
      "Process the weekly payroll for 650 staff",
    ],
    ["At month end you post the payroll journal.\n", "Post the payroll journal"],
  ])("is read: %j", (text, title) => expect(titlesOf(`Job\n\n${text}`)).toContain(title));
});

describe("how strongly a posting asks", () => {
  // A model for which everything is asked of the person.
  const must = {
    classes: ["must", "desirable", "duty", "condition"],
    places: NO_PLACES,
    weights: new Map<string, number[]>(),
  };
  const known = { lexicon, weights: (name: ModelName) => (name === "strengths-in-context" ? must : weights(name)) };
  const strengths = (items: string) =>
    readJobOffline({ job: `Baker\n\nRequirements\n${items}\n` }, known).requirements.map(({ title, strength }) => [
      title,
      strength,
    ]);

  it("is told by a word in the sentence rather than by the model", () => {
    expect(strengths("- Own van\n- A forklift licence is desirable")).toEqual([
      ["Own van", "must"],
      ["Forklift licence", "desirable"],
    ]);
  });

  it("is told for each part of a sentence", () => {
    expect(strengths("- You hold a first aid certificate, but a driving licence is a plus")).toEqual([
      ["First aid certificate", "must"],
      ["Driving licence", "desirable"],
    ]);
  });
});
