import { expect, it } from "vitest";
import { outsidePosts } from "../../../language/resume/outside-posts.js";
import { profileOf } from "../../support/exported.js";

const textsOf = (text: string) => outsidePosts(profileOf(text)).map((quote) => quote.text);

it("has the passages with a period that are in no post", () => {
  expect(textsOf("Ann Field\n\nSKILLS\nRye, ovens from 2018 to 2021, wheat\n")).toEqual(["ovens from 2018 to 2021"]);
  expect(textsOf("Ann Field\n\nSKILLS\nRye\n\nEDUCATION\nBSc Physics, Leeds, 2015 - 2018\n")).toEqual([]);
  const work = "Ann Field\n\nWORK\nBaker, Mill, 2018 - 2021\n- Baked\n\n";
  expect(textsOf(`${work}SKILLS\nOvens from 2018 to 2021\n`)).toEqual(["Ovens from 2018 to 2021"]);
  expect(textsOf(`${work}SKILLS\nOvens\n\nINTERESTS\nChess club, 2015 - 2018\n`)).toEqual([]);
});
