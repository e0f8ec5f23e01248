import "../../../support/browser-globals.js";
import { afterEach, expect, it } from "vitest";
import type { ChosenLine } from "../../../../clients/web/export/chosen-lines.js";
import { LineEditor } from "../../../../clients/web/export/line-editor.js";
import { keepDraft } from "../../../../clients/web/store/drafts.js";
import { AS_PROPOSED } from "../../../../domain/resume-choice.js";
import { seen } from "../../../support/page.js";
import { resumeLine } from "../../../support/resources.js";

afterEach(() => localStorage.clear());

const POST = resumeLine("p1", { kind: "post", text: "Baker" });
const [A, B] = [resumeLine("a"), resumeLine("b")];
const shown = (line: ChosenLine, lines: ChosenLine[], below: string | null = null) => {
  const given = { choice: AS_PROPOSED, choose: () => {}, setBelow: () => {}, close: () => {} };
  return seen(<LineEditor sessionId="s" line={line} lines={lines} below={below} {...given} />);
};

it("a line can be moved only where there is a place for it", () => {
  expect(shown(A, [POST, A, B]).buttons).toEqual(["Keep", "Close", "Add a line below", "Down"]);
  expect(shown(B, [POST, A, B]).buttons).toEqual(["Keep", "Close", "Add a line below", "Up"]);
  expect(shown(POST, [POST, A]).buttons).toEqual(["Keep", "Close", "Add a line below"]);
});

it("the other posts are the places to which it can go", () => {
  const page = shown(A, [POST, A, resumeLine("p2", { kind: "post", text: "Waiter" })]);
  expect(page.texts("option")).toEqual(["To another place …", "Waiter"]);
  expect(shown(A, [POST, A]).texts("select")).toEqual([]);
});

it("own words can be taken back to what was there, an added line can be taken out", () => {
  const reworded = shown(resumeLine("a", { was: "Baked bread" }), [POST]);
  expect([reworded.buttons.includes("As it was"), reworded.texts("p")]).toEqual([true, ["Before: Baked bread"]]);
  const typed = shown(resumeLine("a", { was: "" }), [POST]);
  expect([typed.buttons.includes("Take it out"), typed.texts("p")]).toEqual([true, []]);
});

it("the words begin as they stand, or as they were typed and not kept", () => {
  expect(shown(A, [POST, A]).texts("textarea")).toEqual(["The text of a"]);
  keepDraft("s line a", "Typed");
  expect(shown(A, [POST, A]).texts("textarea")).toEqual(["Typed"]);
});

it("a line below has a field of its own once it was begun", () => {
  const page = shown(A, [POST, A], "Trained Ana");
  expect([page.texts("textarea"), page.buttons.includes("Add a line below")]).toEqual([
    ["The text of a", "Trained Ana"],
    false,
  ]);
});
