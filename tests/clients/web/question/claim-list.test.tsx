import { expect, it } from "vitest";
import { allTrue, ClaimList, decisionsOn, FoldedList } from "../../../../clients/web/question/claim-list.js";
import type { ClaimDecisions } from "../../../../domain/question.js";
import { seen } from "../../../support/page.js";
import { HOSTILE, openClaim } from "../../../support/resources.js";

const list = (claims: ReturnType<typeof openClaim>[], decisions: ClaimDecisions = {}) =>
  seen(<ClaimList claims={claims} decisions={decisions} onChange={() => {}} />);
const pressed = (decision: ClaimDecisions[string]) =>
  list([openClaim("c1", "Led a team")], { c1: decision }).texts("[aria-pressed=true]");

const LEAVE_OUT = { decision: null, word: "Leave it out" };

it("words that are not the candidate's own are marked, as whole words", () => {
  const page = list([openClaim("c1", "Led a team; misled nobody", { new_words: ["Led", "team"] })]);
  expect([page.texts("mark"), page.texts(".own-text")]).toEqual([["Led", "team"], ["Led a team; misled nobody"]]);
});

it("sentences in own words come last, with their sources folded", () => {
  const page = list([
    openClaim("own", "I baked", { new_words: [] }),
    openClaim("new", "Led a team", { new_words: ["Led"] }),
  ]);
  expect(page.texts(".own-text")).toEqual(["Led a team", "I baked"]);
  expect(page.texts("h3")).toEqual(["One more, in words of your own"]);
  expect(page.texts("details blockquote")).toEqual(["What own rests on"]);
});

it("the words that keep a sentence from being plainly told stand beside it, and it is never folded", () => {
  const doubts = [{ words: "would", quote: "I would count the till." }];
  const page = list([openClaim("c1", "Count the till", { new_words: [], doubts })]);
  expect(page.texts(".hint")).toEqual(["You write “would”: did you do this?"]);
  expect(page.texts("details")).toEqual([]);
});

it("the decision about a sentence is the one that is pressed", () => {
  expect(pressed(true)).toEqual(["True"]);
  expect(pressed(false)).toEqual(["Not so"]);
  expect(pressed(null)).toEqual(["True, but leave it out"]);
  expect(pressed("Led two people")).toEqual(["What is so instead"]);
});

it("own words instead are shown, and cannot be sent empty", () => {
  const page = (instead: string) => list([openClaim("c1", "Led a team")], { c1: instead });
  expect(page("Led two people").texts("textarea")).toEqual(["Led two people"]);
  expect(page(" ").texts("button[disabled]")).toEqual(["Say it so"]);
  expect(page("Led two people").texts("button[disabled]")).toEqual([]);
});

it("a proved sentence needs no word, and one that the résumé has already says so", () => {
  const said_already = { kind: "resume", ref: "r", quote: "Baked bread", start: 0, end: 11 };
  const claims = [{ ...openClaim("p1", "Baked rye"), said_already }];
  const page = seen(
    <FoldedList
      heading="One more that your words prove"
      sentences={claims}
      choice={LEAVE_OUT}
      decisions={{ p1: null }}
      onChange={() => {}}
    />,
  );
  expect(page.texts("summary")).toEqual(["One more that your words prove"]);
  expect(page.texts("[aria-pressed=true]")).toEqual(["Leave it out"]);
  expect(page.texts(".hint")[0]).toMatch(/^Your résumé has a line.*“Baked bread”$/);
  expect(
    seen(<FoldedList heading="none" sentences={[]} choice={LEAVE_OUT} decisions={{}} onChange={() => {}} />).markup,
  ).toBe("");
});

it("decisions about sentences that are not asked about any more are not sent", () => {
  const claims = [openClaim("c1", "Led")];
  expect(decisionsOn(claims, { c1: true, old: true })).toEqual({ c1: true });
  expect(allTrue(claims)).toEqual({ c1: true });
});

it("a sentence is never markup", () => {
  const page = list([openClaim("c1", HOSTILE)]);
  expect([page.texts("img"), page.texts(".own-text")]).toEqual([[], [HOSTILE]]);
});
