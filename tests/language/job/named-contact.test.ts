import { expect, it } from "vitest";
import { namedContact } from "../../../language/job.js";

it("whom a posting names with their title is who a letter goes to", () => {
  expect(namedContact("Questions? Ring Ms Ana Petrova, ward manager, on 555.")).toBe("Ms Ana Petrova");
  expect(namedContact("Ihre Ansprechpartnerin: Frau Yıldız-Kaya")).toBe("Frau Yıldız-Kaya");
  expect(namedContact("Send a short letter to Ana Petrova,\nRegistered Manager, by May.")).toBe("Ana Petrova");
  expect(namedContact("Your CV to Ben Kaya, our Head of Data, please.")).toBe("Ben Kaya");
  for (const none of [
    "Send it to Harbour Light, a charity for nurses.",
    "You report to Care Services, managers of five homes.",
    "Apply to Oak Council, Leeds.",
  ])
    expect([none, namedContact(none)]).toEqual([none, null]);
  for (const none of ["Ring the ward manager.", "MSc required", "Dr of medicine", ""])
    expect(namedContact(none)).toBeNull();
});
