import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { isToCome, readResumeByRules } from "../../../language/resume/read-resume.js";

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
    const read = readResumeByRules({ resume: text }, reader);
    expect(read.roles.map(({ title, employer, lines }) => [title, employer, lines])).toEqual([
      ["Export Operator", "Quay Freight Ltd, Ipswich (groupage)", ["Groupage trailers to Romania"]],
      ["Night Clerk", "Samphire Haulage, Stowmarket", ["22 tractor units on trunk runs"]],
    ]);
    expect(read.education).toHaveLength(2);
    expect(read.languages).toEqual(["Romanian (mother tongue)", "English (C1)"]);
  });

  it("gives a post that is told in a sentence the lines below it, up to a blank one or another post", () => {
    const resume = `Ann Field

WORK EXPERIENCE
From 2021 to 2022 I worked as a Heating Engineer for British Gas in Leicester.
Fitted wet rooms. Looked after heating and drains in 377 homes.

From 2018 to 2019 I worked as a Plumber for Fosse Heating in Hinckley.
- Found and fixed leaks

I like to help my neighbours.
`;
    const read = readResumeByRules({ resume }, reader);
    expect(read.roles.map(({ title, lines }) => [title, lines])).toEqual([
      ["Heating Engineer", ["Fitted wet rooms. Looked after heating and drains in 377 homes."]],
      ["Plumber", ["Found and fixed leaks"]],
    ]);
    expect(read.other).toEqual(["I like to help my neighbours."]);
  });

  it("takes a heading between signs for one, with no blank line above", () => {
    const resume = `Ann Field

*** Where I have worked ***

Baker, Mill Street Ltd, 2018 - 2021
- Baked rye bread
*** Education and Training ***
NVQ 2 Bakery, Hull College
`;
    const { roles, education } = readResumeByRules({ resume }, reader);
    expect([roles[0]?.lines, education]).toEqual([["Baked rye bread"], ["NVQ 2 Bakery, Hull College"]]);
  });

  it("gives each post its own employer where each stands above its title, though its name alone could be a town's", () => {
    const resume = `Piotr Field

WORK HISTORY
Kantar [Toronto, ON]
Reporting Analyst [07/2012 – 01/2018]
> Built dashboards for 179 managers every week

Shopify
Insight Analyst [02/2018 – 07/2018]
> Automated a monthly report which used to take three days

Halfords Group plc [Redditch]
Data Analyst [08/2018 – 05/2019]
> Forecast weekly demand
`;
    const { roles } = readResumeByRules({ resume }, reader);
    expect(roles.map(({ employer }) => employer)).toEqual(["Kantar", "Shopify", "Halfords Group plc"]);
  });

  it("employs nobody by a break, and reads posts below a heading of a summary", () => {
    const resume = `Jodie Field

CAREER SUMMARY

May 2021 – Aug 2022     Maternity leave

BIANCO & ROSE (Ridings Centre), Wakefield     Mar 2016 – May 2021

Feb 2018 – May 2021     Senior Stylist
- Looked after two apprentices

Mar 2016 – Feb 2018     Stylist
- Covered reception

Temporary Administrator via Tayside Office Angels, Dundee
March 2014 – December 2015
- Took minutes
`;
    const { roles } = readResumeByRules({ resume }, reader);
    expect(roles.map(({ title, employer }) => [title, employer])).toEqual([
      ["Maternity leave", null],
      ["Senior Stylist", "BIANCO & ROSE (Ridings Centre)"],
      ["Stylist", "BIANCO & ROSE (Ridings Centre)"],
      ["Temporary Administrator", "Tayside Office Angels"],
    ]);
  });

  it("finds roles whose dates stand in the title's line, below it or above it, and joins wrapped lines", () => {
    const read = readResumeByRules(
      {
        resume: `Ann Field

Where I have worked

Aug 2022 to now
Care assistant, Oakhurst Home, Leeds. Nights since March 2023, with one colleague for the forty residents of two floors.
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
      reader,
    );
    expect(read.roles).toEqual([
      {
        title: "Care assistant",
        employer: "Oakhurst Home",
        place: "Leeds",
        header: "Aug 2022 to now\nCare assistant, Oakhurst Home, Leeds",
        lines: [
          "Nights since March 2023, with one colleague for the forty residents of two floors.",
          "I write my notes on the tablet and hand\nover to the day staff.",
        ],
      },
      {
        title: "Porter",
        employer: "Hill Hospital",
        place: null,
        header: "Porter, Hill Hospital\nMay 2019 to July 2022",
        lines: ["Moved patients"],
      },
      { title: "Cook", employer: "The Mill", place: null, header: "Cook, The Mill, 2015 - 2018", lines: ["Made soup"] },
    ]);
    expect(read.languages).toEqual(["English and Twi"]);
  });

  it("leaves an indented line with its post, though it looks like the beginning of the next header", () => {
    const resume =
      "Ann Field\n\nEMPLOYMENT\nFeb 2020 - present     Fitter, Thorn Fleet\n    Services pumps\n    Shows two apprentices the job\nMay 2015 - Jan 2020   Apprentice, Essex Pumps\n    Cleaned valves\n";
    const { roles } = readResumeByRules({ resume }, reader);
    expect(roles.map(({ employer, lines }) => [employer, lines.at(-1)])).toEqual([
      ["Thorn Fleet", "Shows two apprentices the job"],
      ["Essex Pumps", "Cleaned valves"],
    ]);
  });

  it("reads a post of which a sentence tells only the beginning", () => {
    const resume =
      "Deb Ash\n\nIn June 2018 I moved to Greenfield Crematorium, run by the council, as an administrator. I take the bookings.\n";
    expect(readResumeByRules({ resume }, reader).roles).toMatchObject([
      { title: "administrator", employer: "Greenfield Crematorium", lines: ["I take the bookings."] },
    ]);
  });

  it("ends a list at a heading that it does not know", () => {
    const read = readResumeByRules(
      {
        resume: "Ann Field\n\nCERTIFICATES\nFirst aid, valid to 2029\n\nKINDNESSES\nShop for neighbours\n",
      },
      reader,
    );
    expect(read).toMatchObject({
      certificates: ["First aid, valid to 2029"],
      headings: ["CERTIFICATES", "KINDNESSES"],
    });
  });

  it("reads labels within lists: languages that are spoken, tools that are not", () => {
    const resume =
      "Ann Field\n\nSKILLS\nLanguages: Python, Rust\nData: Kafka\n\nEDUCATION\nBSc Physics, 2015\nSkills: Rye\n";
    const { skills, languages, education } = readResumeByRules({ resume }, reader);
    const rows = readResumeByRules(
      { resume: "Ann Field\n\nLANGUAGES\nWelsh     first language\nPolish, French\n" },
      reader,
    );
    expect(rows.languages).toEqual(["Welsh     first language", "Polish", "French"]);
    expect([skills, languages, education]).toEqual([["Python", "Rust", "Kafka", "Rye"], [], ["BSc Physics, 2015"]]);
  });

  it("reads a form of numbered sections, posts with numbers in brackets and work below them", () => {
    const resume =
      "Ann Field\n\n7. Work experience:\n   (i)   Site Supervisor, Mill Street Ltd, Leeds (07/2006 to 12/2010)\n         Supervised masonry.\n   (ii)  Engineer, Canal Works Ltd, York (01/2011 to 06/2016)\n         Tested concrete.\n\n8. Computer knowledge: AutoCAD, Tally\n";
    const { roles, skills } = readResumeByRules({ resume }, reader);
    expect(roles.map(({ title, lines }) => [title, lines])).toEqual([
      ["Site Supervisor", ["Supervised masonry."]],
      ["Engineer", ["Tested concrete."]],
    ]);
    expect(skills).toEqual(["AutoCAD", "Tally"]);
  });

  it("leaves out the label that several posts have above their lists", () => {
    const post = (title: string, time: string) =>
      `${time}\n${title}\nMill Street Ltd, Leeds\nZakres obowiązków:\n• Baked bread\n• Sold cakes\n\n`;
    const resume = `Ann Field\n\nEXPERIENCE\n\n${post("Baker", "05.2018 – 04.2020")}${post("Cook", "01.2015 – 04.2018")}`;
    const { roles } = readResumeByRules({ resume }, reader);
    expect(roles.map(({ lines }) => lines)).toEqual([
      ["Baked bread", "Sold cakes"],
      ["Baked bread", "Sold cakes"],
    ]);
  });

  it("sorts papers, languages and skills by what they are", () => {
    const resume =
      "Ann Field\n\nQUALIFICATIONS AND LICENCES\nBSc Nursing, 2016\nNMC registration\nFirst aid\n\nLANGUAGES\nPython, Rust\nGerman (B2, written), Polish\n\nSKILLS\nTools: lathes, 2019, saws\n";
    expect(readResumeByRules({ resume }, reader)).toMatchObject({
      education: ["BSc Nursing, 2016"],
      licences: ["NMC registration"],
      certificates: ["First aid"],
      languages: ["German (B2, written)", "Polish"],
      skills: ["Python", "Rust", "lathes", "saws"],
    });
  });

  it("leaves out referees and what is to come, and keeps a heading within a post for its lines", () => {
    const resume =
      "Ann Field\n\nEXPERIENCE\nBaker, Mill Street Ltd, 2019 - 2023\n\nKey achievements:\n- Baked bread\nAnn Field – 1/2\n- Sold it\n\nCAREER GOALS\n- Lead a bakery\n\nREFERENCES\nMay Stone, 2019 - 2023\n";
    const { roles, other } = readResumeByRules({ resume }, reader);
    expect(roles.map(({ title, lines }) => [title, lines])).toEqual([["Baker", ["Baked bread", "Sold it"]]]);
    expect(other).toEqual([]);
    expect([isToCome("Certificates (planned)"), isToCome("Certificates")]).toEqual([true, false]);
  });

  it("leaves a labelled line to its post, unless it names languages", () => {
    const resume =
      "Ann Field\n\nEXPERIENCE\nBaker, Mill Street Ltd, 2019 - 2023\nTools: ovens, mixers\nLanguages: Polish\n";
    const { roles, languages, skills } = readResumeByRules({ resume }, reader);
    expect([roles[0]?.lines, languages, skills]).toEqual([["Tools: ovens, mixers"], ["Polish"], []]);
  });

  it("finds posts outside of the work history, but not among hobbies", () => {
    const roles = (heading: string) =>
      readResumeByRules({ resume: `Ann Field\n\n${heading}\nShop manager, Mill Street Ltd, 2019 - 2023\n` }, reader)
        .roles.length;
    expect([roles("ADDITIONAL"), roles("HOBBIES")]).toEqual([1, 0]);
  });

  it("takes no covered detail, alone in its line, for a line of its own, and what is said behind the referees for no referee", () => {
    const resume =
      "·········\n\nCONTACT\n············\nLeeds\n\nREFEREES\nLea Roth, Mill Street Ltd\nFull driving licence, own car.\n";
    const { other, referees } = readResumeByRules({ resume }, reader);
    expect(other).toEqual(["Leeds", "Full driving licence, own car."]);
    expect(referees).toEqual(["Lea Roth, Mill Street Ltd"]);
  });

  it("takes a short line below the name for the headline, and the permission to work from the line of contact details", () => {
    const resume = "Ann Field\nann@field.example | EU citizen | Leeds\nNight baker and cook\n\nSKILLS\nSourdough\n";
    expect(readResumeByRules({ resume }, reader)).toMatchObject({
      headline: "Night baker and cook",
      other: ["EU citizen"],
    });
  });

  it.each([
    ["Deloitte\nAudit Clerk\nMay 2019 - present", "Audit Clerk", "Deloitte"],
    ["Deloitte, Leeds    May 2019 - present\nAudit Clerk", "Audit Clerk", "Deloitte"],
    ["Bank Clerk    2016 - 2019\nBarclays, Leeds", "Bank Clerk", "Barclays"],
    ["2016 - 2019\nBank Clerk\nBarclays, Leeds", "Bank Clerk", "Barclays"],
    ["Waterstones, Leeds - Bookseller (temporary) | 2017 - 2019", "Bookseller (temporary)", "Waterstones"],
  ])("names title and employer of a post in any order of its lines: %s", (header, title, employer) => {
    const text = `Jo Marsh\n\nExperience\n\n${header}\n- Served customers\n\n${header}\n- Counted cash\n`;
    const { roles } = readResumeByRules({ resume: text }, reader);
    expect(roles.map((role) => [role.title, role.employer])).toEqual([
      [title, employer],
      [title, employer],
    ]);
  });
});
