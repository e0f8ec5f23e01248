import { describe, expect, it } from "vitest";
import { lexicon, reader } from "../../../lab/support/reader.js";
import { readJobOffline } from "../../../language/job/read-job.js";
import { contactIn, maskContact } from "../../../language/names/contact.js";
import { readResumeByRules } from "../../../language/resume/read-resume.js";
import { validateResume } from "../../../language/resume/validate-resume.js";
import { sourceText } from "../../../language/text/spans.js";
import { settleJob } from "../../../rules/job.js";

const jobOf = (text: string) => settleJob(text, readJobOffline({ job: text }, reader), reader);
const titlesOf = (text: string) => jobOf(text).requirements.map(({ title }) => title);

describe("the offline reader of résumés", () => {
  it("reads underlined and bracketed headings, and posts whose parts have labels", () => {
    const text = `Ioana Field

CAREER TO DATE
==============
Employer: Quay Freight Ltd, Ipswich (groupage)
Position: Export Operator
Dates: 10/2016 - 02/2020
  1) Groupage trailers to Romania

Employer: Samphire Haulage, Stowmarket
Position: Night Clerk
Dates: 10/2021 - 03/2023
  1) 22 tractor units on trunk runs

[ Education ]
2015 - 2018   BSc Physiotherapy, upper second, University of Wenbury, with a year abroad
2012 - 2014   A levels: Biology B, Psychology B

[ Languages ]
Romanian (mother tongue), English (C1)
`;
    const read = readResumeByRules({ resume: text }, lexicon);
    expect(read.roles.map(({ title, employer, lines }) => [title, employer, lines])).toEqual([
      ["Export Operator", "Quay Freight Ltd, Ipswich", ["Groupage trailers to Romania"]],
      ["Night Clerk", "Samphire Haulage, Stowmarket", ["22 tractor units on trunk runs"]],
    ]);
    expect(read.education).toHaveLength(2);
    expect(read.languages).toEqual(["Romanian (mother tongue)", "English (C1)"]);
  });

  it("finds roles whose dates stand in the title's line, below it or above it, and joins wrapped lines", () => {
    const read = readResumeByRules(
      {
        resume: `Ann Field

Where I have worked

Aug 2022 to now
Care assistant, Oakhurst Home (41 residents, two
dementia units). Nights since March 2023.
I write my notes on the tablet and hand
over to the day staff.

Porter, Hill Hospital
May 2019 to July 2022
- Moved patients

Cook, The Mill, 2015 - 2018
o Made soup

Languages: English and Twi
`,
      },
      lexicon,
    );
    expect(read.roles).toEqual([
      {
        title: "Care assistant",
        employer: "Oakhurst Home",
        header: "Aug 2022 to now\nCare assistant, Oakhurst Home (41 residents, two\ndementia units).",
        lines: ["Nights since March 2023.", "I write my notes on the tablet and hand\nover to the day staff."],
      },
      {
        title: "Porter",
        employer: "Hill Hospital",
        header: "Porter, Hill Hospital\nMay 2019 to July 2022",
        lines: ["Moved patients"],
      },
      { title: "Cook", employer: "The Mill", header: "Cook, The Mill, 2015 - 2018", lines: ["Made soup"] },
    ]);
    expect(read.languages).toEqual(["English and Twi"]);
  });

  it("leaves an indented line with its post, though it looks like the beginning of the next header", () => {
    const resume =
      "Ann Field\n\nEMPLOYMENT\nFeb 2020 - present     Fitter, Thorn Fleet\n    Services pumps\n    Shows two apprentices the job\nMay 2015 - Jan 2020   Apprentice, Essex Pumps\n    Cleaned valves\n";
    const { roles } = readResumeByRules({ resume }, lexicon);
    expect(roles.map(({ employer, lines }) => [employer, lines.at(-1)])).toEqual([
      ["Thorn Fleet", "Shows two apprentices the job"],
      ["Essex Pumps", "Cleaned valves"],
    ]);
  });

  it("reads a post of which a sentence tells only the beginning", () => {
    const resume =
      "Deb Ash\n\nIn June 2018 I moved to Greenfield Crematorium, run by the council, as an administrator. I take the bookings.\n";
    expect(readResumeByRules({ resume }, lexicon).roles).toMatchObject([
      { title: "administrator", employer: "Greenfield Crematorium", lines: ["I take the bookings."] },
    ]);
  });

  it("ends a list at a heading that it does not know", () => {
    const read = readResumeByRules(
      {
        resume: "Ann Field\n\nCERTIFICATES\nFirst aid, valid to 2029\n\nKINDNESSES\nShop for neighbours\n",
      },
      lexicon,
    );
    expect(read).toMatchObject({ certificates: ["First aid, valid to 2029"], other: ["Shop for neighbours"] });
  });
});

