import { writeFileSync } from "node:fs";
import { STRENGTH_LABELS } from "../../language/job/asking.js";
import { TAGS } from "../../language/job/things.js";
import { likeliest, probabilityOf, storedModel } from "../../language/learned/model.js";
import { table } from "../eval/counts.js";
import { type Example, fitModel } from "./fit.js";
import { goldPostings, goldWords, labelledPostings, labelledWords } from "./postings.js";
import { labelledAnswers, labelledStories, rankedAnswers } from "./stories.js";

/*
 * Fits the learned models to their examples, shows how well each does on documents that it was not fitted to (every eighth is left out in
 * turn), and writes the weights to language/learned/.
 */

const DATA = new URL("data/", import.meta.url).pathname;
const GOLD = new URL("../../tests/gold/", import.meta.url).pathname;
const OUT = new URL("../../language/learned/", import.meta.url).pathname;
const PARTS = 8;
/** The gold sets that the models are fitted to; those that measure what is unseen are not among them. */
const READ = ["", "aside", "later", "prose", "november"];

const postings = labelledPostings(DATA);
const read = READ.flatMap((folder) => goldPostings(`${GOLD}${folder}`));
const asksOrNot = [...postings, ...read].map((one) => ({ ...one, label: one.label === "none" ? "none" : "asks" }));

learn("asks", "Whether a sentence of a posting asks for something.", asksOrNot, ["none", "asks"], {
  penalty: 1 / asksOrNot.length,
  leastExamples: 3,
});
const asked = postings.filter(({ label }) => label !== "none");
learn("strengths", "How a sentence of a posting asks for something.", asked, [...STRENGTH_LABELS], {
  penalty: 1 / asked.length,
  leastExamples: 3,
});
learn(
  "things",
  "Which words of a sentence of a posting are the things that it asks for.",
  [...labelledWords(DATA), ...READ.flatMap((folder) => goldWords(`${GOLD}${folder}`))],
  [...TAGS],
  {
    penalty: 2e-4,
    leastExamples: 3,
  },
);

const stories = [
  ...labelledStories([1, 2, 3].map((nth) => `${DATA}stories-${nth}.json`).concat(`${GOLD}stories/a.json`)),
  ...rankedAnswers(`${GOLD}ranked/a.json`),
  ...labelledAnswers(`${GOLD}judging`),
];
learn("stories", "Whether a story is acceptable evidence, as a recruiter would judge it.", stories, ["poor", "good"], {
  penalty: 2 / stories.length,
  leastExamples: 3,
});

function learn(
  name: string,
  what: string,
  examples: Example[],
  classes: string[],
  options: Parameters<typeof fitModel>[2],
): void {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const unseen = Array.from({ length: PARTS }, (_, part) => {
    const isOut = ({ group }: Example) => groups.indexOf(group) % PARTS === part;
    const model = fitModel(
      examples.filter((one) => !isOut(one)),
      classes,
      options,
    );
    return examples.filter(isOut).map((one) => ({
      label: one.label,
      said: likeliest(model, one.features),
      last: probabilityOf(model, classes.at(-1) ?? "", one.features),
    }));
  }).flat();
  const rows = classes.map((label) => [
    label,
    ...classes.map((said) => `${unseen.filter((one) => one.label === label && one.said === said).length}`),
  ]);
  process.stdout.write(
    `${name}: ${examples.length} examples of ${groups.length} documents; rows are labels, columns what was said of those left out\n`,
  );
  process.stdout.write(`${table([["", ...classes], ...rows])}\n`);
  if (classes.length === 2)
    process.stdout.write(`area under the curve ${areaUnder(unseen, classes.at(-1) ?? "").toFixed(3)}\n`);
  const stored = storedModel(fitModel(examples, classes, options));
  const constant = name.toUpperCase();
  writeFileSync(
    `${OUT}${name}.ts`,
    `/** ${what} Written by \`npm run learn\`: features with their weights in hundredths for each class. */\nexport const ${constant} = \`${literal(stored)}\`;\n`,
  );
}

// The text as it stands in a template literal.
function literal(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, "\\$&").replaceAll("\t", "\\t");
}

// The share of pairs of a wanted and another example that are ranked rightly.
function areaUnder(unseen: { label: string; last: number }[], wanted: string): number {
  const yes = unseen.filter(({ label }) => label === wanted);
  const no = unseen.filter(({ label }) => label !== wanted);
  const right = yes.reduce(
    (sum, a) => sum + no.reduce((more, b) => more + (a.last > b.last ? 1 : a.last === b.last ? 0.5 : 0), 0),
    0,
  );
  return right / (yes.length * no.length);
}
