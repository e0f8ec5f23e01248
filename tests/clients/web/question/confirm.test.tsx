import "../../../support/browser-globals.js";
import { afterEach, expect, it } from "vitest";
import { Confirm } from "../../../../clients/web/question/confirm.js";
import { keepDraft } from "../../../../clients/web/store/drafts.js";
import { seen } from "../../../support/page.js";
import { askWith, openClaim, questionWith } from "../../../support/resources.js";

afterEach(() => localStorage.clear());

const shown = (over: Parameters<typeof askWith<"confirm">>[1] = {}) =>
  seen(<Confirm question={questionWith()} ask={askWith("confirm", { claims: [openClaim("c1", "Led")], ...over })} />);

it("all sentences are confirmed at once until one is decided", () => {
  expect(shown().texts("button.main")).toEqual(["All true"]);
  keepDraft("s.g1 confirm", { c1: false });
  expect(shown().texts("button.main")).toEqual(["That is how it is"]);
});

it("a good answer can be made stronger only where its judge asks for something", () => {
  const fields = [{ id: "figure", type: "text" as const, question: "How many?", required: false }];
  expect(shown({ fields }).texts(".further > summary")).toEqual(["It is good enough. It could be stronger still"]);
  expect(shown().texts(".further")).toEqual([]);
});