describe("the offline reader of jobs", () => {
  it("takes a sentence that asks for two kinds of thing as two requirements, and leaves its reasons out", () => {
    const job = jobOf(
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
    const job = jobOf(`Night Senior
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
      ["Teach a little first aid", false, "certificate"],
      ["Your own transport", false, "logistics"],
    ]);
    expect(job.unread.map(({ text }) => text)).toContain("You are patient and organised.");
    // Pay and telephone numbers are not even worth a look.
    expect(job.unread.map(({ text }) => text).join()).not.toMatch(/13\.10|Denise/);
  });

  it("gives up what it wraps in reasons and stories", () => {
    const job = jobOf(`Ferry Steward
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
    const job = jobOf(
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
    const { requirements, unread } = jobOf(POSTING(sentence));
    expect([...requirements.map(({ title }) => title), ...unread.map(({ text }) => text)].join(" | ")).toContain(words);
  });

  it("names what may be a requirement and was not understood", () => {
    const job = jobOf("Job\n\nThe garden needs two pairs of hands in June.\n");
    expect(job).toMatchObject({
      requirements: [],
      unread: [{ text: "The garden needs two pairs of hands in June." }],
    });
  });

  it("is read by the learned model where no usual phrase asks, and what is left of a sentence is unread", () => {
    const job = jobOf(`LIBRARIAN

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

describe("a job that tells in columns or by letters what is essential", () => {
  const asked = (text: string) => jobOf(text).requirements.map(({ title, must_have }) => [title, must_have]);
  it("is read by its columns", () => {
    const rows =
      "Attribute | Essential | Desirable\nExperience | Keeping bees. Selling honey | Building hives\nOther | | Car driver\n";
    expect(asked(`Beekeeper\n\nPERSON SPECIFICATION\n\n${rows}`)).toEqual([
      ["Keeping bees", true],
      ["Selling honey", true],
      ["Building hives", false],
      ["Car driver", false],
    ]);
  });

  it.each([
    ["Essential (E) or desirable (D)\n  E  Keeping bees\n  D  Building hives\n"],
    ["Criteria            Essential / Desirable\nKeeping bees          E\nBuilding hives        D\n"],
  ])("is read by its letters: %j", (items) => {
    expect(asked(`Beekeeper\n\nPerson specification\n${items}`)).toEqual(
      expect.arrayContaining([
        ["Keeping bees", true],
        ["Building hives", false],
      ]),
    );
  });
});

it("takes what the employer gives for no requirement", () => {
  const text =
    "Clerk\n\nRequirements\n- Tact\n\nWhat can you look forward to?\n- 30 days of vacation and flexible hours\n- Free parking\n";
  expect(titlesOf(text)).toEqual(["Tact"]);
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

describe("two hundred thousand hostile characters", () => {
  const LENGTH = 200_000;
  // With one regular expression that backtracks too much, each of these takes minutes, and the test times out.
  it.each([
    ["Job", "\n"],
    ["Job", " "],
    ["Job\n\na", " "],
    ["", ":"],
    ["SKILLS\n", ","],
    ["SKILLS\n", "a, "],
    ["", "Excel is required. "],
    ["Job\n", "a;b; is "],
    ["Job\n", "A: "],
    ["Job\n", "("],
    ["Job\n", "experience of a and of b "],
    ["Job\n", "| a "],
  ])("that begin with %j and go on with %j are read to their end", (start, unit) => {
    const text = `${(start + unit.repeat(LENGTH / unit.length)).slice(0, LENGTH - 2)}!x`;
    const job = settleJob(text, readJobOffline({ job: text }, reader), reader);
    const resume = validateResume(
      sourceText(text),
      readResumeByRules({ resume: text }, lexicon),
      contactIn(sourceText(text), lexicon),
    );
    expect(job.requirements.length).toBeLessThanOrEqual(150);
    expect(resume.language).toMatch(/^[a-z]{2,3}$/);
    expect(maskContact(text, lexicon)).toHaveLength(text.length);
  });
});

describe("the parts of a sentence of a posting", () => {
  it("end with the brackets that they stand in", () => {
    const titles = titlesOf(
      "Cook\n\nYour duties\n- our afternoon tea, which sells out most weekends (60 to 90 covers)\n- label stock (fridge, freezer) and rotate it daily\n",
    );
    for (const title of titles) expect(title.split("(").length).toBe(title.split(")").length);
  });

  it("stay together where the second speaks of the first", () => {
    const titles = titlesOf(
      "Nurse\n\nYou will:\n- run your own diabetic clinics and help us grow them\n- keep the rota\n",
    );
    expect(titles).not.toContain("Help us grow them");
    expect(titles.join("\n")).toContain("diabetic clinics and help us grow them");
  });

  it("have the level of a language as what is asked for, not the reason for it", () => {
    const { requirements } = jobOf(
      "Supervisor\n\nWhat we ask\n- your Dutch is at least B1, because our files and safety documents are in Dutch\n- forklift certificate\n",
    );
    const dutch = requirements.filter(({ title }) => /Dutch/.test(title));
    expect(dutch.map(({ title, kind, level }) => [title, kind, level])).toEqual([
      ["Dutch is at least B1", "language", 3],
    ]);
  });

  it.each([
    "Everybody is welcome at Noordmark, regardless of origin, age, gender, faith, orientation or disability.",
    "Send your CV and motivation in English or Dutch before 14 December to Sanne Verhoef, recruiter.",
    "To apply, please email a covering letter and your CV to jobs@example.org.",
  ])("are none in a notice: %s", (notice) => {
    const { requirements, unread } = jobOf(`Supervisor\n\nWhat we ask\n- a forklift certificate\n\n${notice}\n`);
    expect(requirements.map(({ quote }) => quote.text)).not.toContain(notice);
    expect(unread.map(({ text }) => text).join(" ")).not.toContain(notice.slice(0, 20));
  });
});
