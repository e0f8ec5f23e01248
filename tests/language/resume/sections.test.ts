import { describe, expect, it } from "vitest";
import { weights } from "../../../lab/support/reader.js";
import { rowsOf } from "../../../language/resume/rows.js";
import { headingWords, sectionsOf } from "../../../language/resume/sections.js";

const models = { headings: weights("headings"), contents: weights("sections") };
const sections = (text: string) =>
  sectionsOf(rowsOf(text), models).map(({ kind, heading, rows }) => [
    kind,
    heading?.text ?? null,
    rows.map((row) => row.text),
  ]);
const kinds = (text: string) => sections(text).map(([kind]) => kind);

describe("the sections of a résumé", () => {
  it("begin at their headings, and the head has none", () => {
    const text =
      "Ann Field\nLeeds\n\nWork experience\nBaker, Mill Street Ltd, 2018 - 2021\n- Made bread\n\nEducation\nBSc Physics, University of Wenbury, 2015\n\nSkills\nSaws, lathes\n";
    expect(sections(text)).toEqual([
      ["head", null, ["Ann Field", "Leeds"]],
      ["work", "Work experience", ["Baker, Mill Street Ltd, 2018 - 2021", "Made bread"]],
      ["education", "Education", ["BSc Physics, University of Wenbury, 2015"]],
      ["skills", "Skills", ["Saws, lathes"]],
    ]);
    expect(sections("")).toEqual([["head", null, []]]);
  });

  it.each([
    ["BERUFSERFAHRUNG", "Bäckerin, Mill Street Ltd, 2018 - 2021", "work"],
    ["== Work history ==", "Baker, Mill Street Ltd, 2018 - 2021", "work"],
    ["SPRACHEN", "Deutsch, Englisch", "languages"],
    ["[ Hobbies ]", "Chess and running", "interests"],
    ["Referees", "Mary Stone, 01632 960912", "references"],
    ["Publications:", "Field A. Bread and time. Mill Press, 2019", "publications"],
    ["Volunteering", "Food bank, York, 2019 - 2021", "volunteering"],
    ["School", "Lakes School, Windermere, 2005 - 2010: 8 GCSEs", "education"],
    ["Fortbildungen", "Erste Hilfe am Kind, 2022", "certificates"],
  ])("have a kind, in several languages and styles: %s", (heading, line, kind) =>
    expect(kinds(`Ann Field\n\n${heading}\n${line}\n`)).toEqual(["head", kind]),
  );

  it("stand on one line each behind the list of the last post, and not before another post", () => {
    const work = "Ann Field\n\nEMPLOYMENT\nFlorist, Petal & Stem, 2018 - 2021\n- Tied 40 bouquets a day\n\n";
    const tail = "IT: Floranext, Excel\n\nVolunteering: Kendal in Bloom, since 2019\n";
    expect(sections(work + tail).slice(2)).toEqual([
      ["skills", "IT", ["Floranext, Excel"]],
      ["volunteering", "Volunteering", ["Kendal in Bloom, since 2019"]],
    ]);
    expect(kinds(`${work}IT: Floranext, Excel\n\nBaker, Mill Street Ltd, 2015 - 2018\n- Made bread\n`)).toEqual([
      "head",
      "work",
    ]);
  });

  it("stand on one line among papers of an education too, if they are set apart", () => {
    const education = "Ann Field\n\nEDUCATION\nBSc Physics, University of Wenbury, 2015\nThesis: Bread and time\n";
    expect(kinds(`${education}\nLanguages: German, Dutch\n`)).toEqual(["head", "education", "languages"]);
    expect(kinds(`${education}Languages: German, Dutch\n`)).toEqual(["head", "education"]);
  });

  it.each(["Work experience.", "- Work experience", "Work experience, 2019", "Duties:", "Work experience   Leeds"])(
    "do not begin at a line that only has the words of a heading: %s",
    (line) =>
      expect(kinds(`Ann Field\n\nEXPERIENCE\nBaker, Mill Street Ltd, 2018 - 2021\n${line}\nMade bread.\n`)).toEqual([
        "head",
        "work",
      ]),
  );

  it("may stand on one line with their heading, but not within a post", () => {
    const text =
      "Ann Field\nSkills: Rye, wheat\nLanguages\tPolish\n\nWORK HISTORY\nBaker, Mill, 2018 - 2021\nSkills: ovens\n";
    expect(sections(text)).toEqual([
      ["head", null, ["Ann Field"]],
      ["skills", "Skills", ["Rye, wheat"]],
      ["languages", "Languages", ["Polish"]],
      ["work", "WORK HISTORY", ["Baker, Mill, 2018 - 2021", "Skills: ovens"]],
    ]);
    const both = "Ann Field\n\nSkills & Interests\nSkills: Rye, wheat\nLanguages : Polish\nInterests: Rowing\n";
    expect(sections(both).slice(-3)).toEqual([
      ["skills", "Skills", ["Rye, wheat"]],
      ["languages", "Languages", ["Polish"]],
      ["interests", "Interests", ["Rowing"]],
    ]);
  });

  it("do not begin at a name above the time of a post, or at a long line among lines of a post", () => {
    const text =
      "Ann Field\n\nSummary\nI bake bread.\n\nExperience\n\nHill Hotel\nCook\n2018 - 2021\n\nParr Lane Studios\nBaker\n2015 - 2018\nTook references of new starters on trial\nMade bread\n\nEducation\nA levels, 2015\n";
    expect(sections(text).map(([, heading]) => heading)).toEqual([null, "Summary", "Experience", "Education"]);
  });

  it("have headings with a sign, a number of a form, or a remark", () => {
    const text =
      "Ann Field\n\n■ CAREER HISTORY\n\nBaker, Mill, 2018 - 2021\n\n■ SKILLS\n\n✔ Rye\n✔ Wheat\n\nSection 4: Education\nA levels, 2015\n\nPrevious employment (most recent first)\nCook, Hotel, 2012 - 2015\n";
    expect(sections(text).map(([kind, heading]) => [kind, heading])).toEqual([
      ["head", null],
      ["work", "CAREER HISTORY"],
      ["skills", "SKILLS"],
      ["education", "Section 4: Education"],
      ["work", "Previous employment (most recent first)"],
    ]);
  });

  it("have what stands directly below their heading, in whatever style", () => {
    const text =
      "Ann Field\n\nJobs\n\nBaker, Mill, 2018 - 2021\n\nThings I am good at\n\nPrecision planting\nHerd health\nBudgeting\n";
    expect(sections(text).at(-1)?.slice(1)).toEqual([
      "Things I am good at",
      ["Precision planting", "Herd health", "Budgeting"],
    ]);
  });

  it("need a line below their heading", () => {
    expect(sections("Ann Field\nSkills")).toEqual([["head", null, ["Ann Field", "Skills"]]]);
  });

  it("begin at unknown words in the style of the other headings, but not at an employer in capitals", () => {
    const kindness =
      "Ann Field\n\nEMPLOYMENT\nBaker, Mill Street Ltd, 2018 - 2021\n\nCERTIFICATES\nFirst aid, valid to 2029\n\nKINDNESSES\nShop for neighbours\n";
    expect(sections(kindness).map(([, heading]) => heading)).toEqual([
      null,
      "EMPLOYMENT",
      "CERTIFICATES",
      "KINDNESSES",
    ]);
    expect(sections(kindness.replace("KINDNESSES", "Kindnesses"))).toHaveLength(3);
    const employer =
      "Ann Field\n\nEMPLOYMENT\nMILL STREET LTD\nBaker, 2018 - 2021\n- Made bread\n\nEDUCATION\nA levels, 2015\n";
    expect(sections(employer).map(([, heading]) => heading)).toEqual([null, "EMPLOYMENT", "EDUCATION"]);
  });

  it("have headings whose words are read without the signs around them", () => {
    expect(["== Skills ==", "[ Hobbies ]", "2. Skills:", "Skills (other)"].map(headingWords)).toEqual([
      "Skills",
      "Hobbies",
      "2. Skills",
      "Skills (other)",
    ]);
  });

  it("have lines in capitals that are acronyms", () => {
    const text = "ANN FIELD\n\nSKILLS\nSAP EWM\nISO 9001\nLANGUAGES\nPolish\n";
    expect(sections(text).slice(1)).toEqual([
      ["skills", "SKILLS", ["SAP EWM", "ISO 9001"]],
      ["languages", "LANGUAGES", ["Polish"]],
    ]);
  });
});
