import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reader } from "../../lab/support/reader.js";
import { ACTOR_ROWS, actorOf, isDenial, STATE_ROWS, stateOf } from "../../language/acts/states.js";
import { labelOf } from "../../language/sentences/clauses.js";
import { INJECTION_ROWS, isInjection } from "../../language/sentences/injections.js";
import { ROWS } from "../../language/text/row.js";
import { sourceText } from "../../language/text/spans.js";
import { namesNextYear } from "../../language/times/dates.js";

describe("rows of patterns", () => {
  it("read and leave alone what stands beside each of them", async () => {
    const room = new URL("../../language/", import.meta.url).pathname;
    const files = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    for (const file of files) await import(/* @vite-ignore */ room + file);
    expect(ROWS.length).toBeGreaterThan(140);
    for (const row of ROWS) {
      expect(row.reads.search(row), `"${row.reads}" by ${row}`).toBeGreaterThanOrEqual(0);
      expect(row.leaves.search(row), `"${row.leaves}" by ${row}`).toBe(-1);
    }
  });

  it("label an answer by the last of two questions", () => {
    expect(labelOf("Were any of them senior to you? Which roles?")).toBe("Which roles");
    expect(labelOf("How often?")).toBe("How often");
    expect(labelOf("Tell about it. Who was there")).toBe("Who was there");
  });

  it("plan nothing by going to somebody", () => {
    expect(stateOf("I got a senior to act by going to him before his shift.")).toBe("done");
    expect(stateOf("I kept going to the owner with it.")).toBe("done");
    expect(stateOf("I am going to see him about the course.")).toBe("planned");
  });

  it.each(STATE_ROWS)("read a state: $reads", ({ is, reads, leaves }) => {
    expect(stateOf(reads)).toBe(is);
    expect(stateOf(leaves)).toBe("done");
  });

  it.each(ACTOR_ROWS)("read whose act it is: $reads", ({ is, reads, leaves }) => {
    expect(actorOf(reads)).toBe(is);
    expect(actorOf(leaves)).not.toBe(is);
  });

  it.each(INJECTION_ROWS)("read an order: $reads", ({ pattern, reads, leaves }) => {
    expect(pattern.test(reads)).toBe(true);
    expect(isInjection(leaves)).toBe(false);
  });
});

describe("one reading", () => {
  const RESUME = "Ann Field\nann@example.org\n\nEXPERIENCE\n\nBaker, Mill Street Ltd, 2019 - 2023\n- Baked bread\n";
  it("is kept: an equal text is read once, a different one anew", () => {
    expect(reader.read(RESUME, "resume")).toBe(reader.read(RESUME, "resume"));
    expect(reader.read(RESUME, "resume")).not.toBe(reader.read(`${RESUME} `, "resume"));
  });

  it("covers contact details, and has posts and what stands under them", () => {
    const { text, posts, sentences } = reader.read(RESUME, "resume");
    expect(text).not.toMatch(/Ann|example/);
    expect(text).toHaveLength(RESUME.length);
    expect(posts).toMatchObject([{ title: "Baker", employer: "Mill Street Ltd" }]);
    expect(sentences.map(({ text: one, post, isHeader }) => [one, post, isHeader]).slice(-2)).toEqual([
      ["Baker, Mill Street Ltd, 2019 - 2023", 0, true],
      ["Baked bread", 0, false],
    ]);
  });

  it("cuts what somebody typed into sentences with whose they are and their state", () => {
    const { sentences } = reader.read(
      "I rang the doctor. My colleague held the door. Did I stay? I have never led a team.",
      "told",
    );
    expect(sentences.map(({ whose, state }) => [whose, state])).toEqual([
      ["candidate", "done"],
      ["other", "done"],
      ["unknown", "hedged"],
      ["candidate", "denied"],
    ]);
  });
});

describe("a reply that says nothing but that it was not done", () => {
  it.each([
    "I have not done this",
    "sorry pressed the wrong key, i have not done this",
    "Not formally.",
    "No.",
    "I've no experience with this, sorry.",
    "Haven't done it yet but I'd love to.",
    "Unfortunately I lack experience of this.",
    "n/a",
    "I have never done any of this myself:\n- Led a team of 12 drivers for two years",
  ])("%s", (reply) => expect(isDenial(reply)).toBe(true));
  it.each([
    "I did not wait, I rang him at once.",
    "I have not done this in a hotel, but I ran the bar of a club for two years and did the rota.",
    "I never missed a shift.",
    "Never missed a delivery in two years.",
    "Without any training I mended the pump.",
    "Cleaned the store, no accidents",
  ])("but not: %s", (reply) => expect(isDenial(reply)).toBe(false));
});

describe("a quote", () => {
  const source = sourceText("She said: “I’ve led it – twice…” Then Rust.");
  it.each([`I've led it - twice...`, "she said", "Then Rust", "then Rust…"])(
    "is found again over typographic forms: %s",
    (passage) => expect(source.locate(passage)).not.toBeNull(),
  );
  it("keeps the case of names", () => expect(source.locate("Then rust")).toBeNull());

  it.each([
    ["Since 2021 I haven't driven a forklift.", "denied"],
    ["It wasn't me who wrote the rota.", "denied"],
    ["It wasnt in the system at all.", "done"],
    ["It took weeks of nagging coz Darren didnt want to.", "done"],
  ])("tell what the candidate denies from what was not so: %s", (clause, state) => {
    expect(stateOf(clause)).toBe(state);
  });

  it.each([
    ["The next January we lost 5.", true],
    ["The next market was in Leeds.", false],
    ["I had a year on the wards.", false],
    ["Half a year later it was gone.", false],
  ])("tell the next year: %s", (text, is) => {
    expect(namesNextYear(text)).toBe(is);
  });
});
