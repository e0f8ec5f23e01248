import type { DraftOutput } from "../../domain/outputs.js";
import { readText } from "../../language/sentences.js";
import { missingNamesIn, refutationsOf } from "./refutation.js";
import type { Sources } from "./statements.js";

type CitedText = DraftOutput["bullets"][number];

/**
 * Adds sources that have a name of the sentence to those that it cites: replies of this question (a writer that cites "I counted the racks" for
 * "Counted the racks in Excel" has forgotten "I keep it in Excel"), and lines of the résumé with the full name ("UK NEQAS") of which the cited
 * sources have only a part. The sentence is then compared with all of them; that alone proves nothing. Statements that are denied, only planned
 * or about somebody else are not added, and figures add none, since the same figure usually counts something else.
 */
export function withNamedSources(cited: CitedText, topic: string, sources: Sources): CitedText {
  const { statements, posts, lexicon } = sources;
  const there = statements.filter(({ number }) => cited.rests_on.includes(number));
  if (there.length === 0) return cited;
  const names = missingNamesIn(refutationsOf(cited.text, { cited: there, statements: there, posts, topic, lexicon }));
  const inFull = names.flatMap((name) => withItsNeighbours(cited.text, name));
  const more = statements.filter(({ kind, whose, state, text }) => {
    if (state !== "done") return false;
    if (kind === "resume") return inFull.some((name) => text.includes(name));
    return kind === "reply" && whose === "candidate" && names.some((name) => text.includes(name));
  });
  return { ...cited, rests_on: [...cited.rests_on, ...more.map(({ number }) => number)] };
}

// The full names around a missing name: "UK NEQAS" in "the UK NEQAS slides" for "UK", and the whole of a name in quotation marks ("Pockets and
// Packs").
function withItsNeighbours(text: string, name: string): string[] {
  const words = readText(text).words.map((word) => word.text);
  const quoted = [...text.matchAll(QUOTED)].flatMap(([, phrase = ""]) => (phrase.includes(name) ? [phrase] : []));
  const beside = words.flatMap((word, at) => {
    const [before = "", after = ""] = [words[at - 1], words[at + 1]];
    const isName = (other: string) => /^\p{Lu}/u.test(other);
    if (word !== name) return [];
    return [...(isName(before) ? [`${before} ${word}`] : []), ...(isName(after) ? [`${word} ${after}`] : [])];
  });
  return [...beside, ...quoted];
}

const QUOTED = /["“]([^"”]{3,60})["”]/gu;
