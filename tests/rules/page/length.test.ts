import { expect, it } from "vitest";
import type { ResumeProfile } from "../../../domain/resume.js";
import type { ExportedResumeLine } from "../../../rules/export.js";
import { beyondTheLength, roomFor } from "../../../rules/page/length.js";
import { profile } from "../../support/exported.js";

const NOW = { year: 2026, month: 11 };
const careerFrom = (year: number): Pick<ResumeProfile, "roles" | "contact"> => ({
  contact: null,
  roles: profile.roles.slice(0, 1).map((role) => ({ ...role, start: { year, month: 1 }, current: true })),
});
const item = (text: string): ExportedResumeLine => ({ line_id: text, kind: "item", text });
const post = (text: string): ExportedResumeLine => ({ line_id: text, kind: "post", text });
const many = (name: string, count: number) => Array.from({ length: count }, (_, at) => item(`${name} line ${at}`));
/** As many lines as a page has, under ten posts. */
const fullPage = Array.from({ length: 10 }, (_, at) => [post(`Post ${at}`), ...many(`Post ${at}`, 4)]).flat();
const none = () => 0;
const textsOf = (lines: ExportedResumeLine[]) => lines.map(({ text }) => text);

it("what fits on one page stays whole, and so does what is no longer than one's own", () => {
  expect(roomFor(fullPage)).toBeLessThan(730);
  expect(beyondTheLength(fullPage, [], careerFrom(2020), NOW, none)).toEqual([]);
  const long = [...fullPage, ...fullPage.map((line) => ({ ...line, line_id: `2 ${line.line_id}` }))];
  expect(beyondTheLength(long, long, careerFrom(2020), NOW, none)).toEqual([]);
  expect(beyondTheLength(long, [], careerFrom(2010), NOW, none)).toEqual([]);
});

it("a post keeps three lines, or six if it shows something, and the oldest lines without a figure go first", () => {
  const lines = [post("Now"), ...many("Now", 8), ...fullPage];
  const shows = ({ text }: ExportedResumeLine) => (text === "Now line 7" ? 3 : 0);
  const out = textsOf(beyondTheLength(lines, [], careerFrom(2020), NOW, shows));
  expect(out.length).toBeGreaterThan(3);
  expect(out[0]).toBe("Post 9 line 3");
  expect(out).not.toContain("Now line 7");
  // Enough for the page again, and no more.
  const left = lines.filter(({ text }) => !out.includes(text));
  expect(roomFor(left)).toBeLessThanOrEqual(730);
  expect(roomFor(left)).toBeGreaterThan(730 - 14);
});

it("of equal worth a line with a figure stays, and nothing is taken from outside of the posts", () => {
  const lines = [post("Now"), item("Swept"), item("Rang"), item("Sold"), item("Cut waste by 12 %")];
  const texts = many("About me", 60).map((line): ExportedResumeLine => ({ ...line, kind: "text" }));
  expect(textsOf(beyondTheLength([...texts, ...lines], [], careerFrom(2020), NOW, none))).toEqual(["Sold"]);
});

it("a post that shows something for the job keeps six lines, however long the page is", () => {
  const texts = many("About me", 80).map((line): ExportedResumeLine => ({ ...line, kind: "text" }));
  const shows = ({ text }: ExportedResumeLine) => (text === "Now line 0" ? 3 : 0);
  const out = (worth: (line: ExportedResumeLine) => number) =>
    textsOf(beyondTheLength([...texts, post("Now"), ...many("Now", 9)], [], careerFrom(2020), NOW, worth));
  expect(out(shows)).toEqual(["Now line 8", "Now line 7", "Now line 6"]);
  expect(out(none)).toHaveLength(6);
});
