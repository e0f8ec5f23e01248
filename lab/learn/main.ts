import { readFileSync, writeFileSync } from "node:fs";
import { ownPlaces } from "../../engine/program/language.js";
import { STRENGTH_LABELS, TAGS } from "../../language/job.js";
import { FIELDS, NO_HEADING, SECTION_KINDS } from "../../language/resume.js";
import {
  createWeights,
  type LearnedModel,
  type ModelName,
  parseModel,
  probabilitiesOf,
  probabilityOf,
  storedModel,
  type Weights,
} from "../../language/weights.js";
import { table } from "../eval/counts.js";
import { setAt } from "../support/data.js";
import { type Example, fitModel } from "./fit.js";
import {
  goldPostings,
  goldWords,
  inContext,
  type LabelledPosting,
  labelledPostingHeadings,
  labelledPostings,
  labelledWords,
  sentencesOf,
} from "./postings.js";
import { labelledFields, labelledHeadings, labelledLines, labelledSections } from "./resumes.js";
import { labelledAnswers, labelledStories, rankedAnswers } from "./stories.js";
import { labelledTold } from "./told.js";

/*
 * Fits the learned models to their examples, prints the accuracy of each on documents that it was not fitted to (every eighth is left out in
 * rotation), and writes the weights to language/data/weights/.
 */

const OUT = new URL("../../language/data/weights/", import.meta.url).pathname;
const PARTS = 8;
/** The models to fit; all if none is named. */
const WANTED = process.argv.slice(2);
/**
 * The smallest stored weight, in hundredths. A smaller one hardly changes a probability; with a larger limit, postings that nothing was fitted to
 * were read slightly worse.
 */
const LEAST = 6;
/** All sets of lab/data/fit. The models are fitted to them, so they measure nothing. */
const PAIRS = ["first", "aside", "later", "prose", "november", "wide"].map((name) => setAt(`fit/pairs/${name}`));

const headings = labelledHeadings();
const fields = labelledFields();
const lines = labelledLines();
const sections = labelledSections();

learn("headings", "The kind of section that a heading of a résumé begins.", headings, [NO_HEADING, ...SECTION_KINDS], {
  penalty: 1 / headings.length,
  leastExamples: 3,
});
learn("fields", "What a part of the heading of a post or of education is.", fields, [...FIELDS], {
  penalty: 1 / fields.length,
  leastExamples: 3,
});
learn("sections", "The kind of a section of a résumé by the lines in it.", sections, [...SECTION_KINDS], {
  penalty: 1 / sections.length,
  leastExamples: 5,
});
learn("lines", "Whether a line of a work history says what was done.", lines, ["heading", "done"], {
  penalty: 1 / lines.length,
  leastExamples: 20,
});

learnPostings(["fit/postings"], (name) => name);
// What a sentence looks like says much in any language. Features that no German posting has are not stored.
learnPostings(
  ["fit/postings", "fit/postings-de"],
  (name) => `${name}-de`,
  ({ group }) => group.startsWith("boards-de"),
);

const stories = [
  ...labelledStories([
    ...[1, 2, 3].map((nth) => setAt(`fit/labelled-stories/stories-${nth}.json`)),
    setAt("fit/stories/a.json"),
  ]),
  ...rankedAnswers(setAt("fit/ranked/a.json")),
  ...labelledAnswers(setAt("fit/judging")),
];
learn("stories", "Whether a story is acceptable evidence, as a recruiter would judge it.", stories, ["poor", "good"], {
  penalty: 2 / stories.length,
  leastExamples: 3,
});
const german = labelledStories(
  [1, 2].map((nth) => setAt(`fit/stories-de/stories-${nth}.json`)),
  "de",
);
learn("stories-de", "The same of a German story.", german, ["poor", "good"], {
  penalty: 2 / german.length,
  leastExamples: 3,
});

const told = labelledTold();
learn("told", "Whether a sentence of a story that reads as done may be untrue.", told, ["true", "untrue"], {
  penalty: 4 / told.length,
  leastExamples: 3,
});

/** A model of postings, by its name for English ones. */
type PostingModel = "posting-headings" | "asks" | "asks-in-context" | "strengths" | "strengths-in-context" | "things";

/**
 * Fits the models that read the postings of one language to the labelled ones of some folders and to the jobs of the gold sets. Only features of
 * examples of which `isOwn` is true are stored.
 */
