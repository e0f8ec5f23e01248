import { expect, it } from "vitest";
import { resumeLines } from "../../../language/resume/resume-lines.js";
import { composePage } from "../../../rules/page/compose.js";
import { PROVED_SKILLS } from "../../../rules/page/skills.js";
import { answer, profileOf, RESUME } from "../../support/exported.js";
import { gapWith, questionWith, sessionWith } from "../../support/resources.js";

const days = Array.from({ length: 30 }, (_, at) => `Remembered day ${at}`).join("\n\n");
const text = `${RESUME}\nMemories\n\n${days}\n\nSkills\n\nKneading, till\n`;
const profile = profileOf(text);
const own = resumeLines(text, profile);
const lines = own.map(({ kind, text: said, start }) => ({ line_id: `own.${start}`, kind, text: said }));
const post = lines.findIndex((line) => line.kind === "post");
/** Under the first post, which has two of the candidate's own. */
const fresh = Array.from({ length: 20 }, (_, at) => ({
  ...{ line_id: `new.${at}`, kind: "item" as const, text: `Baked in Power BI ${at}`, added: "s.g1" },
}));
const idOf = (said: string) => lines.find((line) => line.text === said)?.line_id ?? "";

const composed = (over: { outcome?: "accepted" | "below_bar"; decided?: string[]; without?: string[] } = {}) => {
  const { outcome = "accepted", decided = [], without = [] } = over;
  const question = questionWith({ status: "closed", outcome, gap_ids: ["g1"] });
  return composePage({
    ...{ profile, own, noRoom: new Set<string>() },
    session: sessionWith({ gaps: [gapWith({ title: "Power BI" })], questions: [question] }),
    answers: [answer("s.g1", "Kept the orders in Power BI")],
    answered: [...lines.slice(0, post + 1), ...fresh, ...lines.slice(post + 1)],
    ...{ decided: new Set(decided), without: new Set(without) },
  });
};
const beyond = (over: Parameters<typeof composed>[0] = {}) => composed(over).noRoomOnPage.map(({ line_id }) => line_id);

it("what shows nothing gives way, unless the candidate has decided about it", () => {
  const shape = idOf("Shape loaves");
  expect(beyond()).toContain(shape);
  expect(beyond({ decided: [shape] })).not.toContain(shape);
});

it("a line that the candidate leaves out makes room for another", () => {
  const without = fresh.slice(0, 12).map(({ line_id }) => line_id);
  expect(beyond({ without }).length).toBeLessThan(beyond().length);
});

it("an answer below the bar proves no skill, and its lines show a part", () => {
  const has = (outcome: "accepted" | "below_bar") =>
    composed({ outcome }).lines.some(({ line_id }) => line_id === PROVED_SKILLS);
  expect([has("accepted"), has("below_bar")]).toEqual([true, false]);
  expect(composed({ outcome: "below_bar" }).shows.get("new.0")).toMatchObject([{ gap_id: "g1", partly: true }]);
});
