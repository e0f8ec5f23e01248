import "../../../support/browser-globals.js";
import { describe, expect, it } from "vitest";
import { changedFields, PostFields } from "../../../../clients/web/reading/post-fields.js";
import { seen } from "../../../support/page.js";
import { postWith } from "../../../support/readings.js";

const post = postWith();
const typed = (over: Partial<Parameters<typeof changedFields>[1]>) =>
  changedFields(post, {
    ...{ title: "Cook", employer: "Mill Street", place: null },
    ...{ start: "2019", end: "2021", current: false },
    ...over,
  });

describe("the fields that changed", () => {
  it("are those alone", () => {
    expect(typed({})).toEqual({});
    expect(typed({ title: "Line cook", employer: null, start: "2019-04" })).toEqual({
      ...{ title: "Line cook", employer: null, start: "2019-04" },
    });
    expect(typed({ title: "" })).toEqual({});
  });

  it("have no end where the post goes on, and one where it does not any more", () => {
    expect(typed({ current: true, end: null })).toEqual({ current: true, end: null });
    const goesOn = postWith({ current: true, end: null });
    const values = {
      ...{ title: "Cook", employer: "Mill Street", place: null },
      ...{ start: "2019", end: "2022", current: false },
    };
    expect(changedFields(goesOn, values)).toEqual({ current: false, end: "2022" });
  });
});

it("stand beside the words that they were read from", () => {
  const page = seen(<PostFields post={post} busy={false} keep={() => {}} close={() => {}} />);
  expect(page.texts("blockquote")).toEqual(["Cook, Mill Street, 2019 - 2021"]);
  expect(page.attributes("input[type=text]", "value")).toEqual(["Cook", "Mill Street", "", "2019", "2021"]);
  const goesOn = seen(
    <PostFields post={postWith({ current: true, end: null })} busy={false} keep={() => {}} close={() => {}} />,
  );
  expect(goesOn.attributes("input[type=text]", "value")).toHaveLength(4);
});
