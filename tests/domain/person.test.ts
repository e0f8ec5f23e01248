import { expect, it } from "vitest";
import { personKey, personOf } from "../../domain/person.js";

it("a name is the same in any case, order, marks and punctuation, and no other name is", () => {
  const key = personKey("Zoë Müller-Brandt");
  for (const same of ["ZOË MÜLLER-BRANDT", "Müller-Brandt, Zoë", "Zoe Muller Brandt"])
    expect(personKey(same)).toBe(key);
  for (const other of ["Zoe Muller", "Zoë B. Müller-Brandt", "Lea Müller-Brandt", ""])
    expect(personKey(other)).not.toBe(key);
  expect(personKey("李 明")).not.toBe(personKey("王 明"));
  expect([personKey(""), personKey(null)]).toEqual(["", ""]);
});

it("the one who was chosen counts before the one whom the résumé names", () => {
  const resume = { contact: { name: { text: "Ida Moor" } } };
  expect(personOf({ person: null, resume })).toBe("Ida Moor");
  expect(personOf({ person: "Lea Stone", resume })).toBe("Lea Stone");
  expect(personOf({ person: null, resume: { contact: null } })).toBe("");
});
