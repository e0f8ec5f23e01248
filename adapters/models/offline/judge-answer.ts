import type { z } from "zod";
import type { Criteria, DraftText } from "../../../domain/answer.js";
import type { RequirementKind } from "../../../domain/job.js";
import type { JudgeOutput } from "../../../domain/outputs.js";
import type { Issue } from "../../../domain/question.js";
import { actAfterDenial } from "../../../language/acts.js";
import { isInjection, readText, storyFeatures } from "../../../language/sentences.js";
import { isGerman, reportOf } from "../../../language/telling.js";
import { capitalised, sentences, stopped, withApostrophes, withCapitalI } from "../../../language/text.js";
import { probabilityOf, type Weights } from "../../../language/weights.js";
import { hasVerb } from "../../../language/wording.js";
import { type Says, saysIn } from "../../../rules/says.js";
import type { AnswerSlots, ShownStatement } from "../../../rules/sources.js";
import { type Features, featuresOf } from "./judge/features.js";

interface Judged extends Pick<AnswerSlots, "replies" | "evidence" | "resume_statements"> {
  gap: { title: string; kind: RequirementKind };
  draft: DraftText;
}

/** Kinds for which one or two facts are enough, such as which licence it is and until when it is valid. */
const SHORT_FORMS: RequirementKind[] = ["licence", "certificate", "language", "degree", "logistics"];

type Judgement = z.infer<typeof JudgeOutput>;

/**
 * Judges the candidate's replies with a model that was fitted to English stories labelled as acceptable evidence or not (`npm run learn`);
 * German ones with a model of their own. Rules
 * subtract statements that are denied, planned, about other people's acts or in no source, and choose the next question. It cannot judge as
 * a person would whether the answer fits the job. Deterministic; a true answer without figures can reach 8.
 */
export function judgeAnswerOffline(
  { gap, replies, evidence, resume_statements, draft }: Judged,
  weights: Weights,
): Judgement {
  const replied = replies.flatMap(({ said, type }) => (type === "choice" ? [] : said));
  const given = [...replied, ...evidence];
  // Of "No patch of my own, but I covered hers" the second part counts.
  const told = given.flatMap(({ state, text }) => (state !== "denied" ? text : (actAfterDenial(text) ?? [])));
  // An order to the judge decides nothing, in whatever language it is.
  const honest = given.flatMap(({ text }) => (isInjection(text) ? [] : text));
  const inGerman = isGerman(honest.join(" "));
  const sources = {
    inGerman,
    said: [...told, resume_statements],
    told,
    first: replied[0]?.text ?? "",
    all: [...given.map(({ text }) => text), resume_statements],
  };
  const isShort = SHORT_FORMS.includes(gap.kind);
  // The judge measures how much the candidate wrote, so sentences for which no line has room count too.
  const beside = draft.spoken === "" ? storyIn(replies, inGerman) : draft.spoken;
  const found = featuresOf({ bullets: draft.bullets, told: beside }, gap.title, sources);
  // Plans and other people's acts are judged like denials.
  const stories = replies.flatMap(({ said, type }) => (type === "textarea" ? said : []));
  const isNevertheless = found.denied && !isShort && found.sentenceKinds.own > 0;
  const isNobodys =
    !isShort && stories.length > 0 && stories.every((one) => isNotOwn(one) && actAfterDenial(one.text) === null);
  const features = { ...found, denied: (found.denied && !isNevertheless) || isNobodys };
  const storyScore = isShort
    ? 0
    : scoreOfStory(typedIn(replies) || draft.bullets.join("\n"), gap.title, inGerman, weights);
  const criteria: Criteria = {
    specificity: clamp(isShort ? shortSpecificity(features) : specificity(features, storyScore)),
    evidence: clamp(evidenceScore(features, isShort, storyScore)),
    professional_language: clamp(language(features)),
    relevance: clamp(relevance(features, isShort)),
  };
  const says = saysIn(inGerman ? "de" : "en").judge;
  return {
    // The rules have already decided what they can, and the offline judge has no other way to read the text.
    findings: [],
    weak: [],
    contradictions: [],
    criteria,
    // An answer that begins with a denial, or denies the thing itself beside what was done, covers the requirement at most partly.
    covers: isNevertheless || deniesTitle(replied, gap.title) ? "partial" : null,
    also: [],
    // Rules look for the further gaps of a matter where every judge's findings are settled.
    shown: [],
    strengths: strengthsOf(features, criteria, says),
    issues: issuesOf(features, isShort, criteria, gap.title, says),
  };
}

