import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { api } from "../../../../clients/web/api.js";
import { keepDraft, readDraft } from "../../../../clients/web/store/drafts.js";
import { fieldProblems, useReply } from "../../../../clients/web/store/use-reply.js";
import type { QuestionResource } from "../../../../domain/session.js";
import { FEED, seen } from "../../../support/page.js";
import { questionWith, refusal } from "../../../support/resources.js";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

/** Sends a form of the question. */
async function replied(): Promise<boolean | undefined> {
  const shown: { reply?: ReturnType<typeof useReply> } = {};
  const Probe = ({ question }: { question: QuestionResource }) => {
    shown.reply = useReply(question);
    return null;
  };
  seen(<Probe question={questionWith()} />);
  return shown.reply?.run({ kind: "details", ask_id: "a1", values: {} });
}

it("a sent form is forgotten, what was typed into another form is kept", async () => {
  vi.spyOn(api, "reply").mockResolvedValue(questionWith());
  for (const form of ["details", "edit"]) keepDraft(`s.g1 ${form}`, "typed");
  expect(await replied()).toBe(true);
  expect([readDraft("s.g1 details"), readDraft("s.g1 edit")]).toEqual([null, "typed"]);
});

it("a refused form is kept", async () => {
  vi.spyOn(api, "reply").mockRejectedValue(refusal("input_invalid", 422));
  keepDraft("s.g1 details", "typed");
  expect([await replied(), readDraft("s.g1 details")]).toEqual([false, "typed"]);
});

it("if another window answered first, the page shows how it stands now", async () => {
  const refresh = vi.spyOn(FEED, "refresh");
  vi.spyOn(api, "reply")
    .mockRejectedValueOnce(refusal("input_invalid", 422))
    .mockRejectedValue(refusal("ask_stale", 409));
  await replied();
  expect(refresh).not.toHaveBeenCalled();
  await replied();
  expect(refresh).toHaveBeenCalledOnce();
});

it("the message of a field is found by the field's id", () => {
  const errors = [
    { path: "values.story", message: "is required" },
    { path: "body.values.tools.0", message: "is odd" },
    { path: "values", message: "no new fact" },
  ];
  expect(fieldProblems(refusal("input_invalid", 422, { errors }))).toEqual({ story: "is required", tools: "is odd" });
  expect(fieldProblems(new TypeError("Failed to fetch"))).toEqual({});
});
