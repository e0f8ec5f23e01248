import { expect, it } from "vitest";
import { outsidePosts } from "../../../language/resume/outside-posts.js";
import { profileOf } from "../../support/exported.js";

const textsOf = (text: string) => outsidePosts(profileOf(text)).map((quote) => quote.text);

it("has the passages with a period of a résumé without posts, and none of one that has posts or no periods", () => {
  expect(textsOf("Ann Field\n\nSKILLS\nRye, ovens from 2018 to 2021, wheat\n")).toEqual(["ovens from 2018 to 2021"]);
  expect(textsOf("Ann Field\n\nSKILLS\nRye\n\nEDUCATION\nBSc Physics, Leeds, 2015 - 2018\n")).toEqual([]);
  expect(textsOf("Ann Field\n\nWORK\nBaker, Mill, 2018 - 2021\n- Baked\n\nSKILLS\nOvens from 2018 to 2021\n")).toEqual(
    [],
  );
});