// The sentences of the stories without a doubt that they were done; if each has one, all of them, since the candidate is asked about them.
function storyIn(replies: Judged["replies"], inGerman: boolean): string {
  const told = replies.flatMap(({ said, type }) => (type === "textarea" ? said : []));
  const sayable = told.filter(({ text }) => !isInjection(text));
  const plain = sayable.filter(({ open }) => open === undefined);
  return (plain.length > 0 ? plain : sayable)
    .map(({ text }) => stopped(capitalised(inGerman ? text : withApostrophes(withCapitalI(text)))))
    .join(" ");
}

// "I send the leavers to the bureau. I don't run the payroll.", "I have never audited the charts" of "Give medication and audit the charts", "I never
// worked with Micros" of "Tills on Micros".
function deniesTitle(replied: ShownStatement[], title: string): boolean {
  const { stems } = readText(title);
  const denied = replied.flatMap(({ state, text }) => (state === "denied" ? text : []));
  return denied.some((text) => {
    const there = new Set(readText(text).stems);
    const shared = stems.filter((stem) => there.has(stem)).length;
    const isMuch = shared >= FEWEST_DENIED && shared >= stems.length / 2;
    return (
      stems.length > 0 && (shared === stems.length || isMuch || namesIn(text).some((name) => title.includes(name)))
    );
  });
}
/** In words of a title: fewer may be shared by chance. */
const FEWEST_DENIED = 2;

// The words with a capital that do not begin the sentence, but for "I".
function namesIn(text: string): string[] {
  return text.match(/(?<=\S\s)\p{Lu}[\p{L}&]{2,}/gu) ?? [];
}

function isNotOwn({ state, whose }: ShownStatement): boolean {
  return state === "denied" || state === "planned" || whose !== undefined;
}

// The sentences that the candidate typed, each once, without choices, facts of other questions, and instructions to the judge.
function typedIn(replies: Judged["replies"]): string {
  const typed = replies.flatMap(({ said, type }) => (TYPED.has(type) ? said.map(({ text }) => text) : []));
  return [...new Set(typed)].filter((text) => !isInjection(text)).join("\n");
}
const TYPED = new Set(["text", "textarea"]);

/** Turns a probability into a score: one half becomes 5, and 0.6, at which most recruiters would accept the answer, becomes 6. */
const [LOWEST, RANGE] = [1, 8.4];
const NO_STORY = 2;

// The score of a story by the learned model, 1 to 9.4. A text in which nobody acts ("Corrib, every month") has no story that the model
// could read.
function scoreOfStory(text: string, title: string, inGerman: boolean, weights: Weights): number {
  const happens = (sentence: string) => (inGerman ? reportOf(sentence) !== "nothing" : hasVerb(sentence));
  if (!sentences({ text, start: 0 }).some((sentence) => happens(sentence.text))) return NO_STORY;
  const isGood = inGerman
    ? probabilityOf(weights("stories-de"), "good", storyFeatures(text, title, "de"))
    : probabilityOf(weights("stories"), "good", storyFeatures(text, title));
  return LOWEST + RANGE * isGood;
}

function specificity({ denied, denies, repeated }: Features, told: number): number {
  return denied || denies ? 2 : told - repeated;
}

function shortSpecificity({ told, named, figures, denied }: Features): number {
  if (denied) return 2;
  return 4 + steps(told, [1, 3, 5]) * 1.3 + Math.min(1, named) * 0.8 + Math.min(1, figures);
}

