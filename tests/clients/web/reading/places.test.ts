import { describe, expect, it } from "vitest";
import { postsIn, stepOf } from "../../../../clients/web/reading/places.js";
import { lineWith, postWith, readingWith } from "../../../support/readings.js";

const [a, b, c] = ["l1-2", "l3-4", "l5-6"].map((id) => lineWith(id, id));
const reading = readingWith([
  postWith({ post_id: "p0", lines: [a, b].flatMap((one) => one ?? []) }),
  postWith({ post_id: "p9", lines: [c].flatMap((one) => one ?? []) }),
]);
const step = (line_id: string, by: -1 | 1) => {
  const change = stepOf(reading, { line_id }, by);
  return change?.op === "move_line" ? [change.to, change.before] : null;
};

describe("one step", () => {
  it("up or down stands before the line above, or behind the one below", () => {
    expect(step("l3-4", -1)).toEqual(["p0", "l1-2"]);
    expect(step("l1-2", 1)).toEqual(["p0", undefined]);
  });

  it("leads into the next post, at its end from below and at its beginning from above", () => {
    expect(step("l3-4", 1)).toEqual(["p9", "l5-6"]);
    expect(step("l5-6", -1)).toEqual(["p0", undefined]);
  });

  it("ends with the first and the last post, and is none for a line of no post", () => {
    expect([step("l1-2", -1), step("l5-6", 1), step("l7-8", 1)]).toEqual([null, null, null]);
  });
});

it("the posts of all sections are in their order", () => {
  expect(postsIn(reading).map(({ post_id }) => post_id)).toEqual(["p0", "p9"]);
});
