import { expect, it } from "vitest";
import { linesByName } from "../../../language/resume/lines-by-name.js";
import { rowsOf } from "../../../language/resume/rows.js";

const role = (title: string, employer: string, lines: string[] = []) => ({
  ...{ title, employer, place: null },
  ...{ header: `${title}, ${employer}`, lines },
});
const ROLES = [role("Manager", "Mill Street Ltd"), role("Lead", "Oak Ltd"), role("Fitter", "Oak Ltd")];
const read = (text: string, roles = ROLES) => {
  const found = linesByName(rowsOf(text), roles);
  return found && [...found].map(([{ title }, rows]) => [title, ...rows.map((row) => row.text)]);
};

it("lines below the name of an employer are those of its posts, in their order", () => {
  const text = "1. Mill Street Ltd\n- Rye bread\n\n2. Oak Ltd, Leeds:\n- Ovens\n- Rotas\n\n3. Oak Ltd\n- Pumps\n";
  expect(read(text)).toEqual([
    ["Manager", "Rye bread"],
    ["Lead", "Ovens", "Rotas"],
    ["Fitter", "Pumps"],
  ]);
});

it.each([
  ["another name above them", "Elm Ltd\n- Rye\nOak Ltd\n- Ovens\nMill Street Ltd\n- Rotas\n", ROLES],
  ["a single name", "Mill Street Ltd\n- Rye bread\n", ROLES],
  ["times of their own", "Mill Street Ltd, 2018 - 2021\n- Rye\nOak Ltd\n- Ovens\n", ROLES],
  ["posts that have lines", "Mill Street Ltd\n- Rye\nOak Ltd\n- Ovens\n", [role("Baker", "Mill Street Ltd", ["Rye"])]],
  ["a longer name", "Mill Street Ltd Bakery\n- Rye\nOak Ltdings\n- Ovens\n", ROLES],
])("are none with %s", (_, text, roles) => expect(read(text, roles)).toBeNull());
