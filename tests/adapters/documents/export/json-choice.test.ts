import { describe, expect, it } from "vitest";
import { postsByHand, stillThere, withOwnLines } from "../../../../adapters/documents/export/json-choice.js";
import type { OwnResume } from "../../../../adapters/documents/export/own-resume.js";
import type { ExportChoice } from "../../../../domain/export.js";
import type { Post } from "../../../../domain/resume.js";
import { AS_PROPOSED } from "../../../../domain/resume-choice.js";
import { ownLineId } from "../../../../rules/export.js";

const resume = (all: object[], own: object[] = []) => ({ all, own }) as unknown as OwnResume;
const choice = (over: Partial<ExportChoice>): ExportChoice => ({ ...AS_PROPOSED, part: "all", ...over });

describe("the candidate's own words in a JSON Resume", () => {
  const document = { work: [{ highlights: ["Baked  bread", "Sold it", "Sold it"] }] };

  it("stand where the line stood", () => {
    const changed = resume([{ line_id: "l1", text: "Baked rye", was: "Baked bread" }]);
    expect(withOwnLines(document, changed)).toEqual({
      resume: { work: [{ highlights: ["Baked rye", "Sold it", "Sold it"] }] },
      notFound: [],
    });
  });

  it.each([
    ["twice", "Sold it"],
    ["nowhere", "Baker, Corner Bakery"],
  ])("are listed if their line stands %s", (_, was) => {
    const { resume: same, notFound } = withOwnLines(document, resume([{ line_id: "l1", text: "New", was }]));
    expect([same, notFound.map(({ what }) => what)]).toEqual([document, ["New"]]);
  });

  it("change nothing of a line of an answer, or one that was added", () => {
    const lines = [
      { line_id: "n1", text: "New", was: "Baked bread", added: "q1" },
      { line_id: "typed.1", text: "x", was: "" },
    ];
    expect(withOwnLines(document, resume(lines))).toEqual({ resume: document, notFound: [] });
  });
});

it("lines that are left out, but stay in the file, are listed", () => {
  const lines = [
    { line_id: "l1", text: "Own" },
    { line_id: "n1", text: "New", added: "q1" },
    { line_id: "typed.1", text: "Typed", was: "" },
    { line_id: "l2", text: "Kept" },
  ];
  const left = stillThere(resume(lines), choice({ without: ["l1", "n1", "typed.1"] }));
  expect(left.map(({ what }) => what)).toEqual(["Own"]);
});

it("a line that was moved belongs to the post of the nearest own line above it", () => {
  const own = { kind: "item", text: "Baked bread", start: 50, end: 61 };
  const id = ownLineId(own as Parameters<typeof ownLineId>[0]);
  const post = { header: { text: "Baker", start: 40, end: 45 }, end: 70 } as unknown as Post;
  const lines = [
    { line_id: "n0", text: "First" },
    { line_id: id, text: "Baked bread" },
    { line_id: "n1", text: "New" },
  ];
  const moved = [
    { line_id: "n0", behind: "x" },
    { line_id: "n1", behind: id },
  ];
  const found = postsByHand(resume(lines, [own]), choice({ moved }), [post]);
  expect([found.get("n1"), found.get("n0")]).toEqual([post, null]);
  expect(postsByHand(resume(lines, [own]), choice({ moved }), []).get("n1")).toBeNull();
});
