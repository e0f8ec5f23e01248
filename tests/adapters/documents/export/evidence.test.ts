import { describe, expect, it } from "vitest";
import { toEvidence, verifyBundle } from "../../../../adapters/documents/export/evidence.js";
import type { EvidenceBundle } from "../../../../domain/export.js";
import { aClaim, anAnswer, answered, BULLET, material, REPLY } from "../../../support/export-material.js";

const bundle = () => toEvidence(material());
const complaints = (json: unknown) => verifyBundle(JSON.stringify(json)).problems.map(({ message }) => message);
/** The complaints about the bundle after a change of it. */
async function changed(change: (bundle: EvidenceBundle) => void): Promise<string[]> {
  const made = await bundle();
  change(made);
  return complaints(made);
}

describe("the evidence of a session", () => {
  it("is sound as it was made, and counts what was checked", async () => {
    const { problems, checked } = verifyBundle(JSON.stringify(await bundle()));
    expect(problems).toEqual([]);
    expect(checked).toEqual({ answers: 1, bullets: 1, claims: 1, quotes: 1, sources: 1 });
    expect(await bundle()).toEqual(await bundle());
  });

  it("has the sources that an answer cites, and discloses no others", async () => {
    const told = [
      { kind: "reply" as const, ref: "a.story", start: 0, text: REPLY },
      { kind: "reply" as const, ref: "a.where", start: 0, text: "At my aunt's." },
    ];
    const { sources } = await toEvidence(material(undefined, { sources: async () => told }));
    expect(sources.map(({ text }) => text)).toEqual([REPLY]);
  });

  it("lists the lines that the candidate reworded, if there are any", async () => {
    const { answers } = await bundle();
    const line_id = answers[0]?.bullets[0]?.line_id ?? "";
    const { reworded } = await toEvidence(material(undefined, { choice: { reworded: { [line_id]: "Shaped bread" } } }));
    expect(reworded).toEqual([{ line_id, was: BULLET, text: "Shaped bread" }]);
    expect(await bundle()).not.toHaveProperty("reworded");
  });
});

describe("the check of a bundle", () => {
  it("complains about a changed score, although no hash of a text tells of it", async () => {
    const found = await changed(({ answers: [answer] }) => Object.assign(answer ?? {}, { score: 10 }));
    expect(found).toEqual(["something in the bundle was changed after it was made"]);
  });

  it("complains about a source that was replaced together with its quote", async () => {
    const found = await changed(({ sources: [source] }) => Object.assign(source ?? {}, { text: `${REPLY} Alone.` }));
    expect(found).toContain("its text does not match its hash");
  });

  it("finds a quote at its position only, which counts characters from the source's start", async () => {
    const told = `😀 ${REPLY}`;
    const quoted = (start: number) => {
      const source = { kind: "reply" as const, ref: "a.story", quote: REPLY, start, end: start + REPLY.length };
      const answer = anAnswer([], { bullets: [{ text: BULLET, claims: [aClaim(BULLET, { sources: [source] })] }] });
      const sources = async () => [{ kind: "reply" as const, ref: "a.story", start: 100, text: told }];
      return toEvidence(material([answered([], { answer })], { sources }));
    };
    expect(complaints(await quoted(102))).toEqual([]);
    expect(complaints(await quoted(101))).toEqual(["the quote is not at this position in its source"]);
  });

  it("complains about words of a bullet that no claim has; an 'and' may join claims", async () => {
    const said = (text: string, ...claims: string[]) =>
      toEvidence(
        material([
          answered([], { answer: anAnswer([], { bullets: [{ text, claims: claims.map((one) => aClaim(one)) }] }) }),
        ]),
      );
    expect(complaints(await said("Shaped loaves and sold them", "Shaped loaves", "sold them"))).toEqual([]);
    expect(complaints(await said("Shaped loaves daily", "Shaped loaves"))).toEqual([
      "says what no claim of it says: daily",
    ]);
  });

  it("checks what is spoken where an answer has no bullets", async () => {
    const spoken = "I shaped 30 loaves.";
    const answer = anAnswer([], { spoken, spoken_claims: [aClaim(spoken, { sources: [] })] });
    const { problems } = verifyBundle(JSON.stringify(await toEvidence(material([answered([], { answer })]))));
    expect(problems).toEqual([{ path: "answers.0.spoken.claims.0", message: "has no source" }]);
  });

  it("refuses a name that stands twice, of which a reader could see the other value", async () => {
    const text = JSON.stringify(await bundle(), null, 2);
    expect(verifyBundle(text).problems).toEqual([]);
    const doubled = text.replace('"score": 8', '"score": 10, "score": 8');
    expect(verifyBundle(doubled).problems).toEqual([{ path: "", message: "has a duplicate name in an object" }]);
  });

  it("says where another form is wrong, and that a text is no JSON", () => {
    expect(complaints({ format: "other" }).length).toBeGreaterThan(0);
    expect(verifyBundle('{"format":"other"}').problems[0]?.path).toBe("format");
    expect(verifyBundle("{").problems).toEqual([{ path: "", message: "is not JSON" }]);
  });
});
