import { expect, it } from "vitest";
import { namedContact } from "../../../language/job.js";

it("whom a posting names with their title is who a letter goes to", () => {
  expect(namedContact("Questions? Ring Ms Ana Petrova, ward manager, on 555.")).toBe("Ms Ana Petrova");
  expect(namedContact("Ihre Ansprechpartnerin: Frau Yıldız-Kaya")).toBe("Frau Yıldız-Kaya");
  for (const none of ["Ring the ward manager.", "MSc required", "Dr of medicine", ""])
    expect(namedContact(none)).toBeNull();
});
