import type { ClaimStatus } from "../../../domain/claim-status.js";
import type { ExportChoice, ExportedAnswer, ExportMaterial, LeftOut } from "../../../domain/export.js";
import { RequirementKind } from "../../../domain/job.js";
import type { JsonDocument } from "../../../domain/json-document.js";
import { type PartialDate, type Post, postsOf, type ResumeProfile } from "../../../domain/resume.js";
import { toldPost } from "../../../language/resume.js";
import { cellsInLine, oneLine } from "../../../language/text.js";
import {
  answersInOwnWords,
  chosenAnswers,
  exportedOf,
  lineIdOf,
  listsPost,
  type Posts,
  postOfBullet,
  prioritiesOf,
  TRAINING,
  withRoomFor,
} from "../../../rules/export.js";
import { postsByHand, stillThere, withOwnLines } from "./json-choice.js";
import { type OwnResume, ownResume, rewordedIn } from "./own-resume.js";

/** An added bullet: its path in the document, and the answer that it comes from. */
interface Added {
  path: string;
  question_id: string;
  version: number;
  /** The weakest status of its claims. */
  known: ClaimStatus;
}

/**
 * The candidate's own JSON Resume with the answers added, or one that is made from the résumé's profile. Existing entries change only where
 * the candidate reworded a line; lines that they left out stay in the document and are listed. A bullet is added to the post that the
 * candidate chose or that its sources name, else to a new project; proofs and languages are added to their lists. `meta.adaptive_answers`
 * lists what was added and what was left out.
 */
export async function toJsonResume(material: ExportMaterial): Promise<JsonDocument> {
  const { session, profile, jsonResume, placed, choice } = material;
  const { answers, learning, leftOut } = exportedOf(session);
  const [read, own] = await Promise.all([profile(), ownResume(material)]);
  const source = await jsonResume();
  const given: JsonDocument = source ?? (read ? jsonResumeOfProfile(read) : {});
  const isOlder = source !== null && (await material.corrections()).some(({ op }) => !op.endsWith("_requirement"));
  const { resume, notFound } = withOwnLines(given, own);
  const posts = { chosen: await placed(), all: read ? postsOf(read) : [] };
  const room = withRoomFor(choice.lines_per_post, answers, posts, prioritiesOf(session));
  const chosen = chosenAnswers(answers, room, choice);
  const byHand = postsByHand(own, choice, posts.all);
  const added = answersInOwnWords(chosen.answers, choice.reworded).flatMap((answer) =>
    addAnswer(resume, answer, posts, byHand),
  );
  const learnt = learning.filter(({ resource_id }) => !choice.without.includes(resource_id));
  if (learnt.length > 0)
    listIn(resume, "projects").push({
      name: TRAINING,
      highlights: learnt.map(({ text, resource_id }) => choice.reworded[resource_id] ?? text),
    });
  const meta = typeof resume.meta === "object" && resume.meta !== null ? resume.meta : {};
  const { session_id, provider } = session;
  const left_out = [
    ...leftOut,
    ...chosen.leftOut,
    ...notFound,
    ...(isOlder ? [{ what: "What you corrected in the reading", why: OWN_ENTRIES }] : []),
    ...stillThere(own, choice),
    ...addTyped(resume, own, choice, byHand),
  ];
  const reworded = rewordedIn(own);
  const words = reworded.length > 0 && { reworded };
  resume.meta = { ...meta, adaptive_answers: { session_id, provider, added, ...words, left_out } };
  return resume;
}

const OWN_ENTRIES = "your own entries stay as they were; Markdown, Word and PDF follow the correction";

// Adds the candidate's new lines to their posts, and returns the lines that are under no post.
function addTyped(
  resume: JsonDocument,
  { all }: OwnResume,
  { added }: ExportChoice,
  byHand: ReadonlyMap<string, Post | null>,
): LeftOut[] {
  return added.flatMap(({ line_id }) => {
    const text = all.find((line) => line.line_id === line_id)?.text;
    const post = byHand.get(line_id);
    const work = listIn(resume, "work").filter(isObject);
    const at = post ? postIn(work, post) : -1;
    if (text === undefined) return [];
    if (at < 0) return [{ what: text, why: "your own line, under no post: put it where it belongs" }];
    listIn(work[at] as JsonDocument, "highlights").push(text);
    return [];
  });
}

const WEAKEST_FIRST: ClaimStatus[] = ["open", "stated", "confirmed", "proved"];

/** By requirement kind: the list of a JSON Resume for such proofs, and the field with the name. */
const PROOFS: Partial<Record<RequirementKind, { list: string; name: string }>> = {
  licence: { list: "certificates", name: "name" },
  certificate: { list: "certificates", name: "name" },
  degree: { list: "education", name: "area" },
  language: { list: "languages", name: "language" },
};

