import { expect, it } from "vitest";
import type { Span } from "../../../domain/text.js";
import { saysIn } from "../../../rules/says.js";
import { honestSentence, honestSentences } from "../../../rules/sheet/honest.js";
import { answer, profile, RESUME } from "../../support/exported.js";
import { gapWith, questionWith, quote, sessionWith } from "../../support/resources.js";

const SAYS = saysIn("en").sheet;
const rye = { job_quote: quote("You bake rye.") };
const ALONE = { gaps: [], corrections: [], strengths: [] };
const UNREAD = { profile: null, changed: [] };
const said = (over: object, isWish = false, nearest: string | null = null) =>
  honestSentence([{ gap: gapWith({ ...rye, ...over }), isWish, nearest }], ALONE, SAYS);

it("a sentence says no in the words of the job, what comes nearest, and the wish to learn", () => {
  expect(said({})).toBe("“You bake rye”: I have not done this so far.");
  expect(said({ kind: "certificate" }, true)).toBe(
    "“You bake rye”: I do not have this so far. I would like to get it.",
  );
  expect(said({}, true, "I bake wheat.")).toBe(
    "“You bake rye”: I have not done this so far. What comes nearest to it: “I bake wheat”. I would like to learn it.",
  );
});

it("of a sentence that asks for more, also for what the résumé shows, only what was denied is named", () => {
  const denied = { gap: gapWith({ ...rye, title: "Rye" }), isWish: false, nearest: null };
  const more = "Of “You bake rye” I have not done so far: Rye.";
  expect(honestSentence([denied], { ...ALONE, gaps: [denied.gap, gapWith({ ...rye, gap_id: "g2" })] }, SAYS)).toBe(
    more,
  );
  const strength = { title: "Rolls", ...rye, resume_quote: quote("Baked rolls") };
  expect(honestSentence([denied], { ...ALONE, gaps: [denied.gap], strengths: [strength] }, SAYS)).toBe(more);
});

const closed = (gap_ids: string[], outcomes: Record<string, "skipped" | "learning">, over: object = {}) =>
  questionWith({
    status: "closed",
    outcome: "skipped",
    gap_id: gap_ids[0] ?? "",
    gap_ids,
    gap_outcomes: outcomes,
    ...over,
  });

it("what one sentence of the job asks for is one, and a wish to learn is said apart from a no", () => {
  const gaps = ["g1", "g2", "g3"].map((gap_id) => gapWith({ gap_id, title: gap_id, ...rye }));
  const sentences = (outcomes: Record<string, "skipped" | "learning">) =>
    honestSentences(sessionWith({ gaps, questions: [closed(["g1", "g2", "g3"], outcomes)] }), [], UNREAD, SAYS).map(
      ({ sentence }) => sentence,
    );
  expect(sentences({ g1: "skipped", g2: "skipped", g3: "skipped" })).toEqual([
    "“You bake rye”: I have not done this so far.",
  ]);
  expect(sentences({ g1: "skipped", g2: "skipped", g3: "learning" })).toEqual([
    "Of “You bake rye” I have not done so far: g1; g2.",
    "Of “You bake rye” I have not done so far: g3. I would like to learn it.",
  ]);
  const open = questionWith({ status: "waiting", gap_ids: ["g1", "g2"] });
  expect(honestSentences(sessionWith({ gaps, questions: [open] }), [], UNREAD, SAYS)).toEqual([]);
});

it("the candidate's own words come first; of the résumé what was done, and no heading", () => {
  const at = (text: string) => quote(text, [...RESUME].join("").indexOf(text));
  const sentence = (resume_quote: ReturnType<typeof quote>, over: object = {}, changed: Span[] = []) =>
    honestSentences(
      sessionWith({
        gaps: [gapWith({ ...rye, resume_quote })],
        questions: [closed(["g1"], { g1: "skipped" }, over)],
      }),
      [],
      { profile, changed },
      SAYS,
    )[0]?.sentence;
  expect(sentence(at("Shape loaves"))).toContain("What comes nearest to it: “Shape loaves”");
  expect(sentence(at("Shape loaves"), { nearest: "I help at it" })).toContain("nearest to it: “I help at it”");
  // What the candidate has put in other words, or left out, is not quoted.
  expect(sentence(at("Shape loaves"), {}, [at("Shape loaves")])).toBe("“You bake rye”: I have not done this so far.");
  expect(sentence(at("Baker, Corner Bread Ltd"))).toBe("“You bake rye”: I have not done this so far.");
});

it("a paper that has lapsed is said to be so", () => {
  const lapsed = {
    ...answer("s.g1", "Forklift licence (lapsed), 2019"),
    ...{ kind: "licence", gap: "Forklift", outcome: "accepted" as const },
  };
  expect(honestSentences(sessionWith(), [lapsed, answer("s.g2", "Skills that lapsed, 2019")], UNREAD, SAYS)).toEqual([
    { what: "Forklift", sentence: "It is not valid now: Forklift licence (lapsed), 2019." },
  ]);
});
