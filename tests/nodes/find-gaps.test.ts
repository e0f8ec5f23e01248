import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS } from "../../domain/gap.js";
import { Flags } from "../../domain/session.js";
import { AT, JOB, jobRef, RESUME, resumeRef } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { validateResume } from "../../language/resume/validate-resume.js";
import { sourceText } from "../../language/text/spans.js";
import { findGaps } from "../../nodes/find-gaps.js";
import { settleJob } from "../../rules/job.js";
import { fakeModel } from "../fakes/model.js";
import { asked, nothing, scope, texts } from "../support/reading-states.js";

describe("findGaps", () => {
  const job = settleJob(
    JOB,
    {
      title: "Head Baker",
      requirements: [asked("Cake decorating", "Cake decorating", "desirable")],
      unread: [],
    },
    reader,
  );
  const resume = validateResume(sourceText(RESUME), { ...nothing, other: ["Baked bread for 40 customers a day"] });
  const state = {
    ...scope,
    flags: Flags.parse({}),
    thresholds: DEFAULT_THRESHOLDS,
    as_of: AT,
    resume_text: resumeRef,
    job_text: jobRef,
    resume,
    job,
  };

  it("takes a model's proposal only with a passage that is in the résumé", async () => {
    const proposing = (resume_quote: string) =>
      fakeModel({
        findGaps: [
          {
            findings: [{ requirement_id: "r1", coverage: "covered", resume_quotes: [resume_quote], difference: null }],
          },
        ],
      });
    const invented = await findGaps({ reader, model: proposing("Decorated 400 cakes"), texts })(state, {});
    expect(invented.gaps).toMatchObject([{ status: "missing", priority: "NICE_TO_HAVE", threshold: 6 }]);
    const verbatim = await findGaps({ reader, model: proposing("Baked bread for 40 customers a day"), texts })(
      state,
      {},
    );
    // The model's finding is used, and the requirement that it covers is a strength.
    expect(verbatim.gaps).toEqual([]);
    expect(verbatim.strengths).toMatchObject([{ resume_quote: { text: "Baked bread for 40 customers a day" } }]);
  });

  it("asks no model when the job asks for nothing", async () => {
    const model = fakeModel({});
    const empty = await findGaps({ model, texts, reader })({ ...state, job: { ...job, requirements: [] } }, {});
    expect(empty).toEqual({ gaps: [], matters: [], strengths: [], match: { score: null, parts: [] } });
  });
});
