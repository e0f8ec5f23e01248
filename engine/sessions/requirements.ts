import { createHash } from "node:crypto";
import type { RequirementBody } from "../../domain/contract/requests.js";
import { assert, SessionError } from "../../domain/errors.js";
import { type Finding, Gap } from "../../domain/gap.js";
import { JobProfile, type Requirement } from "../../domain/job.js";
import { languageOfQuestions, type QuestionSeed } from "../../domain/question.js";
import { postsOf, ResumeProfile } from "../../domain/resume.js";
import type { TextReader } from "../../domain/text.js";
import type { SessionView } from "../../domain/views.js";
import type { Interview } from "../../graph/state/interview.js";
import type { Reader } from "../../language/reader.js";
import { sourceText } from "../../language/text.js";
import { monthOf } from "../../language/times.js";
import {
  findCoverage,
  isStrengthOf,
  parseRequirement,
  type ResumeEvidence,
  reportGaps,
  resumeEvidence,
  settleRequirements,
  thresholdFor,
  withNearest,
} from "../../rules/gaps.js";
import { settleQuestions, wordingFor } from "../../rules/questions.js";
import { saysIn } from "../../rules/says.js";
import type { Graphs } from "../runs/graphs.js";
import { readHead } from "../runs/head.js";
import { questionId } from "../runs/project.js";
import type { AcceptedRequest, Acceptor, Caller } from "./accept.js";
import type { Lookup } from "./lookup.js";
import type { Reopening } from "./reopen.js";

/**
 * Turns a requirement that the candidate adds into a gap with its question, by rules only. Its id is derived from its title, so that the
 * same requirement is added once. If the résumé seems to cover it, the gap is partial, and the candidate decides.
 */
function addedRequirement(
  reader: Reader,
  state: Interview["State"],
  jobText: string,
  { title, must_have, unread }: RequirementBody,
): { gap: Gap; question: QuestionSeed } {
  const [resume, job] = [ResumeProfile.parse(state.resume), JobProfile.parse(state.job)];
  const quote = sourceText(jobText).locate(unread ?? title) ?? { text: title, start: 0, end: 0 };
  const kind = reader.phrase(title).kindIn(quote.text);
  const strength = must_have ? ("must" as const) : ("desirable" as const);
  const [requirement] = settleRequirements(
    job.title,
    [{ title, quotes: [quote], kind, strength, trainable: false }],
    reader,
  );
  assert(requirement, "a proposed requirement is accepted");
  const evidence = resumeEvidence(resume, reader);
  const found = findCoverage(parseRequirement(requirement, reader), evidence, monthOf(state.as_of));
  const gap_id = `a${createHash("sha256").update(title.toLowerCase()).digest("hex").slice(0, 10)}`;
  return questionAbout(
    { ...gapOf(requirement, found, evidence, state), gap_id, requirement_id: gap_id },
    state,
    reader,
  );
}

/** Turns a requirement that the reading classified as covered into a gap with its question; null if the job has no such requirement. */
function strengthToAskAbout(
  reader: Reader,
  state: Interview["State"],
  { strengths }: Pick<SessionView, "strengths">,
  title: string,
): { gap: Gap; question: QuestionSeed } | null {
  const strength = strengths.find((one) => folded(one.title) === folded(title));
  const { requirements } = JobProfile.parse(state.job);
  const requirement = strength && requirements.find((one) => isStrengthOf(strength, one.title, one.quote));
  if (!requirement) return null;
  const { resume_quote } = strength;
  const evidence = resumeEvidence(ResumeProfile.parse(state.resume), reader);
  return questionAbout(gapOf(requirement, { coverage: "partial", resume_quote }, evidence, state), state, reader);
}

// The gap of a requirement, which counts as partly covered at most.
function gapOf(requirement: Requirement, found: Finding, evidence: ResumeEvidence, state: Interview["State"]): Gap {
  const coverage = found.coverage === "covered" ? ("partial" as const) : found.coverage;
  const finding = withNearest(requirement, { ...found, coverage }, evidence);
  const thresholds = thresholdFor(state.thresholds, state.flags.dynamic_quality_thresholds);
  const [gap] = reportGaps([{ requirement, finding }], thresholds, evidence.reader).gaps;
  assert(gap, "a requirement that is not covered is a gap");
  return gap;
}

// From a template: no model is called.
function questionAbout(gap: Gap, state: Interview["State"], { lexicon }: Reader): { gap: Gap; question: QuestionSeed } {
  const [resume, { family }] = [ResumeProfile.parse(state.resume), JobProfile.parse(state.job)];
  const wordingOf = (title: string) => wordingFor(title, family, lexicon);
  const says = saysIn(languageOfQuestions(state.questions_language, resume.language));
  const settling = { gaps: [gap], family, wordingOf, posts: postsOf(resume), proposals: new Map(), says };
  const [question] = settleQuestions(settling, []);
  assert(question, "a gap has a question");
  return { gap, question };
}

// A gap with this name that was found before: if it had no space it is asked now, and it is not counted twice.
function foundByName({ gaps }: SessionView, title: string): Gap | null {
  const same = gaps.find((gap) => folded(gap.title) === folded(title));
  return same ? Gap.parse(same) : null;
}

function folded(title: string): string {
  return title.toLowerCase().replace(/\s+/gu, " ").trim();
}

/** Adds requirements to sessions. */
export function createRequirements(
  { graphs, texts, reader }: { graphs: Graphs; texts: TextReader; reader: Reader },
  acceptor: Acceptor,
  lookup: Lookup,
  reopening: Reopening,
) {
  // Asks again after a withdrawal ("not asked for" or "my résumé shows this").
  async function undoWithdrawal(caller: Caller, question_id: string): Promise<void> {
    const row = await lookup.questionIfAny(caller.owner, question_id);
    if (row?.view.correction) await reopening.reopen({ owner: caller.owner }, row, null);
  }

  return {
    async addRequirement(caller: Caller, session_id: string, body: RequirementBody): Promise<AcceptedRequest> {
      const { owner } = caller;
      const { input, view } = await lookup.session(owner, session_id);
      return acceptor.once(caller, session_id, async () => {
        const head = await readHead(graphs, { owner, session_id, thread_id: session_id });
        if (head?.of !== "interview" || !head.ended || !view)
          throw new SessionError({ code: "not_waiting", message: "The documents have not been read yet." });
        const text = await texts.read({ owner, session_id, sha256: input.job_text.sha256 });
        const found = foundByName(view, body.title);
        const { gap, question } = found
          ? questionAbout(found, head.state, reader)
          : (strengthToAskAbout(reader, head.state, view, body.title) ??
            addedRequirement(reader, head.state, text, body));
        await undoWithdrawal(caller, questionId(session_id, gap.gap_id));
        return acceptor.toRun(caller, { session_id, thread_id: session_id }, { kind: "require", gap, question });
      });
    },
  };
}