function evidenceScore(features: Features, isShort: boolean, storyScore: number): number {
  const { told, supportedShare, invented, denied, denies, repeated } = features;
  if (denied || (denies && !isShort)) return 2;
  const shown = isShort
    ? shortlyShown(features)
    : (Math.floor(storyScore) - repeated) * Math.min(1, 0.4 + supportedShare);
  // Invented facts are worse than missing ones.
  if (invented > 0) return Math.min(shown - invented, 5);
  return told < 3 && !isShort ? Math.min(shown, 3) : shown;
}

// Scores a short answer: which one, and since or until when. Words of the gap's title do not count; an answer off the topic and without
// figures gets at most 4.
function shortlyShown({ told, figures, supportedShare, onTopic }: Features): number {
  const most = onTopic === 0 && figures === 0 ? 4 : 10;
  return Math.min(most, 3 + steps(told, [1, 2, 4]) + 2 * Math.min(1, figures) + 1.5 * supportedShare);
}

function language({ filler, hedges, repeated, unpolished }: Features): number {
  return 9 - 1.5 * filler - hedges - repeated - unpolished;
}

function relevance(
  { onTopic, told, denied, denies, supportedShare, sentenceKinds }: Features,
  isShort: boolean,
): number {
  if (denied || (denies && !isShort)) return 3;
  // The words of the gap's title are not counted in `told`: "Trained three apprentices" says little, but on the topic.
  if (told < 2 && !isShort) return onTopic >= 0.5 ? 7 : 4;
  if (!isShort && sentenceKinds.own === 0) return 4;
  return (onTopic >= 0.5 ? 9 : onTopic > 0 ? 8.5 : 7.5) - (supportedShare < 0.5 ? 2 : 0);
}

function strengthsOf({ figures }: Features, criteria: Criteria, says: Says["judge"]): Judgement["strengths"] {
  return [
    ...(criteria.specificity >= 8 ? [says.specific] : []),
    ...(criteria.evidence >= 8 ? [says.supported] : []),
    ...(figures > 0 ? [says.figures] : []),
  ];
}

// Complaints about missing parts come first, the most important at the top; only that one asks the next question.
function issuesOf(features: Features, isShort: boolean, criteria: Criteria, gap: string, says: Says["judge"]): Issue[] {
  const { sentenceKinds, invented } = features;
  const { own, outcome, nothing } = sentenceKinds;
  const missing = isShort ? missingInShort(criteria, says) : missingInStory(features, criteria, gap, says);
  const found = missing.map(({ label, description, title, question }, at): Issue => {
    const field_type = isShort ? ("text" as const) : ("textarea" as const);
    return { label, description, improvement: at > 0 ? null : { title, question, field_type, help: null } };
  });
  const add = (is: boolean, { label, description }: Remark) => {
    if (is) found.push({ label, description, improvement: null });
  };
  add(own > 0 && nothing > own + outcome, says.empty);
  add(criteria.professional_language < 8, says.wording);
  add(invented > 0, says.notYours);
  return found;
}

/** What is said of an answer. */
type Remark = Says["judge"]["specific"];
/** What is missing in it, with the question that asks for it. */
type Missing = Says["judge"]["noDate"];

function missingInShort({ specificity, evidence }: Criteria, { noDate }: Says["judge"]): Missing[] {
  return specificity >= 7 && evidence >= 6 ? [] : [noDate];
}

function missingInStory(
  { sentenceKinds, result, denied, denies }: Features,
  criteria: Criteria,
  gap: string,
  says: Says["judge"],
): Missing[] {
  const { own, team, outcome, particular } = sentenceKinds;
  const found: [boolean, Missing][] = [
    [denied || denies || own === 0, says.noExample],
    [team > 0 && own < 2, says.yourPart],
    [outcome === 0 && !result, says.noOutcome],
    [!particular || criteria.specificity < 7, says.littleDetail],
    [criteria.relevance < 7, { ...says.offTopic, question: says.offTopic.question(gap) }],
  ];
  const missing = found.flatMap(([is, one]) => (is ? [one] : []));
  // For an answer without any act, only the first complaint is of use.
  return own === 0 ? missing.slice(0, 1) : missing;
}

function steps(value: number, limits: number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

function clamp(value: number): number {
  return Math.max(1, Math.min(10, Math.round(value)));
}
