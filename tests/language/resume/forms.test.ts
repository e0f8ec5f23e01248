import { describe, expect, it } from "vitest";
import { weights } from "../../../lab/support/reader.js";
import { isTableHead } from "../../../language/resume/field-tables.js";
import { labelledPosts } from "../../../language/resume/forms.js";
import { rowsOf } from "../../../language/resume/rows.js";

const read = (text: string) => {
  const found = labelledPosts(rowsOf(text), weights("fields"));
  return (
    found && {
      posts: found.posts.map(({ title, employer, place, start, end, lines }) => ({
        ...{ title: title.text, employer: employer?.text ?? null, place: place?.text ?? null },
        ...{ heading: text.slice(start, end), lines: lines.map((row) => row.text) },
      })),
      unplaced: found.unplaced.map((row) => row.text),
    }
  );
};

describe("the posts of a form", () => {
  it("begin where its first label comes again, with the fields in its own order", () => {
    const text =
      "Applicant no. 7\nEmployer's name:   Mill Street Ltd\nTown:   York\nJob title:   Baker\nDate from:   07.2018\nDate to:   Still employed\nNotice period:   4 weeks\nBrief description of duties:\n  Rye bread.\n  Two apprentices.\n\nPREVIOUS EMPLOYERS\nEmployer's name:   Harbour Hotel\nJob title:   Cook\nDate from:   2012\nDate to:   2018\nBrief description of duties:\n  Breakfast for ninety.\n";
    expect(read(text)).toMatchObject({
      posts: [
        { title: "Baker", employer: "Mill Street Ltd", place: "York", lines: ["Rye bread.", "Two apprentices."] },
        { title: "Cook", employer: "Harbour Hotel", place: null, lines: ["Breakfast for ninety."] },
      ],
      unplaced: ["Applicant no. 7"],
    });
    expect(read(text)?.posts[0]?.heading).toContain("07.2018");
  });

  it("take the label with sentences for what was done, where none says so", () => {
    const post = (employer: string, work: string, left: string) =>
      `Employer: ${employer}\nPosition: Driver\nFrom: 05/2016 To: 05/2019\nType of work: ${work}\nReason for leaving: ${left}\n`;
    const text = `${post("Northfold Haulage", "Tramping all over the UK, five nights out.", "want days only")}
${post("Green Acre Dairies", "Multi drop to shops and schools, tail lift.", "better job")}`;
    expect(read(text)?.posts.map(({ lines }) => lines)).toEqual([
      ["Type of work: Tramping all over the UK, five nights out."],
      ["Type of work: Multi drop to shops and schools, tail lift."],
    ]);
  });

  it("may have the employer below the lines, with its address, and lines behind their label", () => {
    const text =
      "Dates\t2018 - 2021\nPosition held\tBaker\n\nMain activities and responsibilities\tRye bread\nTwo apprentices\n\nName and address of employer\tMill Street Ltd\nYork\n\nDates\t2015 - 2018\nPosition held\tCook\nMain activities and responsibilities\tBreakfast\n\nName and address of employer\tHarbour Hotel\n";
    expect(read(text)?.posts).toEqual([
      {
        ...{
          title: "Baker",
          employer: "Mill Street Ltd",
          place: null,
          heading: "Dates\t2018 - 2021\nPosition held\tBaker",
        },
        lines: ["Main activities and responsibilities\tRye bread", "Two apprentices"],
      },
      {
        ...{
          title: "Cook",
          employer: "Harbour Hotel",
          place: null,
          heading: "Dates\t2015 - 2018\nPosition held\tCook",
        },
        lines: ["Main activities and responsibilities\tBreakfast"],
      },
    ]);
  });

  it("may have labels above their values, and a heading with a number between them", () => {
    const text =
      "Previous employer 1\nJob title\nBaker\nEmployer\nMill Street Ltd\nFrom\nMay 2019\nTo\nPresent\nMain duties\n* Rye bread\nReason for leaving\nMoving house\nPrevious employer 2\nJob title\nCook\nEmployer\nHarbour Hotel\nFrom\n2012\nTo\n2018\nMain duties\n* Breakfast\n";
    expect(read(text)?.posts).toMatchObject([
      {
        title: "Baker",
        employer: "Mill Street Ltd",
        heading: expect.stringContaining("Present"),
        lines: ["Rye bread"],
      },
      { title: "Cook", employer: "Harbour Hotel", lines: ["Breakfast"] },
    ]);
  });

  it("may have a heading above each that looks like a label", () => {
    const text =
      "Current or most recent employer\nEmployer name\tMill Street Ltd\nJob title\tBaker\nDescription of duties\tRye bread\nPrevious employer\nEmployer name\tHotel\nJob title\tCook\nDescription of duties\tBreakfast\n";
    expect(read(text)?.posts.map(({ title, employer, lines }) => [title, employer, lines])).toEqual([
      ["Baker", "Mill Street Ltd", ["Description of duties\tRye bread"]],
      ["Cook", "Hotel", ["Description of duties\tBreakfast"]],
    ]);
  });

  it("have the place behind the name of the employer, and know a time by itself", () => {
    const text =
      "Designation : Baker\nOrganization : Mill Street Bakery Ltd, London\nInclusive Dates : May 2019 - Present\nJob Responsibilities:\n- Rye bread\n\nDesignation : Cook\nOrganization : Harbour Hotel, Manchester\nInclusive Dates : 2012 - 2018\nJob Responsibilities:\n- Breakfast\n";
    expect(read(text)?.posts).toMatchObject([
      { title: "Baker", employer: "Mill Street Bakery Ltd", place: "London", lines: ["Rye bread"] },
      { title: "Cook", employer: "Harbour Hotel", place: "Manchester", lines: ["Breakfast"] },
    ]);
    const partners = "Employer: Moran, Keogh & Co.\nPosition: Baker\nEmployer: Field, Stone & Sons\nPosition: Cook\n";
    expect(read(partners)?.posts.map(({ employer }) => employer)).toEqual([
      "Moran, Keogh & Co.",
      "Field, Stone & Sons",
    ]);
  });

  it("have no line of a label that comes again and is not known, and all other lines where none is for duties", () => {
    const text =
      "Employer: Mill Street Ltd\nPosition: Baker\nDepartment: Ovens\nRye bread\nEmployer: Harbour Hotel\nPosition: Cook\nDepartment: Kitchen\n- Breakfast\n";
    expect(read(text)?.posts.map(({ title, lines }) => [title, lines])).toEqual([
      ["Baker", ["Rye bread"]],
      ["Cook", ["Breakfast"]],
    ]);
  });

  it.each(["Baker, Mill Street Ltd, 2018 - 2021\n- Rye bread\n", "Post: Baker\nMill Street Ltd, 2018 - 2021\n", ""])(
    "are none where title and employer have no labels: %j",
    (text) => expect(read(text)).toBeNull(),
  );
});

