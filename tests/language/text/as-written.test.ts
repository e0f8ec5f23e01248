import { expect, it } from "vitest";
import { asWritten } from "../../../language/text/as-written.js";

it("a mail that was sent on has its lines without the sign before each", () => {
  const mail = "Forwarded message\nSubject: my CV\n\n> ANN FIELD\n> Baker\n>\n>> Mill Street Ltd\n>\n>   - Rye bread\n";
  expect(asWritten(mail)).toBe(
    "Forwarded message\nSubject: my CV\n\nANN FIELD\nBaker\n\nMill Street Ltd\n\n  - Rye bread\n",
  );
  const list = "Ann Field\n\nMill Street Ltd\n> Rye bread\n> Two apprentices\n> Ovens\n> Rotas\n";
  expect(asWritten(list)).toBe(list);
});

it("letters that were read in the wrong encoding are whole again", () => {
  expect(asWritten("Jan â€˜20 to present â€“ cafÃ© Â£40 ï‚· Rye")).toBe("Jan ‘20 to present – café £40 \uf0b7 Rye");
  expect(asWritten("it’s MARIÉ’s, CAFÉ” and Ã©")).toBe("it’s MARIÉ’s, CAFÉ” and Ã©");
  expect(asWritten("naïve ÀÉ façade")).toBe("naïve ÀÉ façade");
});

it("a page that says each line twice is read once", () => {
  const twice = ["Registered Nurse", "Hill Hospital", "Leeds"].flatMap((line) => [line, line]).join("\n");
  const page = `${twice}\nMar 2010 - Jun 2015 · 5 yrsMar 2010 to Jun 2015 · 5 yrs\nSurgical ward\n`;
  expect(asWritten(page)).toBe("Registered Nurse\nHill Hospital\nLeeds\nMar 2010 - Jun 2015 · 5 yrs\nSurgical ward\n");
  expect(asWritten("Nurse\nNurse\nLeeds\nLeeds\n")).toBe("Nurse\nNurse\nLeeds\nLeeds\n");
});

it("letters that are set apart for show are joined", () => {
  expect(asWritten("P R O F E S S I O N A L   E X P E R I E N C E\nBaker")).toBe("PROFESSIONAL EXPERIENCE\nBaker");
});
