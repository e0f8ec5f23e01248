import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTextStream } from "../../../engine/runs/text-stream.js";

const DRAFT = {
  title: 'Café "A" 😀\n',
  bullets: ["one\ttwo", "zwölf 12 %", '{"not": json}'],
  spoken: "\\ and \u0007 and 家",
};
const fields = {
  title: DRAFT.title,
  "bullets.0": DRAFT.bullets[0],
  "bullets.1": DRAFT.bullets[1],
  "bullets.2": DRAFT.bullets[2],
  spoken: DRAFT.spoken,
};
// The same JSON with escapes, as a provider may write it.
const ESCAPED = JSON.stringify(DRAFT).replace(
  /[^\x20-\x7e]/g,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
);

describe("the texts of an output that is being written", () => {
  it.each([JSON.stringify(DRAFT), ESCAPED, JSON.stringify(DRAFT, null, 2)])(
    "are the whole output's, however %s is cut",
    (json) => {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sizes) => {
          const written = createTextStream();
          const before = new Map<string, string>();
          for (let at = 0, turn = 0; at < json.length; turn += 1) {
            const size = sizes[turn % sizes.length] ?? 1;
            written.push(json.slice(at, at + size));
            at += size;
            // The texts only grow, and never end within a character or an escape.
            for (const [path, text] of written.texts) {
              expect(text.startsWith(before.get(path) ?? "")).toBe(true);
              expect(String(fields[path as keyof typeof fields]).startsWith(text)).toBe(true);
              before.set(path, text);
            }
          }
          expect(Object.fromEntries(written.texts)).toEqual(fields);
        }),
      );
    },
  );

  it("show a field from its first characters on, before the rest of it is there", () => {
    const written = createTextStream();
    written.push('{"title": "A pat');
    expect(written.texts.get("title")).toBe("A pat");
    written.push('ient", "bullets": ["I ra');
    expect(Object.fromEntries(written.texts)).toEqual({ title: "A patient", "bullets.0": "I ra" });
  });

  it("stay as they are when what follows is no JSON", () => {
    const written = createTextStream();
    written.push('{"title": "A", "bullets": [,,');
    written.push('"x"]}');
    expect(Object.fromEntries(written.texts)).toEqual({ title: "A" });
  });

  it("are read in time that grows with their length alone", () => {
    const written = createTextStream();
    written.push('{"spoken": "');
    for (let pieces = 0; pieces < 20_000; pieces += 1)
      written.push(
        "a hundred characters of a very long answer that some broken model does not know how to end at all... ",
      );
    expect(written.texts.get("spoken")?.length).toBeGreaterThan(2_000_000 - 1);
  });
});
