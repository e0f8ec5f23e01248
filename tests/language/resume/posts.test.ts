import { describe, expect, it } from "vitest";
import { weights } from "../../../lab/support/reader.js";
import { fieldIn, postsIn, type ReadPost } from "../../../language/resume/posts.js";
import { rowsOf } from "../../../language/resume/rows.js";
import { atOnce } from "../../../language/text/at-once.js";

const models = { lines: weights("lines"), fields: weights("fields") };
const read = (text: string, needsTimes = false) => {
  const { posts, unplaced } = atOnce(postsIn(rowsOf(text), models, needsTimes));
  return { posts: posts.map(parts), lines: posts.map(linesOf), unplaced: unplaced.map((row) => row.text) };
};
const parts = ({ title, employer, place, time }: ReadPost) => [
  title.text,
  employer?.text ?? null,
  place?.text ?? null,
  time && `${time.start?.year ?? ""}-${time.current ? "now" : (time.end?.year ?? "")}`,
];
const linesOf = ({ lines }: ReadPost) => lines.map((row) => row.text);

describe("a post", () => {
  it.each([
    "Warehouse Operative, Mill Street Ltd, Leeds, 2018 - 2021",
    "Leeds | Mill Street Ltd | Warehouse Operative | 2018 - 2021",
    "2018 - 2021: Warehouse Operative at Mill Street Ltd (Leeds)",
    "Warehouse Operative – Mill Street Ltd – Leeds\t2018 - 2021",
    "2018 - 2021  Mill Street Ltd, Leeds\nWarehouse Operative",
    "Mill Street Ltd, Leeds\nWarehouse Operative, 2018 - 2021",
    "Mill Street Ltd (2018 - 2021), Leeds\nWarehouse Operative",
    "Warehouse Operative\nMill Street Ltd, Leeds\n2018 - 2021",
    "2018 - 2021\nWarehouse Operative\nMill Street Ltd | Leeds",
    "Mill Street Ltd\nLeeds\nWarehouse Operative, 2018 - 2021",
  ])("is read in any order of its parts, over one to three lines: %j", (heading) => {
    const { posts, lines, unplaced } = read(`${heading}\n- Picked orders\n- Loaded vans\n`);
    expect(posts).toEqual([["Warehouse Operative", "Mill Street Ltd", "Leeds", "2018-2021"]]);
    expect(lines).toEqual([["Picked orders", "Loaded vans"]]);
    expect(unplaced).toEqual([]);
  });

  it.each([
    [
      "Job title: Nurse\nEmployer: Hill Hospital\nLocation: Leeds\nDates of employment: 2018 - 2021\nDuties:\n",
      ["Nurse", "Hill Hospital", "Leeds", "2018-2021"],
    ],
    ["Employer: Hill Hospital\nPosition: Nurse\nPeriod: 2018 - now\n", ["Nurse", "Hill Hospital", null, "2018-now"]],
    ["Zeitraum: 2018 - 2021\nFirma: Hill Hospital\nStelle: Nurse\n", ["Nurse", "Hill Hospital", null, "2018-2021"]],
    [
      "Employer: Nurse Baker\nPosition: Hill Hospital\nPeriod: 2018 - 2021\n",
      ["Hill Hospital", "Nurse Baker", null, "2018-2021"],
    ],
  ])("has the parts that the labels of a form say: %j", (heading, post) => {
    const { posts, lines } = read(`${heading}- Gave medicines\n`);
    expect(posts).toEqual([post]);
    expect(lines[0]?.at(-1)).toBe("Gave medicines");
  });

  it("keeps a bracket with its employer, and has no place that goes on behind one", () => {
    const { posts } = read(
      "08/2021 – heute  Erzieherin, Kita Sonnenkäfer (Volkssolidarität), Leipzig\n- Eine Gruppe geleitet\n\n09/2017 – 02/2020  Erzieherin, Hort am Park, Leipzig\n- Kinder betreut\n",
    );
    expect(posts).toEqual([
      ["Erzieherin", "Kita Sonnenkäfer (Volkssolidarität)", "Leipzig", "2021-now"],
      ["Erzieherin", "Hort am Park", "Leipzig", "2017-2020"],
    ]);
  });

  it("has its place in the text, and keeps a bracket in its title", () => {
    const text = "Good with people.\nSenior Engineer (Level 3), Mill Street Ltd, 2018 - 2021\n- Built pumps\n";
    const { posts } = atOnce(postsIn(rowsOf(text), models));
    expect(posts.map(parts)).toEqual([["Senior Engineer (Level 3)", "Mill Street Ltd", null, "2018-2021"]]);
    expect(posts.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Senior Engineer (Level 3), Mill Street Ltd, 2018 - 2021",
    ]);
    expect(posts.map(({ employer }) => text.slice(employer?.start, employer?.end))).toEqual(["Mill Street Ltd"]);
  });

  it("needs no time where none has one, but in lines outside a work history", () => {
    const text = "Nurse, Hill Hospital, Leeds\n- Gave medicines\n\nBaker, Corner Bakery, York\n- Made bread\n";
    expect(read(text)).toEqual({
      posts: [
        ["Nurse", "Hill Hospital", "Leeds", null],
        ["Baker", "Corner Bakery", "York", null],
      ],
      lines: [["Gave medicines"], ["Made bread"]],
      unplaced: [],
    });
    const undated = ["Nurse, Hill Hospital, Leeds", "Gave medicines", "Baker, Corner Bakery, York", "Made bread"];
    expect(read(text, true)).toEqual({ posts: [], lines: [], unplaced: undated });
    expect(read(text.replace("York", "York, 2018 - 2021"), true)).toMatchObject({
      posts: [["Baker", "Corner Bakery", "York", "2018-2021"]],
      unplaced: undated.slice(0, 2),
    });
  });
});

