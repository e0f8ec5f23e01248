import { describe, expect, it } from "vitest";
import { emptyResume } from "../../../domain/outputs.js";
import { locatedRoles, validateResume } from "../../../language/resume/validate-resume.js";
import { sourceText } from "../../../language/text/spans.js";

const TEXT =
  "Ann Field\nBaker\n\nBaker, Mill, Millbrook, 03/2019 - 2023\n- Baked\n\nBaker, Hill, 2015 - 2018\n- Baked\n\nRust\n";
const source = sourceText(TEXT);
const role = (header: string, employer: string | null, lines: string[] = []) => ({
  title: "Baker",
  employer,
  place: null,
  header,
  lines,
});

describe("what a reader found in a résumé", () => {
  it("is quoted from it, or dropped", () => {
    const output = { ...emptyResume(), headline: "Chef", skills: ["Rust", "Python"], other: ["Baker"] };
    const profile = validateResume(source, output);
    expect(profile.headline).toBeNull();
    expect(profile.skills.map(({ text }) => text)).toEqual(["Rust"]);
    expect(profile.other).toEqual([{ text: "Baker", start: 10, end: 15 }]);
    expect(profile.contact).toBeNull();
  });

  it("has a break between posts under its own name, and at no employer", () => {
    const text = "Mill Ltd\nBaker, 2021 - 2023\n\nSabbatical\nNov 2020 - Apr 2021\nCycled to Rome\n";
    const found = { title: "Sabbatical", employer: "Mill Ltd", place: null, lines: ["Cycled to Rome"] };
    const roles = [{ ...found, header: "Sabbatical\nNov 2020 - Apr 2021" }];
    expect(locatedRoles(sourceText(text), { roles })).toMatchObject([
      { title: "Sabbatical", employer: null, is_break: true, start: { year: 2020, month: 11 } },
    ]);
  });

  it("leaves the addresses of referees to them", () => {
    const text = "Ann Field\nann@post.example\n\nREFERENCES\nLea Roth, lea@post.example\n";
    const given = sourceText(text);
    const [own, theirs] = ["ann@post.example", "lea@post.example"].map((email) => given.locate(email));
    const contact = {
      name: null,
      emails: [theirs, own].flatMap((one) => one ?? []),
      phones: [],
      links: [],
      place: null,
    };
    const output = { ...emptyResume(), referees: ["Lea Roth, lea@post.example"] };
    expect(validateResume(given, output, contact).contact?.emails).toEqual([own]);
  });

  it("has dates in the order of the whole text", () => {
    const text = "Baker, Mill, 03/02/2019 - 05/04/2021\n- Baked\n\nBaker, Hill, 02/03/2015 - 06/30/2018\n";
    const headers = ["Baker, Mill, 03/02/2019 - 05/04/2021", "Baker, Hill, 02/03/2015 - 06/30/2018"];
    const roles = headers.map((header) => role(header, null));
    expect(locatedRoles(sourceText(text), { roles })).toMatchObject([
      { start: { year: 2019, month: 3 }, end: { year: 2021, month: 5 } },
      { start: { year: 2015, month: 2 }, end: { year: 2018, month: 6 } },
    ]);
  });

  it("is found again in its order: equal lines of two posts are two", () => {
    const [first, second] = locatedRoles(source, {
      roles: [
        role("Baker, Mill, Millbrook, 03/2019 - 2023", "Mill", ["Baked"]),
        role("Baker, Hill, 2015 - 2018", "Hill", ["Baked", "Sold"]),
      ],
    });
    expect(first).toMatchObject({ start: { year: 2019, month: 3 }, end: { year: 2023, month: null }, current: false });
    expect(first?.lines[0]?.start).toBe(TEXT.indexOf("Baked"));
    expect(second?.lines.map(({ start }) => start)).toEqual([TEXT.lastIndexOf("Baked")]);
    expect(locatedRoles(source, { roles: [role("Cook, Mill, 2019", null)] })).toEqual([]);
  });

  it("has the employer as whole words of the header", () => {
    const employerOf = (header: string, employer: string) =>
      locatedRoles(source, { roles: [role(header, employer)] })[0]?.employer;
    expect(employerOf("Millbrook, 03/2019 - 2023", "Mill")).toBeNull();
    expect(employerOf("Baker, Mill, Millbrook, 03/2019 - 2023", "Millbrook")?.text).toBe("Millbrook");
    expect(employerOf("Baker, Mill, Millbrook, 03/2019 - 2023", "Hill")).toBeNull();
  });
});
