import { expect, it } from "vitest";
import type { ResumeLine } from "../../../language/resume.js";
import { gapsShownBy, shownByLines, worthOf } from "../../../rules/page/shown.js";
import { PROVED_SKILLS } from "../../../rules/page/skills.js";
import { gapWith, questionWith, quote, sessionWith } from "../../support/resources.js";

const part = (requirement_id: string, requirement: string, weight: number) => ({
  ...{ requirement_id, requirement, weight },
  ...{ coverage: 0, points: 0, coverage_now: 0, points_now: 0 },
});
const [rye, till] = [
  gapWith({ gap_id: "g1", requirement_id: "r1", title: "Rye" }),
  gapWith({ gap_id: "g2", requirement_id: "r2", title: "Till", resume_quote: quote("Sold bread", 20) }),
];
const own: ResumeLine[] = [
  { kind: "item", ...quote("Baked rolls", 0) },
  { kind: "item", ...quote("Sold bread", 20) },
  { kind: "item", ...quote("Swept", 40) },
];
const closed = questionWith({
  ...{ question_id: "s.g1", gap_id: "g1", gap_ids: ["g1", "g2"], status: "closed", outcome: "accepted" },
  gap_outcomes: { g1: "accepted", g2: "skipped" },
});
const session = (questions = [closed]) =>
  sessionWith({
    questions,
    gaps: [rye, till],
    strengths: [{ title: "Rolls", job_quote: quote("Rolls"), resume_quote: quote("rolls", 6) }],
    match: { score: 0, now: 0, parts: [part("r1", "Rye", 3), part("r2", "Till", 1), part("r3", "Rolls", 3)] },
  });
const added = { line_id: "new", added: "s.g1", text: "Baked rye" };
const lines = [...own.map(({ start, text }) => ({ line_id: `own.${start}`, text })), added];

it("one's own line shows what was quoted from it, whole or in part, and a new one the gaps that its answer closed", () => {
  const shows = shownByLines(lines, own, session(), []);
  const titles = lines.map(({ line_id }) => (shows.get(line_id) ?? []).map(({ title }) => title));
  expect(titles).toEqual([["Rolls"], ["Till"], [], ["Rye"]]);
  expect(
    [...shows.values()]
      .flat()
      .filter(({ partly }) => partly)
      .map(({ title }) => title),
  ).toEqual(["Till"]);
  const worths = worthOf(shows, lines);
  expect(lines.map(({ line_id }) => worths.get(line_id) ?? 0)).toEqual([3, 0.5, 0, 3]);
});

it("a line is worth less where another one shows the same better: whole rather than in part, with a figure, and first", () => {
  const of = (...texts: string[]) => {
    const all = texts.map((text, at) => ({ ...added, line_id: `${at}`, text }));
    const worths = worthOf(shownByLines(all, own, session(), []), all);
    return all.map(({ line_id }) => worths.get(line_id));
  };
  expect(of("Baked rye", "Baked more rye")).toEqual([3, 0.75]);
  expect(of("Baked rye", "Baked 40 rye loaves")).toEqual([0.75, 3]);
});

it("the line of proved skills shows these, and not all that the answer shows", () => {
  const skills = { line_id: PROVED_SKILLS, added: "s.g1", text: "Till" };
  expect(shownByLines([skills], own, session(), [till]).get(PROVED_SKILLS)).toMatchObject([{ gap_id: "g2" }]);
});

it("of an answer that shows several gaps, a line shows what its sentence shows", () => {
  const both = {
    ...closed,
    gap_outcomes: { g1: "accepted", g2: "accepted" },
    gap_sentences: { g1: "Baked rye", g2: "Sold it" },
  };
  const shows = shownByLines([added, { ...added, line_id: "b", text: "Sold it" }], own, session([both as never]), []);
  expect([...shows].map(([id, [one]]) => [id, one?.title])).toEqual([
    ["new", "Rye"],
    ["b", "Till"],
  ]);
});

it("an answer that is open again shows what it is named by, one below the bar a part, a wish to learn or a no nothing", () => {
  const shown = (over: object) =>
    gapsShownBy(session(), { ...closed, ...over }).map(({ gap, isWhole }) => [gap.gap_id, isWhole]);
  expect(shown({})).toEqual([["g1", true]]);
  const standing = { answer: null, outcome: "accepted" };
  expect(shown({ status: "waiting", outcome: undefined, gap_outcomes: {}, standing })).toEqual([["g1", true]]);
  expect(shown({ gap_outcomes: { g1: "below_bar" } })).toEqual([["g1", false]]);
  expect(shown({ outcome: "learning", gap_outcomes: { g1: "learning", g2: "skipped" } })).toEqual([]);
});
