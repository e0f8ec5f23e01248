import { describe, expect, it } from "vitest";
import type { Finding, Gap } from "../../domain/gap.js";
import { DEFAULT_THRESHOLDS } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import { aGap } from "../../lab/support/builders.js";
import { lexicon, reader } from "../../lab/support/reader.js";
import { ruledKind } from "../../language/job/kinds.js";
import { readJobOffline } from "../../language/job/read-job.js";
import { contactIn } from "../../language/names/contact.js";
import { readResumeByRules } from "../../language/resume/read-resume.js";
import { validateResume } from "../../language/resume/validate-resume.js";
import { sourceText } from "../../language/text/spans.js";
import { monthsAskedFor } from "../../language/times/lengths.js";
import { findCoverage as coverageFor } from "../../rules/gaps/coverage.js";
import { resumeEvidence } from "../../rules/gaps/evidence.js";
import { reportGaps, thresholdFor } from "../../rules/gaps/find.js";
import { matchOf } from "../../rules/gaps/match.js";
import { withNearest } from "../../rules/gaps/nearest.js";
import { minutesFor, selectGaps } from "../../rules/gaps/order.js";
import { parseRequirement } from "../../rules/gaps/parsed-requirement.js";
import { priorityOf } from "../../rules/gaps/priority.js";
import { type ProposedFinding, settleFinding } from "../../rules/gaps/settle.js";
import { settleJob } from "../../rules/job.js";
import { sample } from "../support/api.js";

const AS_OF = { year: 2026, month: 11 };
const jobOf = (text: string) => settleJob(text, readJobOffline({ job: text }, reader), reader);
const evidenceOf = (text: string) =>
  resumeEvidence(validateResume(sourceText(text), readResumeByRules({ resume: text }, lexicon)), reader);
const findCoverage = (requirement: Requirement, evidence: ReturnType<typeof evidenceOf>, asOf: typeof AS_OF) =>
  coverageFor(parseRequirement(requirement, reader), evidence, asOf);
const coverageOf = (resume: string, requirement: string) => {
  const [first] = jobOf(`Job\n\nEssential\n- ${requirement}\n`).requirements;
  if (!first) throw new Error("nothing was read");
  return findCoverage(first, evidenceOf(`Name\n\nEXPERIENCE\n${resume}\n`), AS_OF).coverage;
};

describe("the lines that come nearest", () => {
  const evidence = evidenceOf(`Name

EXPERIENCE
Porter, Mill Hospital, 2019 - 2023
- Moved patients between wards and theatre
- Rang families when a patient had moved
- Filled in the bed board
- Looked after the wheelchairs and the keys to the wards
`);
  const [moving] = jobOf("Porter\n\nEssential\n- Transfers of patients to theatre\n").requirements;
  const nearTo = (finding: Finding) =>
    withNearest(moving as Requirement, finding, evidence).near?.map(({ text }) =>
      text.split(" ").slice(0, 2).join(" "),
    );

  it("share the rarest words with what is asked, and none is made up where none shares any", () => {
    expect(nearTo({ coverage: "missing", resume_quote: null })).toEqual(["Moved patients", "Rang families"]);
    const [welding] = jobOf("Porter\n\nEssential\n- TIG welding\n").requirements;
    expect(withNearest(welding as Requirement, { coverage: "missing", resume_quote: null }, evidence).near).toEqual([]);
  });

  it("begin with those that it was found by, each once", () => {
    const board = evidence.lines.find(({ quote }) => quote.text.includes("board"))?.quote ?? null;
    expect(nearTo({ coverage: "partial", resume_quote: board })).toEqual([
      "Filled in",
      "Moved patients",
      "Rang families",
    ]);
    const moved = evidence.lines.find(({ quote }) => quote.text.includes("theatre"))?.quote ?? null;
    expect(nearTo({ coverage: "partial", resume_quote: moved })).toEqual(["Moved patients", "Rang families"]);
  });
});