describe("several posts", () => {
  it.each(["Mill Street Ltd, Leeds\n", "Mill Street Ltd, Leeds, 2018 - 2022\n", "Mill Street Ltd\n\n"])(
    "share the employer above them, until another one comes: %j",
    (employer) => {
      const text = `${employer}Shift Leader, 2020 - 2022\n- Wrote the rota\nWarehouse Operative, 2018 - 2020\n- Picked orders\n\nBaker, Corner Bakery, 2015 - 2018\n- Made bread\n`;
      const { posts, lines, unplaced } = read(text);
      expect(posts.map(([title, name, , time]) => [title, name, time])).toEqual([
        ["Shift Leader", "Mill Street Ltd", "2020-2022"],
        ["Warehouse Operative", "Mill Street Ltd", "2018-2020"],
        ["Baker", "Corner Bakery", "2015-2018"],
      ]);
      expect(lines).toEqual([["Wrote the rota"], ["Picked orders"], ["Made bread"]]);
      expect(unplaced).toEqual([]);
    },
  );
});

describe("lines", () => {
  it("belong to no post above the first one, or as employers without a post", () => {
    const post = "Nurse, Hill Hospital, Leeds, 2018 - 2021\n- Gave medicines\n";
    expect(read(`I have worked with people all my life.\n- Good with children\n${post}`)).toMatchObject({
      lines: [["Gave medicines"]],
      unplaced: ["I have worked with people all my life.", "Good with children"],
    });
    expect(read(`${post}\nHarbour Hotel Ltd, York\nMill Street Ltd, Leeds\n`)).toMatchObject({
      lines: [["Gave medicines"]],
      unplaced: ["Harbour Hotel Ltd, York", "Mill Street Ltd, Leeds"],
    });
    const profile = "I have planned lorries and groupage for ten years, first in Cork and since 2016 in Suffolk.";
    expect(read(profile, true)).toEqual({ posts: [], lines: [], unplaced: [profile] });
    expect(read("")).toEqual({ posts: [], lines: [], unplaced: [] });
  });

  it("stay whole, though only the first sentence of a paragraph is a heading", () => {
    const told =
      "We open the doors at six. I hand over to the day staff every morning, and I count the medicines with them.";
    const text = `Aug 2022 to now\nCare assistant, Oakhurst Home (41 residents). ${told}\n${told}\n`;
    const { posts, lines } = read(text);
    expect(posts.map(([title, name]) => [title, name])).toEqual([["Care assistant", "Oakhurst Home"]]);
    expect(lines[0]?.at(-1)).toBe(told);
    expect(lines[0]?.join(" ")).toBe(`${told} ${told}`);
  });

  it("belong to the post of the employer that stands above them, as below a table of posts", () => {
    const text =
      "+------+------+------+\n| 2018 - now | Mill Street Ltd, Leeds | Foreman |\n| 2015 - 2018 | Hill Hospital, York | Porter |\n+------+------+------+\n\nMill Street Ltd\n- Ran a crew of three\n\nHill Hospital\n- Moved beds\n";
    const { posts, lines } = read(text);
    expect(posts.map(([title, employer]) => [title, employer])).toEqual([
      ["Foreman", "Mill Street Ltd"],
      ["Porter", "Hill Hospital"],
    ]);
    expect(lines).toEqual([["Ran a crew of three"], ["Moved beds"]]);
  });

  it("of papers are no posts outside a work history, whether they have an end, a beginning or a year", () => {
    const text =
      "Pesticide applicator, row crops, current through 2028\nNational Diploma in Nursing, 2018\nGDC registered since 2018\nClass A licence, 2012\n";
    expect(read(text, true).posts).toEqual([]);
  });
});

it("no line of a work history without end is lost: what is beyond the limit belongs to no post", () => {
  const text = `Baker, Mill Street Ltd, 2018 - 2021\n${"- Baked bread\n".repeat(3_000)}Cook, Hill Hospital, 2015 - 2018\n`;
  const { posts, lines, unplaced } = read(text);
  expect(posts.map(([title, employer]) => [title, employer])).toEqual([["Baker", "Mill Street Ltd"]]);
  expect(1 + (lines[0]?.length ?? 0) + unplaced.length).toBe(3_002);
  expect(unplaced.at(-1)).toBe("Cook, Hill Hospital, 2015 - 2018");
});

it("a part of a row is without the blanks around it", () => {
  const [row] = rowsOf("x\nAB:  Baker  ");
  const [, second] = rowsOf("x\nAB:  Baker");
  expect(row && second && fieldIn(second, 3)).toEqual({ text: "Baker", start: 7, end: 12 });
});
