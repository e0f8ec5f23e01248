import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { readJobOffline } from "../../../language/job/read-job.js";
import { contactIn, maskContact } from "../../../language/names/contact.js";
import { readResumeByRules } from "../../../language/resume/read-resume.js";
import { validateResume } from "../../../language/resume/validate-resume.js";
import { sourceText } from "../../../language/text/spans.js";
import { settleJob } from "../../../rules/job.js";

describe("a hundred thousand hostile characters", () => {
  const LENGTH = 100_000;
  // With one regular expression that backtracks too much, or one list that is searched for each line, each of these takes minutes, and the test
  // times out.
  it.each([
    ["Job", "\n"],
    ["Job", " "],
    ["Job\n\na", " "],
    ["", ":"],
    ["SKILLS\n", ","],
    ["SKILLS\n", "a, "],
    ["", "Excel is required. "],
    ["Job\n", "a;b; is "],
    ["Job\n", "A: "],
    ["Job\n", "("],
    ["Job\n", "experience of a and of b "],
    ["Job\n", "| a "],
    ["Job", "a\n"],
    ["Job", "==\n"],
    ["Job", "E / D\n"],
    ["Job", "\u2028"],
    ["Job", "2019 "],
  ])("that begin with %j and go on with %j are read to their end", { timeout: 60_000 }, (start, unit) => {
    const text = `${(start + unit.repeat(LENGTH / unit.length)).slice(0, LENGTH - 2)}!x`;
    const job = settleJob(text, readJobOffline({ job: text }, reader), reader);
    const resume = validateResume(
      sourceText(text),
      readResumeByRules({ resume: text }, reader),
      contactIn(sourceText(text), reader),
    );
    expect(job.requirements.length).toBeLessThanOrEqual(150);
    expect(resume.language).toMatch(/^[a-z]{2,3}$/);
    expect(maskContact(text, reader)).toHaveLength(text.length);
  });
});
