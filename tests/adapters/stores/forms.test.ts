import { expect, it } from "vitest";
import { formKind } from "../../../adapters/stores/forms.js";
import type { Ask } from "../../../domain/question.js";
import { aQuestionRow } from "../../support/session-rows.js";

const waitingWith = (ask: Ask | null) => formKind(aQuestionRow({ ask }).view);
const ask = (kind: string) => ({ ask_id: "a", kind }) as Ask;

it("only an ask that is a form is shown with what was entered in it before", () => {
  expect([waitingWith(ask("details")), waitingWith(ask("improvement"))]).toEqual(["details", "improvement"]);
  expect(["experience", "confirm", "plan"].map((kind) => waitingWith(ask(kind)))).toEqual([null, null, null]);
  expect(waitingWith(null)).toBeNull();
  // Stored by another version.
  expect(waitingWith(ask("something"))).toBeNull();
});
