import { describe, expect, it } from "vitest";
import { sample } from "../support/api.js";
import { jobOf } from "../support/compared.js";

describe("requirements", () => {
  it("are read from the job with verbatim sentences, merged when they say the same, and offers are none", () => {
    const text = sample("job-staff-nurse-emergency.txt");
    const { requirements, unread, family } = jobOf(text);
    expect(family).toBe("health");
    for (const { quote } of requirements) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(requirements.map(({ title }) => title)).toContain("Triage training");
    expect(requirements.map(({ title }) => title)).not.toContain("Assess");
    expect(JSON.stringify([requirements, unread])).not.toMatch(/Informal visits|practice educator/);
  });

  it("are not merged when they ask for different things", () => {
    const titles = jobOf(
      "Job\n\nEssential\n- Category C+E licence\n- Category D licence\n- Excel\n- Excel macros in VBA\n",
    ).requirements.map(({ title }) => title);
    expect(titles).toEqual(["Category C+E licence", "Category D licence", "Excel", "Excel macros in VBA"]);
  });

  it("say what could not be read instead of nothing", () => {
    const { requirements, unread } = jobOf("Our ideal candidate is somebody quite special whom we would love to meet");
    expect(requirements).toEqual([]);
    expect(unread.length).toBeGreaterThan(0);
  });
});
