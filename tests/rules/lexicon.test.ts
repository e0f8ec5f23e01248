import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../engine/config/config.js";
import { createProgram } from "../../engine/program/create-program.js";
import { ownEntries } from "../../engine/program/language.js";
import { newFolder } from "../../lab/support/processes.js";
import { lexicon } from "../../lab/support/reader.js";
import { parseEntry } from "../../language/lexicon/entries.js";
import { createLexicon } from "../../language/lexicon/lexicon.js";
import { parseTaxonomy } from "../../language/lexicon/taxonomy.js";
import { words } from "../../language/words/words.js";

describe("the lexicon", () => {
  it("finds the longest entry and respects capitals where it must", () => {
    const names = (text: string) => lexicon.find(words(text)).map(({ concept }) => concept);
    expect(names("a registered nurse with AWS and go")).toEqual(["registered nurse", "AWS"]);
    expect(names("Go and C++ on EC2")).toEqual(["Go", "C++", "EC2"]);
    expect(lexicon.related("forklift", "reach truck")).toBe(true);
    expect(lexicon.related("forklift", "forklift")).toBe(false);
  });

  it("has at least 1,200 entries over 12 families and more, none with two meanings, each related one there", () => {
    expect(lexicon.size).toBeGreaterThanOrEqual(1_200);
    const families = Object.entries(ownEntries()).filter(
      ([family, text]) => family !== "general" && text.split("\n").length > 40,
    );
    expect(families.length).toBeGreaterThanOrEqual(12);
    const meanings = new Map<string, string>();
    const names = new Set<string>();
    const related: string[] = [];
    for (const line of Object.values(ownEntries())
      .flatMap((text) => text.split("\n"))
      .filter(Boolean)) {
      const entry = parseEntry(line);
      const [name = ""] = entry.names;
      names.add(entry.concept);
      related.push(...entry.related, ...entry.broader);
      for (const alias of entry.names) {
        // A name with exact capitals ("!") differs from the same word in lower case.
        const exact = alias.endsWith("!");
        const key = words(alias)
          .map((word) => (exact ? word.text : word.stem))
          .join(" ");
        expect(key, alias).not.toBe("");
        expect([alias, meanings.get(key) ?? name]).toEqual([alias, name]);
        meanings.set(key, name);
      }
    }
    expect(related.filter((name) => !names.has(name))).toEqual([]);
  });

  it.each([
    "We foster a culture of trust and let people grow",
    "Solid experience, tailored support and concrete results",
    "Escalate concerns and interpret the results",
    "Take the rest of the day off and type a letter about access to the building",
    "The journal of the architect of our network",
  ])("does not take everyday words for skills: %s", (sentence) => {
    expect(lexicon.find(words(sentence)).map(({ concept }) => concept)).toEqual([]);
  });
});

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
