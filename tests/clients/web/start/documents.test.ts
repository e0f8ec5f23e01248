import { expect, it } from "vitest";
import { formOf, isGiven, NOTHING } from "../../../../clients/web/start/documents.js";

const text = (words: string) => ({ kind: "text", text: words }) as const;

it("blanks alone are no document, a file is one", () => {
  expect([NOTHING, text(" \n\t"), text("Baker")].map(isGiven)).toEqual([false, false, true]);
  expect(isGiven({ kind: "file", file: new File([], "cv.pdf") })).toBe(true);
});

it("a file is sent as a file, a text as it was pasted", async () => {
  const file = new File(["%PDF"], "cv.pdf");
  const form = formOf({ kind: "file", file }, text(" The job "), {});
  expect(form.get("job")).toBe(" The job ");
  const sent = form.get("resume");
  expect(sent instanceof File && [sent.name, await sent.text()]).toEqual(["cv.pdf", "%PDF"]);
});

it("an option that was not chosen is left to the server", () => {
  const form = formOf(text("cv"), text("job"), { mode: "fast", minutes: "" });
  expect([form.get("mode"), form.has("minutes")]).toEqual(["fast", false]);
});
