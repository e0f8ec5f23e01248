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
      ["Export Operator", "Quay Freight Ltd", ["Groupage trailers to Romania"]],
      ["Night Clerk", "Samphire Haulage", ["22 tractor units on trunk runs"]],
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

/** The posts of a résumé as "title | employer | number of lines". */
function postsOf(history: string, head = "Ann Field\n\nWORK EXPERIENCE\n") {
  const resume = `${head}${history}\n\nEDUCATION\nDiploma, Hill College, 2010\nA levels, Hill School, 2008\n`;
  return readResumeByRules({ resume }, reader).roles.map(
    ({ title, employer, lines }) => `${title} | ${employer} | ${lines.length}`,
  );
}

describe("the habits of real résumés", () => {
  it("an employer with the time of all stands above its posts, also without the heading of a work history", () => {
    const history = [
      "MILL STREET BAKERY, Leeds                2014-2021",
      "Bakery Manager (2018-2021)",
      "> Led a team of six",
      "Baker (2014-18)",
      "> Baked bread for forty shops",
    ].join("\n");
    expect(postsOf(history, "Ann Field\nLeeds\n\n")).toEqual([
      "Bakery Manager | MILL STREET BAKERY | 1",
      "Baker | MILL STREET BAKERY | 1",
    ]);
  });

  it("the same employer is named by the words that point to it", () => {
    const history = "Clerk, Oak Ltd, 2019 - 2021\n- Kept the books\n\nTrainee, same company, 2017 - 2019\n- Filed";
    expect(postsOf(history)).toEqual(["Clerk | Oak Ltd | 1", "Trainee | Oak Ltd | 1"]);
  });

  it("work for oneself is a title without an employer", () => {
    const history =
      "2012 - 2016   Self-employed\n- Rewired houses\n\n2008 - 2012   Electrician, Oak Ltd\n- Rewired schools";
    expect(postsOf(history)).toEqual(["Self-employed | null | 1", "Electrician | Oak Ltd | 1"]);
  });

  it("numbered employers stand above their posts, with or without labels", () => {
    const history = [
      "1. OAK CONSTRUCTION LTD, LEEDS",
      "   Position: Site Engineer (2018 – 2021)",
      "   - Set out two bridges",
      "2. HILL ENGINEERING LTD, YORK",
      "   Position: Graduate Engineer (2014 – 2018)",
      "   - Drew plans",
    ].join("\n");
    expect(postsOf(history)).toEqual([
      "Site Engineer | OAK CONSTRUCTION LTD | 1",
      "Graduate Engineer | HILL ENGINEERING LTD | 1",
    ]);
  });

  it("a table of posts has heads of many kinds", () => {
    const history = [
      "Vessel       Rank        Company              From      To",
      "MV Star      Deckhand    Oak Shipping Ltd     03.2015   12.2020",
      "MV Moon      Bosun       Hill Fishing Co.     01.2021   to date",
    ].join("\n");
    expect(postsOf(history)).toEqual(["Deckhand | Oak Shipping Ltd | 0", "Bosun | Hill Fishing Co. | 0"]);
  });

  it("the ends of pages and remarks in brackets divide no posts", () => {
    const history = [
      "Oak Ltd (bought by Hill 2018), Leeds",
      "Senior Clerk        04/2018 to date",
      "- Led three clerks",
      "",
      "Ann Field CV                                   Page 1 of 2",
      "",
      "Birch Ltd, York",
      "Clerk               09/2011 - 03/2018",
      "Key projects:",
      "- New ledger, 2015",
      "- New archive",
    ].join("\n");
    expect(postsOf(history)).toHaveLength(2);
    expect(postsOf(history)[1]).toMatch(/^Clerk \| Birch Ltd \| [23]$/);
  });

  it("papers are no posts where the work history has no heading", () => {
    const resume = [
      "Ann Field\n",
      "Clerk, Oak Ltd, 2019 - 2021\n- Kept the books\n",
      "Baker, Mill Ltd, 2015 - 2019\n- Baked bread\n",
      "EDUCATION\nHill College, 30 hours of Business, no degree, 2013 - 2014\n",
      "OTHER\nBoat licence\nSpanish\nWrestling coach, Hill Club, 2017 - now\n",
    ].join("\n");
    const { roles, education } = readResumeByRules({ resume }, reader);
    expect(roles.map(({ title }) => title)).toEqual(["Clerk", "Baker"]);
    expect(education).toHaveLength(1);
  });

  it("a column beside the work history may stand between its posts", () => {
    const history = "Clerk, Oak Ltd, 2019 - 2021\n◦ Kept the books";
    const beside = "SKILLS\nExcel\nSage\nClerk, Elm Ltd, 2015 - 2019\n◦ Filed\n◦ Posted";
    const rest = "SKILLS\nExcel, 2015 - 2019\nSage";
    expect(postsOf(`${history}\n\n${beside}`)).toEqual(["Clerk | Oak Ltd | 1", "Clerk | Elm Ltd | 2"]);
    expect(postsOf(`${history}\n\n${rest}`)).toEqual(["Clerk | Oak Ltd | 1"]);
  });

  it("reads the export of a federal site, with facts of a form between its parts and labels among its lines", () => {
    const post = (employer: string, time: string, title: string, lines: string) =>
      `${employer}\n1 Depot Loop\nHarlan Ridge, PA 17299 United States\n\n${time}\nSalary: $71,402.00 USD Per Year\nHours per week: 40\nSeries: 1152 Pay Plan: GS Grade: 9\n${title} (This is a federal job)\nDuties, Accomplishments and Related Skills:\n${lines}\nSupervisor: Gail Brook (717-555-0110)\n\n`;
    const resume = `Ann Field\nann@field.example\n\nWork Experience:\n${post("Ridge Army Depot", "06/2019 - Present", "Production Controller", "PLANNING: Wrote the schedules of five lines.\n\nSYSTEMS: Looked after two databases.")}${post("Ridge Army Depot", "02/2016 - 06/2019", "Mobile Equipment Repairer", "Rebuilt axles.")}Education:\nValley College\n`;
    expect(postsOf(resume, "")).toEqual([
      "Production Controller | Ridge Army Depot | 2",
      "Mobile Equipment Repairer | Ridge Army Depot | 1",
    ]);
  });

  it("reads the page of a network as it is copied, with posts of one employer below each other", () => {
    const resume =
      "Ann Field\nLeeds\n\nExperience\nTidewrack Payments logo\nTidewrack Payments\n4 yrs 8 mos\nLeeds, England, United Kingdom · Hybrid\nProgramme Manager\nFull-time\nMar 2023 - Present · 2 yrs 7 mos\nMoved nine squads to the new ledger.\nProject Manager\nFull-time\nFeb 2021 - Mar 2023 · 2 yrs 2 mos\nLaunched refunds in two countries.\nCo-Founder\nLarderly · Self-employed\nJun 2018 - Dec 2020 · 2 yrs 7 mos\nSold pantry boxes to thirty houses.\nShow all 5 experiences\n";
    expect(postsOf(resume, "")).toEqual([
      "Programme Manager | Tidewrack Payments | 1",
      "Project Manager | Tidewrack Payments | 1",
      "Co-Founder | Larderly | 1",
    ]);
  });

  it("reads posts that sentences tell, with names that a line end breaks", () => {
    const resume =
      "Ann Field\nann@field.example\n\nSince August 2019 I have been a night driver for Eden Valley Pallet\nFreight at Kingmoor. I take out new starters.\n\nMy first driving job, 1994 to 2003, was with Border Biscuits Transport as\nMulti-drop Driver. Twenty drops a day.\n";
    const { roles } = readResumeByRules({ resume }, reader);
    expect(roles.map(({ title, employer }) => [title, employer])).toEqual([
      ["night driver", "Eden Valley Pallet\nFreight"],
      ["Multi-drop Driver", "Border Biscuits Transport"],
    ]);
  });

  it("languages with their levels are none of the skills among which they stand", () => {
    const resume =
      "Ann Field\n\nSKILLS\nSage 200, Excel\nWelsh: fluent, first language. English: fluent.\nPython: good\n";
    const { skills, languages } = readResumeByRules({ resume }, reader);
    expect(languages).toEqual(["Welsh: fluent, first language.", "English: fluent."]);
    expect(skills).toEqual(["Sage 200", "Excel", "Python: good"]);
  });

  it("gaps are no work history, so that one without a heading is still looked for", () => {
    const form = ["Job title: Clerk\nEmployer: Oak Ltd\nFrom: 06/2022\nTo: Current\nMain duties: Post and filing\n"];
    const more = "Job title: Baker\nEmployer: Mill Ltd\nFrom: 10/2021\nTo: 05/2022\nMain duties: Bread\n";
    const resume = `Your details\nName: Ann Field\n\n${form}\n${more}\nGaps in employment\nPlease explain any gaps: June 2020, ill\n`;
    const { roles } = readResumeByRules({ resume }, reader);
    expect(roles.map(({ title, employer }) => [title, employer])).toEqual([
      ["Clerk", "Oak Ltd"],
      ["Baker", "Mill Ltd"],
    ]);
  });
});