describe("coverage", () => {
  it.each([
    ["Clerk, 2019 - 2023\n- Built services with k8s", "Kubernetes", "covered"],
    ["Clerk, 2019 - 2023\n- Wrote scalable code for every word", "Scala", "missing"],
    ["Clerk, 2019 - 2023\n- Wrote R and C reports", "R", "covered"],
    ["Clerk, 2019 - 2023\n- Wrote every report", "R programming", "missing"],
    ["Driver, 2019 - 2023\n- Drove a reach truck", "Forklift certificate", "partial"],
    ["Clerk, 2019 - 2023\n- Interested in learning triage", "Triage", "missing"],
    ["Nurse, 2019 - 2023\n- Run the monthly hygiene audit", "Leading an audit", "covered"],
    ["Nurse, 2019 - 2023\n- Intermediate Life Support", "Advanced Life Support", "missing"],
    ["Nurse, 2019 - 2023\n- Covered 20 night shifts", "Must be able to work nights", "partial"],
    ["Nurse, 2019 - 2023\n- I do not hold Intermediate Life Support", "Intermediate Life Support", "missing"],
    ["Clerk, 2019 - 2023\n- I have never used Excel", "Good knowledge of Excel", "missing"],
    ["Clerk, 2019 - 2023\n- No first aid certificate", "First aid certificate", "missing"],
    ["Driver, 2019 - 2023\n- Category B driving licence", "Category C+E licence", "missing"],
    ["Porter, 2019 - 2023\n- I hold a full driving licence", "Full UK driving licence", "covered"],
    ["Nurse, 2019 - 2023\n- Available for nights", "Must be able to work nights", "covered"],
    ["Fitter, 2019 - 2023\n\nTRAINING\nForklift card, Kaw Castings, expired 2019", "Forklift card", "partial"],
    ["Fitter, 2019 - 2023\n\nTRAINING\nForklift card, Kaw Castings, to 2029", "Forklift card", "covered"],
    [
      "Fitter, 2019 - 2023\n\nEDUCATION\nBSc Chemistry, Hull, 2016",
      "Degree in chemistry or a related science",
      "covered",
    ],
    ["Fitter, 2019 - 2023\n\nEDUCATION\nBA History, Hull, 2016", "Degree in chemistry", "partial"],
    ["Fitter, 2019 - 2023\n\nEDUCATION\nBSc Chemistry, Hull, 2016", "Master's degree in chemistry", "missing"],
    ["Machinist, 2019 - 2023\n- Cut parts with Fanuc", "CNC programming", "partial"],
    ["Clerk, 2019 - 2023\n\nLANGUAGES\nGerman: B2\nEnglish: C2", "Fluent English", "covered"],
    ["Clerk, 2019 - 2023\n\nLANGUAGES\nEnglish, basic Spanish", "Bilingual English/Spanish", "partial"],
    ["Clerk, 2019 - 2023\n\nLANGUAGES\nGerman: B2", "German at C1 level or above", "partial"],
    ["Clerk, 2019 - 2023\n\nLANGUAGES\nGerman: native", "Good German (B2)", "covered"],
    ["Clerk, 2019 - 2023\n\nLANGUAGES\nGerman: native", "Polish or Punjabi", "missing"],
    ["Clerk, 2019 - 2023\n\nRIGHT TO WORK\nBritish citizen", "The right to work in the UK", "covered"],
    ["Nurse, 2019 - 2023\n- Cared for 8 patients per shift", "Must be able to work night shifts", "missing"],
    ["Fitter, 2019 - 2023\n\nTRAINING\nNVQ Level 2 in welding, 2016", "Level 3 NVQ in welding", "partial"],
    ["Fitter, 2019 - 2023\n\nTRAINING\nIntroduction to hedge laying, two-day course", "Hedge laying", "partial"],
    ["Chemist, 2019 - 2023\n- Validation of two residue methods", "Method validation", "covered"],
    ["Baker, 2019 - 2023\n- Hand over to the day staff", "Handing over to the day team", "covered"],
    ["Clerk, 2019 - 2023\n- Kept the diaries of two doctors", "Engineers' diaries", "covered"],
    ["Clerk, 2019 - 2023\n- Put in DALI dimming", "KNX, DALI or other lighting control", "covered"],
    ["Cook, 2019 - 2023\n- Promotion to head chef within a year", "Bachelor's degree", "missing"],
    ["Cook, 2019 - 2023\n\nCERTIFICATES\nMS Office Specialist", "Master's degree", "missing"],
    ["Cook, 2019 - 2023\n\nEDUCATION\nMSc Chemistry, Hull, 2016", "Bachelor's degree in chemistry", "covered"],
    ["Cook, 2019 - 2023\n- Available Saturday and Sunday", "Must be able to work Saturdays", "covered"],
    ["Cook, 2019 - 2023\n- Currently based in Madrid", "Based in Leeds", "missing"],
    ["Cook, 2019 - 2023\n\nLANGUAGES\nDeutsch (Muttersprache)", "Fluent German", "covered"],
    ["Driver, 2019 - 2023\n- Drove a forklift", "Forklift ticket or forklift licence", "partial"],
    ["Analyst, 2019 - 2023\n- Reports in Tableau", "Data visualisation", "covered"],
  ])("of %j for %j is %s", (resume, requirement, expected) => expect(coverageOf(resume, requirement)).toBe(expected));

  it("takes the place where one lives from the contact details", () => {
    const text = "Ann Field\nAmarillo, TX 79106 | ann@field.example\n\nEXPERIENCE\nDriver, 2019 - 2023\n- Drove\n";
    const source = sourceText(text);
    const profile = validateResume(source, readResumeByRules({ resume: text }, lexicon), contactIn(source, lexicon));
    expect(profile.contact).toMatchObject({
      name: { text: "Ann Field" },
      place: { text: "Amarillo, TX 79106" },
      emails: [{ text: "ann@field.example" }],
    });
    const finding = (requirement: string) => {
      const [first] = jobOf(`Driver\n\nEssential\n- ${requirement}\n`).requirements;
      return findCoverage(first as Requirement, resumeEvidence(profile, reader), AS_OF);
    };
    expect(finding("Must live within 50 miles of the Amarillo terminal")).toMatchObject({
      coverage: "covered",
      resume_quote: { text: "Amarillo, TX 79106", start: 10, end: 28 },
    });
    expect(finding("Must live within 50 miles of Tulsa").coverage).toBe("missing");
  });

  it("computes years from dated roles without counting overlaps twice", () => {
    const roles = "Baker, A, January 2020 - January 2022\n- bread\nBaker, B, January 2021 - January 2023\n- bread";
    expect(coverageOf(roles, "At least 3 years of experience as a baker")).toBe("covered");
    expect(coverageOf(roles, "At least 4 years of experience as a baker")).toBe("partial");
    expect(coverageOf(roles, "At least 2 years of experience as a welder")).toBe("missing");
    expect(coverageOf("Baker, A, 01/2020 - 12/2022\n- bread", "3 years as a baker")).toBe("covered");
    const [years] = jobOf("Job\n\nEssential\n- At least 4 years as a baker\n").requirements;
    expect(findCoverage(years as Requirement, evidenceOf(`Name\n\nEXPERIENCE\n${roles}\n`), AS_OF)).toMatchObject({
      coverage: "partial",
      months_shown: 37,
    });
  });
});

