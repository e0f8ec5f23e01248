import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { EvidenceView } from "../../../../clients/web/question/evidence-view.js";
import type { Claim } from "../../../../domain/answer.js";
import { seen, serverHas } from "../../../support/page.js";
import { AT, answerWith, questionWith, sessionWith } from "../../../support/resources.js";

afterEach(() => vi.restoreAllMocks());

const RESUME = "Sam 🍞 Field\nBaked bread";
const claim = (text: string, over: Partial<Claim> = {}) => ({ text, supported: true, sources: [], ...over });
const source = (over: Partial<Claim["sources"][number]> = {}) => ({
  ...{ kind: "resume", ref: "r", quote: "Baked bread", start: 12, end: 23 },
  ...over,
});
const shown = (claims: object[], spoken_claims: object[] = []) => {
  const bullets = [{ text: "A line", claims: claims as ReturnType<typeof claim>[] }];
  const answer = answerWith({ bullets, spoken_claims: spoken_claims as ReturnType<typeof claim>[] });
  return seen(<EvidenceView question={questionWith()} answer={answer} session={sessionWith()} />);
};

it("each sentence is listed once with its status, and the first is chosen", () => {
  serverHas({});
  const page = shown([claim("One.", { known: "proved" }), claim("Two.", { supported: false })], [claim("One.")]);
  expect(page.texts(".sentence")).toEqual(["One.proved by its source", "Two.not what its sources say: left out"]);
  expect(page.texts("[aria-pressed=true]")).toEqual(["One.proved by its source"]);
});

it("a passage is marked in the whole résumé, also behind an emoji", () => {
  serverHas({ resume: { text: RESUME } });
  const page = shown([claim("One.", { sources: [source() as Claim["sources"][number]] })]);
  expect([page.texts("h3"), page.texts("pre mark"), page.texts("pre")]).toEqual([
    ["Your résumé"],
    ["Baked bread"],
    [RESUME],
  ]);
});

it("a passage that does not stand at its place is quoted alone, never marked elsewhere", () => {
  serverHas({ resume: { text: RESUME } });
  const page = shown([claim("One.", { sources: [source({ start: 0, end: 11 }) as Claim["sources"][number]] })]);
  expect([page.texts("mark"), page.text]).toEqual([
    [],
    expect.stringContaining("The words that it rests on:Baked bread"),
  ]);
});

it("a passage of a reply is shown in what was said in that field", () => {
  const reply = { ask_id: "a2", kind: "details", values: { story: "I baked. Ana sold." } };
  serverHas({ history: [{ checkpoint_id: "c", parent_checkpoint_id: null, branch: 0, current: true, at: AT, reply }] });
  const said = source({ kind: "reply", ref: "a2.story", quote: "Ana sold.", start: 9, end: 18 });
  const page = shown([claim("One.", { sources: [said as Claim["sources"][number]] })]);
  expect([page.texts("h3"), page.texts("pre mark")]).toEqual([["Your reply"], ["Ana sold."]]);
});

it("what has no source, and how a figure follows, is said", () => {
  serverHas({});
  const page = shown([claim("Led 12.", { missing: ["Led", "12"], derivation: "7 + 5 = 12" })]);
  expect(page.text).toContain("Without a source: Led, 12");
  expect(page.text).toContain("How the figure follows: 7 + 5 = 12");
  expect(page.text).toContain("Nothing that was said supports it.");
});

it("sources that could not be read are a problem, not an absence", () => {
  serverHas({ resume: new TypeError("Failed to fetch") });
  expect(shown([claim("One.")]).texts("[role=alert]")).toHaveLength(1);
});
