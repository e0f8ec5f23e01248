import { describe, expect, it } from "vitest";
import { ownResume, rewordedIn, toResumeLines } from "../../../../adapters/documents/export/own-resume.js";
import type { ExportChoice } from "../../../../domain/export.js";
import { postsOf } from "../../../../domain/resume.js";
import { answered, BULLET, material } from "../../../support/export-material.js";
import { profile, profileOf, RESUME } from "../../../support/exported.js";

const [baker] = postsOf(profile);
const atBaker = { placed: async () => new Map(baker ? [["s.g1", baker]] : []) };
const own = (text: string) => `own.${RESUME.indexOf(text)}`;
const SHAPE = own("Shape loaves");
const chosen = (choice: Partial<ExportChoice>, bullets = [BULLET]) =>
  ownResume(material([answered(bullets)], { ...atBaker, choice }));
const lineOf = async (text: string, choice: Partial<ExportChoice>, bullets = [BULLET]) =>
  (await toResumeLines(material([answered(bullets)], { ...atBaker, choice }))).lines.find((one) => one.text === text);

describe("one's own résumé", () => {
  it("has the answers in it, under the post that was chosen", async () => {
    const texts = (await chosen({})).lines.map(({ text }) => text);
    const post = texts.findIndex((text) => text.startsWith("Baker"));
    const next = texts.findIndex((text) => text.startsWith("Porter"));
    expect(texts.slice(post, next)).toContain(BULLET);
  });

  it("is none where no résumé could be read", async () => {
    const { lines, all, leftOut } = await ownResume(material(undefined, { profile: async () => null }));
    expect([lines, all, leftOut]).toEqual([[], [], []]);
  });

  it("has a line in the candidate's words, and lacks one that they left out, of which both are changed", async () => {
    const made = await chosen({ reworded: { [SHAPE]: "Shape rye loaves" }, without: [own("Keep the area tidy")] });
    const texts = made.lines.map(({ text }) => text);
    expect(texts).toContain("Shape rye loaves");
    expect(texts).not.toContain("Keep the area tidy");
    expect(rewordedIn(made)).toEqual([{ line_id: SHAPE, was: "Shape loaves", text: "Shape rye loaves" }]);
    expect(made.leftOut.map(({ what }) => what)).toEqual(["Keep the area tidy"]);
    expect(made.changed.map(({ start }) => `own.${start}`)).toEqual([SHAPE, own("Keep the area tidy")]);
  });

  it("proposes no more lines under a post than there is room for, and has another one if it is wanted", async () => {
    const two = [BULLET, "Trained two apprentices in shaping"];
    const first = await chosen({ lines_per_post: 1 }, two);
    expect(first.lines.map(({ text }) => text)).not.toContain(two[1]);
    expect(first.leftOut.map(({ what }) => what)).toContain(two[1]);
    const line = await lineOf(two[1] ?? "", { lines_per_post: 1 }, two);
    expect(line).toMatchObject({ proposed: false, left_out: true });
    const wanted = await chosen({ lines_per_post: 1, wanted: [line?.line_id ?? ""] }, two);
    expect(wanted.lines.map(({ text }) => text)).toContain(two[1]);
  });

  it("says of words for a line that is gone, and of a line behind such a one, that they are not in it", async () => {
    const { leftOut } = await chosen({
      reworded: { "own.9999": "Baked rye" },
      added: [{ line_id: "typed.1", text: "Sold rye", behind: "own.9999" }],
    });
    expect(leftOut.map(({ what }) => what)).toEqual(["Baked rye", "Sold rye"]);
  });
});

describe("the lines to choose from", () => {
  it("include those that were left out; the name and the posts cannot be left out", async () => {
    const choice = { without: [SHAPE, own("Jo Marsh")] };
    expect(await lineOf("Shape loaves", choice)).toMatchObject({ may_be_left_out: true, left_out: true });
    expect(await lineOf("Jo Marsh", choice)).toMatchObject({ may_be_left_out: false, left_out: false });
  });

  it("name the figures of one's own words that nobody said before", async () => {
    expect(await lineOf("Shape 200 loaves", { reworded: { [SHAPE]: "Shape 200 loaves" } })).toMatchObject({
      new_figures: ["200"],
    });
    // The reply has this one.
    expect(await lineOf("Shape 30 loaves", { reworded: { [SHAPE]: "Shape 30 loaves" } })).toMatchObject({
      new_figures: [],
    });
  });

  it("mark a line that a new one says more fully, which is left out if the candidate wants that", async () => {
    const fuller = ["Shape loaves of sourdough by hand"];
    expect(await lineOf("Shape loaves", {}, fuller)).toMatchObject({ doubled: true, left_out: false });
    expect(await lineOf("Shape loaves", { doubled: "leave_out" }, fuller)).toMatchObject({ left_out: true });
    const kept = { doubled: "leave_out" as const, wanted: [SHAPE] };
    expect(await lineOf("Shape loaves", kept, fuller)).toMatchObject({ doubled: true, left_out: false });
  });

  it("say what they show of the job, and of which nobody said in which post it was, until it is moved", async () => {
    const asked = [answered([BULLET])];
    const apart = (choice: Partial<ExportChoice> = {}) =>
      toResumeLines(material(asked, { choice })).then(({ lines }) => lines.find(({ text }) => text === BULLET));
    const line = await apart();
    expect(line).toMatchObject({ place_unknown: true, shows: [{ gap_id: "g1" }] });
    const moved = [{ line_id: line?.line_id ?? "", behind: SHAPE }];
    expect(await apart({ moved })).toMatchObject({ place_unknown: false });
  });

  it("propose as much as there is room for, and name what is beyond it until the candidate wants it", async () => {
    const days = Array.from({ length: 40 }, (_, at) => `Remembered day ${at}`).join("\n\n");
    const long = `${RESUME}\nMemories\n\n${days}\n`;
    const read = profileOf(long);
    const made = ["rye", "buns", "tarts", "pies", "rolls", "cakes", "scones"].map((what) => `Made ${what} at night`);
    const of = (choice: Partial<ExportChoice> = {}) =>
      material([answered([...made, BULLET])], {
        ...{ ...atBaker, choice, profile: async () => read, resumeText: async () => long },
      });
    const noRoom = (await toResumeLines(of())).lines.filter((line) => line.no_room);
    // One's own lines, which show nothing that is asked; of the new ones the last without a figure.
    expect(noRoom.map(({ text, proposed, left_out }) => [text, proposed, left_out])).toEqual([
      ["Shape loaves", false, true],
      ["Made cakes at night", false, true],
      ["Made scones at night", false, true],
      ["Keep the area tidy", false, true],
    ]);
    const { leftOut } = await ownResume(of());
    expect(leftOut.map(({ what }) => what)).toContain("Shape loaves");
    const wanted = await ownResume(of({ wanted: [SHAPE] }));
    expect(wanted.lines.map(({ text }) => text)).toContain("Shape loaves");
    expect(wanted.leftOut.map(({ what }) => what)).not.toContain("Shape loaves");
  });
});