describe("a model's word on a requirement", () => {
  const settled = (asked: string, resume: string, coverage: ProposedFinding["coverage"], ...passages: string[]) => {
    const [requirement] = jobOf(`Job\n\nEssential\n- ${asked}\n`).requirements;
    if (!requirement) throw new Error("nothing was read");
    const text = `Name\n\nEXPERIENCE\n${resume}\n`;
    const source = sourceText(text);
    const quotes = passages.flatMap((passage) => source.locate(passage) ?? []);
    const evidence = evidenceOf(text);
    const proposed = { coverage, quotes, difference: "what is missing" };
    const ruled = findCoverage(requirement, evidence, AS_OF);
    return { ruled, ...settleFinding(parseRequirement(requirement, reader), ruled, proposed, evidence, AS_OF) };
  };
  const ROOMS = "Porter, Hotel Ott, 2019 - 2023\n- Calmed angry guests at the desk\n- Conflict resolution course";

  it("stands upwards and downwards where its passages stand in the résumé", () => {
    const up = settled("Conflict resolution with visitors", ROOMS, "covered", "Calmed angry guests at the desk");
    expect(up).toMatchObject({ coverage: "covered", resume_quote: { text: "Calmed angry guests at the desk" } });
    const down = settled("Conflict resolution", ROOMS, "partial", "Conflict resolution course");
    expect(down).toMatchObject({ ruled: { coverage: "covered" }, coverage: "partial", difference: "what is missing" });
    expect(settled("Conflict resolution", ROOMS, "missing").coverage).toBe("missing");
    const two = settled("Conflicts", ROOMS, "covered", "Calmed angry guests at the desk", "Conflict resolution course");
    expect(two.resume_quotes).toHaveLength(2);
  });

  it("shows nothing by what was not found again, denied or wished for", () => {
    expect(settled("Welding", ROOMS, "covered", "Welded pipes for nine years")).toMatchObject({ coverage: "missing" });
    const denied = "Porter, 2019 - 2023\n- I have never done any welding";
    expect(settled("Welding", denied, "covered", "I have never done any welding")).toMatchObject({
      coverage: "missing",
    });
  });

  it("is a part at most for a paper that lapsed, a level below, and years that their posts' dates do not give", () => {
    const paper = "Porter, 2019 - 2023\n- First aid certificate, expired 2024";
    const lapsed = settled("First aid certificate", paper, "covered", "First aid certificate, expired 2024");
    expect(lapsed.coverage).toBe("partial");
    const posts = "Porter, Hotel Ott, June 2023 - present\n- Doors\n\nBaker, Corner Bakery, 2010 - 2012\n- Bread";
    const years = (asked: string) => settled(asked, posts, "covered", "Porter, Hotel Ott, June 2023 - present");
    expect(years("At least 5 years of guest contact")).toMatchObject({ coverage: "partial", months_shown: 41 });
    expect(years("At least 3 years of guest contact")).toMatchObject({ coverage: "covered", months_shown: 41 });
  });
});

