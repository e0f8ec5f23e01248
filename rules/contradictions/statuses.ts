import { credentialsIn, degreesIn, deniesDegree, FIRST_DEGREE, isCredential } from "../../language/names.js";
import { type FoundContradiction, quoteOf, type RuleInput, type Sentence } from "./found.js";

/*
 * A licence, a degree or a certificate that is held according to one statement and not held according to another. The parsed fields are compared,
 * not the wording.
 */

/** The certificates that a clause names, and their status. */
interface Status {
  sentence: Sentence;
  papers: string[];
  held: boolean;
}

/** Finds certificates that are held according to one statement and not held according to another. */
export function oppositeStatuses({ resume, said }: RuleInput): FoundContradiction[] {
  const told = said.filter(({ whose }) => whose !== "other").flatMap(statusesIn);
  const written = resume.flatMap(statusesIn);
  return told.flatMap((reply): FoundContradiction[] => {
    const other = [...written, ...told].find(
      (one) =>
        one.held !== reply.held &&
        (one.sentence.kind === "resume" || one.sentence.ref !== reply.sentence.ref) &&
        one.papers.some((paper) => reply.papers.includes(paper)),
    );
    if (!other) return [];
    const what = "One says that it is held, the other that it is not";
    return [{ kind: "status", what, quotes: [quoteOf(reply.sentence), quoteOf(other.sentence)] }];
  });
}

const DEGREE = "a degree";

function statusesIn(sentence: Sentence): Status[] {
  const found: Status[] = [];
  for (const { text, state } of sentence.clauses) {
    const none = deniesDegree(text);
    const degree = none || (degreesIn(text).at(-1) ?? 0) >= FIRST_DEGREE ? [DEGREE] : [];
    const papers = [...(isCredential(text) || state === "denied" ? credentialsIn(text) : []), ...degree];
    const held = !none && (state === "done" || state === "hedged");
    const last = found.at(-1);
    if (papers.length > 0) found.push({ sentence, papers, held });
    // "Forklift licence, renewed 2019, lapsed 2022": a later clause refers to the licence before it.
    else if (last && !held) last.held = false;
  }
  return found;
}
