import "../../../support/browser-globals.js";
import { afterEach, expect, it } from "vitest";
import { Sentences, useSentences } from "../../../../clients/web/question/sentences.js";
import { keepDraft } from "../../../../clients/web/store/drafts.js";
import { seen } from "../../../support/page.js";
import { askWith, openClaim } from "../../../support/resources.js";

afterEach(() => localStorage.clear());

const spoken = ["One.", "Two.", "Three."].map((text, at) => ({ claim_id: `s${at + 1}`, text }));
const unused = (claim_id: string | undefined) => [
  { kind: "reply", ref: "a2.story", quote: "I sold it.", start: 0, end: 10, ...(claim_id && { claim_id }) },
];
type Over = Parameters<typeof askWith<"confirm">>[1];

/** The sentences as they are shown, and what would be sent. */
function sentences(over: Over) {
  const ask = askWith("confirm", { spoken, ...over });
  let choice: Pick<ReturnType<typeof useSentences>, "decided" | "hasDecided" | "spoken_order"> | null = null;
  function Probe() {
    const made = useSentences("q", "confirm", ask);
    choice = made;
    return <Sentences ask={ask} choice={made} />;
  }
  const page = seen(<Probe />);
  const read = () => choice;
  return { page, sent: read() };
}

it("an order that nobody changed is not sent", () => {
  const { page, sent } = sentences({});
  expect(page.texts(".spoken-order li")).toEqual(["One.", "Two. Earlier", "Three. Earlier"]);
  expect(sent?.spoken_order).toBeUndefined();
});

it("a changed order is kept and sent, with a sentence that is said too", () => {
  keepDraft("q order", ["s2", "s1", "u1", "s3"]);
  const { page, sent } = sentences({ unused: unused("u1") });
  expect(sent?.spoken_order).toEqual(["s2", "s1", "u1", "s3"]);
  expect(page.texts("[aria-pressed=true]")).toEqual(["Say this too"]);
});

it("an unused sentence of an earlier version is shown, but cannot be added", () => {
  const { page } = sentences({ unused: unused(undefined) });
  expect(page.texts("summary")).toContain("One sentence of yours that it does not use");
  expect(page.buttons).not.toContain("Say this too");
});

it("leaving out a proved sentence decides nothing about an open one", () => {
  const claims = [openClaim("c1", "Led a team")];
  const proved = [{ claim_id: "p1", place: "bullets.1", text: "Baked" }];
  keepDraft("q confirm", { p1: null });
  expect(sentences({ claims, proved }).sent).toMatchObject({ decided: { p1: null }, hasDecided: false });
  keepDraft("q confirm", { p1: null, c1: true });
  expect(sentences({ claims, proved }).sent).toMatchObject({ decided: { p1: null, c1: true }, hasDecided: true });
});