describe("the posts of a table", () => {
  it("have the fields that the heads of its columns say", () => {
    const text =
      "From\tTo\tRole\tCompany\tWhat I did\n2017-04\t…\tHead Baker\tMill Street Ltd\tRye bread\nTwo apprentices\n2014-09\t2017-03\tCook\tHarbour Hotel\tBreakfast\n";
    expect(read(text)).toEqual({
      posts: [
        {
          ...{ title: "Head Baker", employer: "Mill Street Ltd", place: null, lines: ["Rye bread", "Two apprentices"] },
          heading: "2017-04\t…\tHead Baker\tMill Street Ltd\t",
        },
        {
          ...{ title: "Cook", employer: "Harbour Hotel", place: null, lines: ["Breakfast"] },
          heading: "2014-09\t2017-03\tCook\tHarbour Hotel\t",
        },
      ],
      unplaced: [],
    });
  });

  it("may have numbers before their rows, and are no form whose head comes again for each post", () => {
    const numbered =
      "S.No\tCompany\tDesignation\tFrom\tTo\n1.\tMill Street Ltd\tBaker\tSep 2018\tTill date\n2.\tHotel\tCook\t2012\t2018\n";
    expect(read(numbered)?.posts.map(({ title, employer }) => [title, employer])).toEqual([
      ["Baker", "Mill Street Ltd"],
      ["Cook", "Hotel"],
    ]);
    const form =
      "Job Title\tEmployer\nBaker\tMill Street Ltd\nFrom (mm/yyyy)\tTo (mm/yyyy)\n09/2021\tPresent\nDuties performed\nRye bread\n\nJob Title\tEmployer\nCook\tHotel\nFrom (mm/yyyy)\tTo (mm/yyyy)\n02/2012\t08/2018\nDuties performed\nBreakfast\n";
    expect(read(form)?.posts).toMatchObject([
      {
        title: "Baker",
        employer: "Mill Street Ltd",
        lines: ["Rye bread"],
        heading: expect.stringContaining("Present"),
      },
      { title: "Cook", employer: "Hotel", lines: ["Breakfast"] },
    ]);
  });

  it("may have fields beside each other, each with its label", () => {
    const post = (employer: string, position: string, from: string, to: string) =>
      `EMPLOYER: ${employer}\nFROM (MO/YR): ${from}      TO (MO/YR): ${to}\nPOSITION HELD: ${position}         PAY: 31.50\nDUTIES: Ore and gravel\n`;
    const text = `${post("Mill Street Ltd", "Driver", "04/21", "PRESENT")}\n${post("Hotel", "Cook (nights)", "01/09", "06/14")}`;
    expect(read(text)?.posts).toMatchObject([
      { title: "Driver", employer: "Mill Street Ltd", heading: expect.stringContaining("PRESENT") },
      { title: "Cook (nights)", employer: "Hotel", heading: expect.stringContaining("01/09") },
    ]);
  });

  it("have a head with labels and nothing else", () => {
    const head = (text: string) => rowsOf(text).map(isTableHead);
    expect(head("Dates\tEmployer\tPost held\tMain duties\n2012\tBaker")).toEqual([true, false]);
    expect(head("Employer: Mill Street Ltd\nYork")).toEqual([false, false]);
  });
});
