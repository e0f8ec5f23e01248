import { expect, it } from "vitest";
import type { Defence } from "../../../domain/export.js";
import { HOW_IT_WENT } from "../../../rules/sheet/defence.js";
import { aboutLines } from "../../../rules/sheet/lines.js";

const card = (bullet: string, question: string): Defence => ({
  ...{ bullet, question, sources: [`your reply: "${bullet}"`], outline: ["You said it", "Say how it was."] },
});

it("new lines come first with what was told, then one's own that say much; what could be asked of any line is not asked", () => {
  const found = aboutLines(
    [card("Rang the vet", HOW_IT_WENT.question), card("Rang the engineer", "What did he say?")],
    ["Kept the rota", "Cut waste by 12 %"],
  );
  expect(found.map(({ question, told, advice }) => [question, told, advice])).toEqual([
    ["“Rang the engineer” What did he say?", ['your reply: "Rang the engineer"'], "Say how it was."],
    [expect.stringMatching(/^“Cut waste by 12 %” How was that measured/), [], expect.stringContaining("recorded")],
  ]);
});