function learnPostings(
  folders: string[],
  named: (name: PostingModel) => ModelName,
  isOwn: (example: Example) => boolean = () => true,
): void {
  const marked = folders.flatMap((folder) => labelledPostingHeadings(setAt(folder)));
  learn(named("posting-headings"), "Whether a short line of a posting is a heading.", marked, ["text", "heading"], {
    penalty: 1 / marked.length,
    leastExamples: 2,
    isOwn,
  });

  // The models of sentences are fitted with the headings that the new model finds.
  const stored = createWeights((name) => readFileSync(`${OUT}${name}.tsv`, "utf8"), ownPlaces);
  const weights: Weights = (name) => stored(named(name as PostingModel));
  const postings = folders.flatMap((folder) => labelledPostings(setAt(folder), weights));
  const all = [...postings, ...PAIRS.flatMap((pair) => goldPostings(pair, weights))];
  const asOrNot = (one: Example) => ({ ...one, label: one.label === "none" ? "none" : "asks" });
  const isAsked = ({ label }: Example) => label !== "none";

  const asksOrNot = sentencesOf(all).map(asOrNot);
  const what = "Whether a sentence of a posting asks for something.";
  const asks = learn(named("asks"), what, asksOrNot, ["none", "asks"], {
    penalty: 1 / asksOrNot.length,
    leastExamples: 3,
    isOwn,
  });
  const asked = sentencesOf(postings).filter(isAsked);
  const how = "How a sentence of a posting asks for something.";
  const strengths = learn(named("strengths"), how, asked, [...STRENGTH_LABELS], {
    penalty: 1 / asked.length,
    leastExamples: 3,
    isOwn,
  });
  const looksOf = ({ group, sentences }: LabelledPosting) =>
    sentences.map(({ features }) => ({
      asks: probabilityOf(asks(group), "asks", features),
      strengths: probabilitiesOf(strengths(group), features),
    }));
  const again = "The same, with what the models say of the sentences around it.";
  // Of other postings the first models say little, since their own features are not stored.
  const isOurs = ({ group }: LabelledPosting) => isOwn({ group, label: "", features: new Map() });
  const contexts = inContext(all.filter(isOurs), looksOf).map(asOrNot);
  learn(named("asks-in-context"), again, contexts, ["none", "asks"], {
    penalty: 1 / contexts.length,
    leastExamples: 3,
    isOwn,
  });
  const askedInContext = inContext(postings.filter(isOurs), looksOf).filter(isAsked);
  learn(named("strengths-in-context"), again, askedInContext, [...STRENGTH_LABELS], {
    penalty: 1 / askedInContext.length,
    leastExamples: 3,
    isOwn,
  });
  const words = [
    ...folders.flatMap((folder) => labelledWords(setAt(folder))),
    ...PAIRS.flatMap((pair) => goldWords(pair, weights)),
  ];
  learn(named("things"), "Which words of a sentence of a posting are the things that it asks for.", words, [...TAGS], {
    penalty: 2e-4,
    leastExamples: 3,
    isOwn,
  });
}

/**
 * Fits a model, prints how good it is, and stores it, if it is wanted. Returns for each document a model that was not fitted to it, or one that was
 * fitted to all of them if the document is new.
 */
function learn(
  name: ModelName,
  what: string,
  examples: Example[],
  classes: string[],
  {
    isOwn = () => true,
    ...options
  }: Parameters<typeof fitModel>[2] & { isOwn?: ((example: Example) => boolean) | undefined },
): (group: string) => LearnedModel {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const features = new Set(examples.filter(isOwn).flatMap((one) => [...one.features.keys()]));
  const fitted = (some: Example[]) => {
    const { classes: known, weights } = fitModel(some, classes, options);
    return storedModel(
      { classes: known, weights: new Map([...weights].filter(([name]) => features.has(name))) },
      LEAST,
    );
  };
  const parts = new Map<number, LearnedModel>();
  const partOf = (group: string) => groups.indexOf(group) % PARTS;
  const without = (group: string) => {
    const part = partOf(group);
    const model = parts.get(part) ?? parseModel(fitted(examples.filter((one) => partOf(one.group) !== part)));
    parts.set(part, model);
    return model;
  };
  if (WANTED.length > 0 && !WANTED.includes(name)) return without;
  // The predictions for documents that the models were not fitted to.
  const judged = examples.filter(isOwn).map(({ label, group, features }) => ({
    label,
    probabilities: probabilitiesOf(without(group), features),
  }));
  const stored = fitted(examples);
  const print = (text: string) => process.stdout.write(`${text}\n`);
  print(`${name}: ${examples.length} examples of ${groups.length} documents`);
  print(
    `${stored.split("\n").length - 1} features with a weight of at least ${LEAST / 100}. Of what was left out, rows are labels, columns what was said`,
  );
  const saidOf = (probabilities: number[]) => classes[probabilities.indexOf(Math.max(...probabilities))];
  const rows = classes.map((label) => [
    label,
    ...classes.map((said) => {
      const same = judged.filter((one) => one.label === label && saidOf(one.probabilities) === said);
      return `${same.length}`;
    }),
  ]);
  print(table([["", ...classes], ...rows]));
  if (classes.length === 2) print(`area under the curve ${areaUnder(judged, classes.at(-1) ?? "").toFixed(3)}\n`);
  writeFileSync(
    `${OUT}${name}.tsv`,
    `# Generated by \`npm run learn\`; do not edit. ${what} Features with their weights in hundredths for each class.\n${stored}\n`,
  );
  return without;
}

interface JudgedExample {
  label: string;
  /** In the order of the classes. */
  probabilities: number[];
}

// The share of pairs of a wanted (the last class) and another example that are ranked rightly.
function areaUnder(judged: JudgedExample[], wanted: string): number {
  const last = ({ probabilities }: JudgedExample) => probabilities.at(-1) ?? 0;
  const yes = judged.filter(({ label }) => label === wanted).map(last);
  const no = judged.filter(({ label }) => label !== wanted).map(last);
  const right = yes.reduce((sum, a) => sum + no.reduce((more, b) => more + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0);
  return right / (yes.length * no.length);
}
