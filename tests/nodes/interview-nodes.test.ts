import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS } from "../../config/thresholds.js";
import { Flags } from "../../domain/session.js";
import { AT, aGap, aTextReader, JOB, jobRef, RESUME, resumeRef } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { validateResume } from "../../language/resume/validate-resume.js";
import { sourceText } from "../../language/spans.js";
import { findGaps } from "../../nodes/find-gaps.js";
import { readJob } from "../../nodes/read-job.js";
import { readResume } from "../../nodes/read-resume.js";
import { recallFacts } from "../../nodes/recall-facts.js";
import { writeQuestions } from "../../nodes/write-questions.js";
import { readResumePrompt } from "../../prompts/read-resume.js";
import { settleJob } from "../../rules/job.js";
import { textRef } from "../../stores/text-ref.js";
import { fakeModel } from "../fakes/model.js";

const scope = { owner: "local", session_id: "ses", mode: "fast" as const, flags: Flags.parse({}) };
const texts = aTextReader();
const nothing = {
  headline: null,
  roles: [],
  skills: [],
  education: [],
  certificates: [],
  licences: [],
  languages: [],
  projects: [],
  volunteering: [],
  other: [],
};

describe("readResume", () => {
  it("keeps only passages that stand in the résumé, and reads dates by rules", async () => {
    const header = "Baker, Corner Bakery, 2019 - 2023";
    const model = fakeModel({
      readResume: [
        {
          ...nothing,
          skills: ["Kubernetes"],
          roles: [
            {
              title: "Baker",
              employer: "Corner Bakery",
              header,
              lines: ["Baked bread for 40 customers a day", "Won awards"],
            },
          ],
        },
      ],
    });
    const { resume } = await readResume({ model, texts, reader })({ ...scope, resume_text: resumeRef }, {});
    expect(resume?.skills).toEqual([]);
    expect(resume?.roles).toMatchObject([
      {
        title: "Baker",
        start: { year: 2019 },
        end: { year: 2023 },
        lines: [{ text: "Baked bread for 40 customers a day" }],
      },
    ]);
    expect(model.requests[0]?.prompt.messages[2]?.content).toBe(readResumePrompt.task);
    expect(model.requests[0]?.role).toBe("reader");
  });

  it("covers contact details before a model sees them", async () => {
    const text = `${RESUME}Reach me at sam@example.org or +44 7700 900123`;
    const model = fakeModel({ readResume: [nothing] });
    await readResume({ reader, model, texts: aTextReader(text) })(
      { ...scope, resume_text: textRef(text, "text/plain") },
      {},
    );
    expect(JSON.stringify(model.requests[0]?.prompt.messages)).not.toMatch(/sam@example|7700/);
  });

  it("refuses to read nothing", async () => {
    await expect(
      readResume({ reader, model: fakeModel({}), texts })({ ...scope, resume_text: null }, {}),
    ).rejects.toMatchObject({ code: "input_invalid" });
  });
});

const asked = (title: string, quote: string, strength: "must" | "desirable") => ({
  title,
  quotes: [quote],
  kind: "skill" as const,
  strength,
  trainable: false,
});

describe("readJob", () => {
  it("takes what the model read where its sentence is in the job, and lists the sentence that another seems to be from", async () => {
    const model = fakeModel({
      readJob: [
        {
          title: "Head Baker",
          requirements: [
            asked("Sourdough baking", "Experience of sourdough baking", "must"),
            asked("Cake decorating", "Cake decorating", "desirable"),
            asked("Rocket science", "Must know rocket science", "must"),
            asked("Hygiene", "They want a hygiene certificate for food", "must"),
          ],
          unread: ["not in the text"],
        },
      ],
    });
    const { job } = await readJob({ model, texts, reader })({ ...scope, job_text: jobRef }, {});
    expect(job?.requirements.map(({ title, must_have }) => [title, must_have])).toEqual([
      ["Sourdough baking", true],
      ["Cake decorating", false],
    ]);
    expect(job?.unread.map(({ text }) => text)).toEqual(["Food hygiene certificate"]);
  });
});

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
    expect(empty).toEqual({ gaps: [], strengths: [], match: { score: null, parts: [] } });
  });
});

describe("recallFacts", () => {
  const gaps = [
    aGap({ gap_id: "g1", title: "Sourdough baking" }),
    aGap({ gap_id: "g2", title: "Cake decorating", priority: "NICE_TO_HAVE" }),
  ];
  const state = {
    owner: "local",
    session_id: "ses",
    gaps,
    resume: null,
    job: null,
    max_questions: null,
    minutes: null,
  };
  const fact = {
    fact_id: "f",
    session_id: "old",
    question_id: "q",
    gap_title: "Decorating of cakes",
    text: "t",
    values: { story: "roses" },
    said_at: AT,
  };

  it("proposes what was said in another session, never in this one", async () => {
    const known = async (session_id: string) =>
      (await recallFacts({ reader, facts: { list: async () => [{ ...fact, session_id }] } })(state, {})).known;
    expect(await known("old")).toMatchObject([{ gap_id: "g2", proposal: { choice: "yes", source: { fact_id: "f" } } }]);
    expect(await known("ses")).toEqual([]);
  });

  it("goes on with what an earlier version found", async () => {
    const { mentions: _, months: __, months_shown: ___, level: ____, ...old } = aGap({ gap_id: "g1" });
    const { asked, gaps: given } = await recallFacts({ reader, facts: { list: async () => [] } })(
      { ...state, gaps: [old as ReturnType<typeof aGap>] },
      {},
    );
    expect(asked).toEqual(["g1"]);
    expect(given).toMatchObject([{ gap_id: "g1", mentions: [], months: null }]);
  });

  it("says which gaps do not fit", async () => {
    const { asked, omitted } = await recallFacts({ reader, facts: { list: async () => [] } })(
      { ...state, max_questions: 1 },
      {},
    );
    expect([asked, omitted]).toEqual([["g1"], ["g2"]]);
  });
});

describe("writeQuestions", () => {
  it("writes a batch with one call of the writer", async () => {
    const model = fakeModel({ writeQuestions: [{ questions: [] }] });
    const batch = {
      ...scope,
      resume_text: resumeRef,
      job_text: jobRef,
      family: "hospitality" as const,
      language: "en",
      gaps: [aGap(), aGap({ gap_id: "g2" })],
      known: [],
    };
    const { questions } = await writeQuestions({ model, texts, reader })(batch, {});
    expect(questions.map(({ gap_id, source }) => [gap_id, source])).toEqual([
      ["g1", "template"],
      ["g2", "template"],
    ]);
    expect(model.requests).toHaveLength(1);
    expect(model.requests[0]?.role).toBe("writer");
  });
});
