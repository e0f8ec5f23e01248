import "../../../support/browser-globals.js";
import { afterEach, expect, it } from "vitest";
import { Sentences, useSentences } from "../../../../clients/web/question/sentences.js";
import { keepDraft } from "../../../../clients/web/store/drafts.js";
import { seen } from "../../../support/page.js";
import { askWith, openClaim } from "../../../support/resources.js";

afterEach(() => localStorage.clear());

const unused = (claim_id: string | undefined) => [
  { kind: "reply", ref: "a2.story", quote: "I sold it.", start: 0, end: 10, ...(claim_id && { claim_id }) },
];
type Over = Parameters<typeof askWith<"confirm">>[1];

/** The sentences as they are shown, and what would be sent. */
function sentences(over: Over) {
  const ask = askWith("confirm", over);
  let choice: Pick<ReturnType<typeof useSentences>, "decided" | "hasDecided"> | null = null;
  function Probe() {
    const made = useSentences("q", "confirm", ask);
    choice = made;
    return <Sentences ask={ask} choice={made} />;
  }
  const page = seen(<Probe />);
  const read = () => choice;
  return { page, sent: read() };
}

it("an unused sentence can be made a line, and is sent with the decisions", () => {
  const asked = { unused: unused("u1") };
  expect(sentences(asked).page.texts("[aria-pressed=true]")).toEqual([]);
  keepDraft("q confirm", { u1: true });
  const { page, sent } = sentences(asked);
  expect(page.texts("[aria-pressed=true]")).toEqual(["Make it a line"]);
  expect(sent).toMatchObject({ decided: { u1: true }, hasDecided: false });
});

it("an unused sentence of an earlier version is shown, but cannot be added", () => {
  const { page } = sentences({ unused: unused(undefined) });
  expect(page.texts("summary")).toContain("One sentence of yours that it does not use");
  expect(page.buttons).not.toContain("Make it a line");
});

it("leaving out a proved sentence decides nothing about an open one", () => {
  const claims = [openClaim("c1", "Led a team")];
  const proved = [{ claim_id: "p1", place: "bullets.1", text: "Baked" }];
  keepDraft("q confirm", { p1: null });
  expect(sentences({ claims, proved }).sent).toMatchObject({ decided: { p1: null }, hasDecided: false });
  keepDraft("q confirm", { p1: null, c1: true });
  expect(sentences({ claims, proved }).sent).toMatchObject({ decided: { p1: null, c1: true }, hasDecided: true });
});