describe("requirements", () => {
  it.each([
    ["Must be able to work weekends", "logistics"],
    ["Own car and willingness to travel", "logistics"],
    ["At least 3 years of experience in sales", "years"],
    ["Bachelor's degree in Engineering", "degree"],
    ["Valid HGV licence", "licence"],
    ["First aid certificate", "certificate"],
    ["Fluent spoken Dutch", "language"],
    ["Knowledge of VAT rules", "knowledge"],
    ["Forklift driving", null],
    ["A high degree of accuracy", null],
    ["MBA", "degree"],
    ["You must know Sage 50, the books live in it", null],
    ["Waking nights", "logistics"],
    ["Monday to Friday 7.30 to 4.30", "logistics"],
    ["Must be a U.S. person under ITAR", "logistics"],
    ["Three days a week in the office", "logistics"],
    ["Experience of planning shifts", null],
    ["Spanish", "language"],
    ["German at C1 level", "language"],
    ["Spanish American literature of the last century", null],
    ["No more than two moving violations in the past three years", "licence"],
    ["Green belt in Lean Six Sigma", "certificate"],
  ])("%j is of kind %s", (sentence, kind) => expect(ruledKind(sentence)).toBe(kind));

  it.each([
    ["3-5 years of experience", 36],
    ["At least 12 months' experience", 12],
    ["two years in a warehouse", 24],
    ["Advanced Life Support within 12 months of starting", null],
    ["Eight years in masonry", 96],
    ["Three or more years running a crew", 36],
  ])("%j asks for %s months", (sentence, months) => expect(monthsAskedFor(sentence)).toBe(months));

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

describe("priority", () => {
  const base = jobOf("Job\n\nEssential\n- Glazing windows\n").requirements[0] as Requirement;
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

  it("reads a critical gap out of a whole job", () => {
    const { requirements } = jobOf("Driver - Northport\n\nRequirements\n- HGV licence is required\n- Map reading\n");
    const findings = requirements.map((requirement) => ({
      requirement,
      finding: findCoverage(requirement, evidenceOf("Clerk, 2019 - 2023\n- Filing"), AS_OF),
    }));
    const { gaps } = reportGaps(findings, thresholdFor(DEFAULT_THRESHOLDS, true), reader);
    expect(gaps.map(({ priority, threshold }) => [priority, threshold])).toEqual([
      ["CRITICAL", 8],
      ["HIGH", 7],
    ]);
    const flat = reportGaps(findings, thresholdFor(DEFAULT_THRESHOLDS, false), reader);
    expect(flat.gaps.map(({ threshold }) => threshold)).toEqual([7, 7]);
  });
});

describe("the match score", () => {
  const requirement = (over: Partial<Requirement>) => ({
    ...(jobOf("Job\n\nEssential\n- Glazing windows\n").requirements[0] as Requirement),
    ...over,
  });
  it("weighs must-haves three times, leaves logistics out, and is the sum of its parts", () => {
    const match = matchOf([
      { requirement: requirement({ title: "a" }), coverage: "covered" },
      { requirement: requirement({ title: "b", must_have: false }), coverage: "partial" },
      { requirement: requirement({ title: "c", must_have: false }), coverage: "missing" },
      { requirement: requirement({ title: "d", kind: "logistics" }), coverage: "missing" },
    ]);
    expect(match.score).toBeCloseTo(((3 + 0.5) / 5) * 100);
    expect(match.parts.map(({ weight }) => weight)).toEqual([3, 1, 1, 0]);
    expect(match.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(match.score ?? 0);
  });

  it("is unknown, not zero, when there is nothing to score", () => {
    expect(matchOf([]).score).toBeNull();
  });
});

describe("the order of gaps", () => {
  const item = (over: Partial<Gap>, uncertainty = 1, minutes = 2) => ({ gap: aGap(over), uncertainty, minutes });
  it("is by priority, then by uncertainty per minute", () => {
    const items = [
      item({ gap_id: "log", priority: "LOGISTICAL" }),
      item({ gap_id: "slow" }, 1, 4),
      item({ gap_id: "quick" }, 1, 1),
      item({ gap_id: "crit", priority: "CRITICAL" }),
      item({ gap_id: "known" }, 0.1, 1),
    ];
    const { asked } = selectGaps(items, { maxQuestions: null, minutes: null });
    expect(asked.map(({ gap_id }) => gap_id)).toEqual(["crit", "quick", "slow", "known", "log"]);
  });

  it("asks about another sentence of the job before a second thing of the same one", () => {
    const quote = (start: number) => ({ text: "q", start, end: start + 1 });
    const items = [
      item({ gap_id: "interviews", job_quote: quote(10) }),
      item({ gap_id: "meetings", job_quote: quote(10) }),
      item({ gap_id: "training", job_quote: quote(50) }),
      item({ gap_id: "must", priority: "CRITICAL", job_quote: quote(90) }),
    ];
    const { asked } = selectGaps(items, { maxQuestions: 3, minutes: null });
    expect(asked.map(({ gap_id }) => gap_id)).toEqual(["must", "interviews", "training"]);
  });

  it("says what was left out, by number or by minutes", () => {
    const items = [
      item({ gap_id: "a", threshold: 7 }, 1, 4),
      item({ gap_id: "b", threshold: 6 }, 1, 2),
      item({ gap_id: "c", threshold: 6 }, 1, 2),
    ];
    expect(selectGaps(items, { maxQuestions: 1, minutes: null })).toMatchObject({
      asked: [{ gap_id: "b" }],
      omitted: [{ gap_id: "c" }, { gap_id: "a" }],
    });
    // 4 minutes: b and c are worth 12, a alone 7.
    expect(selectGaps(items, { maxQuestions: null, minutes: 4 }).asked.map(({ gap_id }) => gap_id)).toEqual(["b", "c"]);
    expect(minutesFor([{ type: "textarea" }, { type: "text" }, { type: "select" }])).toBe(2.5);
  });
});
