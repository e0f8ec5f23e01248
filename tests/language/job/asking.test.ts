import { describe, expect, it } from "vitest";
import { postingOf } from "../../support/postings.js";

describe("whether a sentence of a posting asks for something", () => {
  it.each([
    "Everybody is welcome at Noordmark, regardless of origin, age, gender, faith, orientation or disability.",
    "Send your CV and motivation in English or Dutch before 14 December to Sanne Verhoef, recruiter.",
    "To apply, please email a covering letter and your CV to jobs@example.org.",
  ])("it does not in a notice: %s", (notice) => {
    const { requirements, unread } = postingOf(`Supervisor\n\nWhat we ask\n- a forklift certificate\n\n${notice}\n`);
    expect(requirements.map(({ quote }) => quote.text)).not.toContain(notice);
    expect(unread.map(({ text }) => text).join(" ")).not.toContain(notice.slice(0, 20));
  });
});