function addAnswer(
  resume: JsonDocument,
  { kind, title, bullets, question_id, version }: ExportedAnswer,
  posts: Posts,
  byHand: ReadonlyMap<string, Post | null>,
): Added[] {
  // Working conditions do not belong in a résumé.
  if (kind === "logistics") return [];
  const fresh = kind === "years" ? bullets.filter((bullet) => !listsPost(bullet, posts)) : bullets;
  // The kind of an exported answer is text, so that bundles of other releases can be read.
  const requirement = RequirementKind.options.find((one) => one === kind);
  const proof = requirement && PROOFS[requirement];
  let project: { index: number; highlights: unknown[] } | null = null;
  return fresh.map((bullet) => {
    const { text, claims } = bullet;
    const sources = claims.flatMap((claim) => claim.sources.map(({ quote }) => quote));
    const known = WEAKEST_FIRST.find((one) => claims.some((claim) => claim.known === one)) ?? "proved";
    const at = (path: string): Added => ({ path, question_id, version, known });
    if (proof) {
      const list = listIn(resume, proof.list);
      return at(`${proof.list}[${list.push({ [proof.name]: text }) - 1}]`);
    }
    const work = listIn(resume, "work").filter(isObject);
    const chosen = byHand.get(lineIdOf(bullet));
    const post = chosen === undefined ? postOfBullet(bullet, question_id, posts) : chosen;
    const isElsewhere = post === null && (chosen === null || posts.chosen.has(question_id));
    const index = post ? postIn(work, post) : isElsewhere ? -1 : placeOf(work, [text, ...sources]);
    if (index >= 0) {
      const highlights = listIn(work[index] as JsonDocument, "highlights");
      return at(`work[${index}].highlights[${highlights.push(text) - 1}]`);
    }
    if (!project) {
      const projects = listIn(resume, "projects");
      const highlights: unknown[] = [];
      project = { index: projects.push({ name: title, highlights }) - 1, highlights };
    }
    return at(`projects[${project.index}].highlights[${project.highlights.push(text) - 1}]`);
  });
}

// The index of the post that the candidate chose, by employer, and by title if the employer has several; -1 if none matches.
function postIn(work: JsonDocument[], { header }: Post): number {
  const has = (value: unknown) => textOf(value) !== "" && folded(header.text).includes(folded(textOf(value)));
  const ofEmployer = work.flatMap((one, index) => (has(one.name) ? [index] : []));
  const ofTitle = ofEmployer.filter((index) => has(work[index]?.position));
  return (ofTitle.length === 1 ? ofTitle[0] : ofEmployer[0]) ?? -1;
}

// The index of the post that the sources quote or whose employer they name; -1 if no post or more than one matches.
function placeOf(work: JsonDocument[], sources: string[]): number {
  const said = sources.map(folded);
  const fits = work.flatMap((post, index) => {
    const name = folded(textOf(post.name));
    const own = [textOf(post.summary), ...(Array.isArray(post.highlights) ? post.highlights.map(textOf) : [])].map(
      folded,
    );
    const named = name.length > 2 && said.some((one) => one.includes(name));
    const quoted = said.slice(1).some((one) => one.length > 2 && own.some((line) => line.includes(one)));
    return named || quoted ? [index] : [];
  });
  return fits.length === 1 ? (fits[0] ?? -1) : -1;
}

function listIn(document: JsonDocument, name: string): unknown[] {
  const found = document[name];
  if (Array.isArray(found)) return found;
  const list: unknown[] = [];
  document[name] = list;
  return list;
}

function isObject(value: unknown): value is JsonDocument {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[\s\-–•*]+|[\s.;]+$/g, "");
}

/** Converts the profile of a résumé to a JSON Resume; unknown fields are omitted. */
/** A profile as a JSON Resume: its passages one line each, as they are written in `profile`. */
export function jsonResumeOfProfile(profile: ResumeProfile): JsonDocument {
  const {
    contact,
    headline,
    roles,
    education,
    certificates,
    licences,
    skills,
    languages,
    projects,
    volunteering,
    publications,
    awards,
    interests,
    referees,
    other,
  } = profile;
  const [email, phone, url] = [contact?.emails[0]?.text, contact?.phones[0]?.text, contact?.links[0]?.text];
  const profiles = (contact?.links ?? []).slice(1).map(({ text }) => ({ url: oneLine(text) }));
  return {
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: {
      ...(contact?.name && { name: oneLine(contact.name.text) }),
      ...(headline && { [isLabel(headline.text) ? "label" : "summary"]: oneLine(headline.text) }),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
      ...(url !== undefined && { url }),
      ...(profiles.length > 0 && { profiles }),
      ...(contact?.place && { location: { address: oneLine(contact.place.text) } }),
    },
    work: roles.map(({ title, employer, place, quote, start, end, lines }) => ({
      ...(employer && { name: oneLine(employer.text) }),
      ...(place && { location: oneLine(place.text) }),
      position: oneLine(title),
      ...(start && { startDate: iso(start) }),
      ...(end && { endDate: iso(end) }),
      ...(toldPost(quote.text) && { summary: oneLine(quote.text) }),
      highlights: lines.map(({ text }) => oneLine(text)),
    })),
    volunteer: volunteering.map(({ text }) => ({ summary: cellsInLine(text) })),
    education: education.map(({ text }) => ({ area: cellsInLine(text) })),
    certificates: [...licences, ...certificates].map(({ text }) => ({ name: cellsInLine(text) })),
    skills: skills.map(({ text }) => ({ name: cellsInLine(text) })),
    languages: languages.map(({ text }) => ({ language: cellsInLine(text) })),
    projects: projects.map(({ text }) => ({ description: cellsInLine(text) })),
    ...(publications.length > 0 && { publications: publications.map(({ text }) => ({ name: cellsInLine(text) })) }),
    ...(awards.length > 0 && { awards: awards.map(({ text }) => ({ title: cellsInLine(text) })) }),
    ...(interests.length > 0 && { interests: interests.map(({ text }) => ({ name: cellsInLine(text) })) }),
    ...(referees.length > 0 && { references: referees.map(({ text }) => ({ reference: cellsInLine(text) })) }),
    // A JSON Resume has no section for lines that belong to no section.
    ...(other.length > 0 && { meta: { not_placed: other.map(({ text }) => cellsInLine(text)) } }),
  };
}

// A label is a title such as "Web developer"; a longer text is a profile.
function isLabel(headline: string): boolean {
  return headline.length <= LONGEST_LABEL && !headline.includes(". ");
}
const LONGEST_LABEL = 80;

function iso({ year, month }: PartialDate): string {
  return month === null ? `${year}` : `${year}-${String(month).padStart(2, "0")}`;
}
