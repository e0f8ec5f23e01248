import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../../engine/config/config.js";
import { createProgram } from "../../../engine/program/create-program.js";
import { ownEntries } from "../../../engine/program/language.js";
import { newFolder } from "../../../lab/support/processes.js";
import { createLexicon } from "../../../language/lexicon/lexicon.js";
import { parseTaxonomy } from "../../../language/lexicon/taxonomy.js";
import { words } from "../../../language/words/words.js";

describe("a skills taxonomy", () => {
  const csv =
    'id,preferredLabel,altLabels\n1,apply zorb curling,"curl zorbs|zorb curling"\n2,Kubernetes,container juggling\n3,operate forklift,forklift\n';
  const concepts = (text: string) =>
    createLexicon({ entries: ownEntries(), taxonomy: parseTaxonomy(csv) })
      .find(words(text))
      .map(({ concept }) => concept);

  it("adds names, and what the lexicon knows keeps its meaning", () => {
    expect(concepts("Curled zorbs in 2024")).toEqual(["apply zorb curling"]);
    expect(concepts("container juggling with k8s")).toEqual(["Kubernetes", "Kubernetes"]);
    expect(concepts("drove a forklift")).toEqual(["forklift"]);
  });

  it.each([
    ["", /no rows/],
    ["id,label\n1,x\n", /no column preferredLabel/],
    ["preferredLabel,altLabels\na,b\nc,d,e\n", /line 3/],
    ['preferredLabel,altLabels\n"a,b\n', /line/],
    ["preferredLabel,altLabels\n,b\n", /row 1 has no preferredLabel/],
  ])("that reads %j is refused with its place", (bad, message) => expect(() => parseTaxonomy(bad)).toThrow(message));

  it("makes its names one thing in a session, and a bad file stops the start with the variable's name", async () => {
    const file = join(newFolder(), "skills.csv");
    writeFileSync(file, csv);
    const program = (taxonomy: string) =>
      createProgram(readConfig({ CHECKPOINTER: "memory", LOG_LEVEL: "silent", SKILLS_TAXONOMY: taxonomy }));
    const text = (value: string) => ({ text: value, media_type: "text/plain" });
    const { sessions, close } = program(file);
    const accepted = await sessions.start(
      { owner: "o" },
      {
        resume: text("Sam Field\n\nEXPERIENCE\nGamer, Zorb Hall, 2019 - 2023\n- Apply zorb curling\n"),
        job: text("Gamer\n\nEssential\n- To curl zorbs\n"),
        mode: "fast",
        as_given: true,
      },
    );
    expect((await sessions.outcomeOf(accepted, 10_000)).resource).toMatchObject({
      gaps: [],
      strengths: [{ resume_quote: { text: "Apply zorb curling" } }],
    });
    await close();
    writeFileSync(file, "label\nx\n");
    expect(() => program(file)).toThrow(/SKILLS_TAXONOMY must name a CSV file.*no column preferredLabel/);
    expect(() => program("no-such.csv")).toThrow(/SKILLS_TAXONOMY.*ENOENT/);
  });
});
