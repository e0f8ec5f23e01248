import { describe, expect, it } from "vitest";
import type { Requirement } from "../../../domain/job.js";
import { reader } from "../../../lab/support/reader.js";
import { priorityOf } from "../../../rules/gaps/priority.js";
import { postingOf } from "../../support/postings.js";

describe("priority", () => {
  const base = postingOf("Job\n\nEssential\n- Glazing windows\n").requirements[0] as Requirement;
  const of = (over: Partial<Requirement>, status: "missing" | "partial" = "missing") => {
    const quote = { ...base.quote, text: over.title ?? base.quote.text };
    return priorityOf({ ...base, quote, mentions: [quote], ...over }, status, reader);
  };
  it("follows the first rule that holds", () => {
    expect(of({ kind: "logistics", title: "You must work nights" })).toBe("LOGISTICAL");
    expect(of({ title: "Glazing is required" })).toBe("CRITICAL");
    expect(of({ title: "Glazing is not required" })).toBe("HIGH");
    expect(of({ kind: "licence" })).toBe("CRITICAL");
    expect(of({ kind: "degree", title: "Degree in nursing" })).toBe("CRITICAL");
    expect(of({ kind: "degree", title: "Degree in marketing" })).toBe("HIGH");
    expect(of({ in_job_title: true })).toBe("CRITICAL");
    expect(of({ mentions: [base.quote, base.quote, base.quote] })).toBe("CRITICAL");
    expect(of({ kind: "licence", trainable: true })).toBe("HIGH");
    expect(of({})).toBe("HIGH");
    expect(of({}, "partial")).toBe("IMPORTANT");
    expect(of({ must_have: false, in_duties: true })).toBe("MEDIUM");
    expect(of({ must_have: false })).toBe("NICE_TO_HAVE");
    expect(of({ must_have: false }, "partial")).toBe("LOW");
  });
});
