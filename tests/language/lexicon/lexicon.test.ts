import { describe, expect, it } from "vitest";
import { ownEntries } from "../../../engine/program/language.js";
import { lexicon } from "../../../lab/support/reader.js";
import { parseEntry } from "../../../language/lexicon/entries.js";
import { words } from "../../../language/words/words.js";

describe("the lexicon", () => {
  it("knows broader entries and families, and an unknown name by itself alone", () => {
    expect(lexicon.kindsOf("JavaScript")).toEqual(["JavaScript", "scripting languages"]);
    expect(lexicon.kindsOf("zorb curling")).toEqual(["zorb curling"]);
    expect([lexicon.familyOf("JavaScript"), lexicon.familyOf("zorb curling")]).toEqual(["software", "general"]);
    expect(lexicon.stemsOf("Kubernetes")).toEqual(expect.arrayContaining(["kubernet", "k8s"]));
    expect(lexicon.stemsOf("zorb curling")).toEqual([]);
    // What one entry calls related is related the other way too.
    expect([lexicon.related("TypeScript", "JavaScript"), lexicon.related("JavaScript", "zorb curling")]).toEqual([
      true,
      false,
    ]);
  });

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
