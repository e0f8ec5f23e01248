import { createLanguageReader } from "../../engine/program/language.js";
import { setAt } from "../support/data.js";
import { falseAlarms, measureContradictions, showContradictions } from "./contradictions.js";
import { measureClaims, showAll, showClaims } from "./grounding.js";
import { measureJudging, showJudging } from "./judging.js";
import { measureRanked, showRanked } from "./ranked.js";
import { measureStories } from "./stories.js";

/** Sets of claims: those that rules were tuned on, and those that nothing was tuned on. */
const CLAIM_SETS: [string, string][] = [
  ["eight occupations, rules were tuned on them", "read/grounding/first"],
  ["later, rules were tuned on them", "read/grounding/later"],
  ["A, rules were tuned on it", "read/claims/a"],
  ["B, rules were tuned on it", "read/claims/b"],
  ["swapped employers, unseen", "unseen/claims/swapped"],
  ["E, unseen", "unseen/claims/e"],
  ["a good model's first drafts, recorded", "read/claims/played"],
  ["sessions played by hand: what was proposed first and confirmed", "read/claims/rounds"],
];
const CONTRADICTION_SETS: [string, string][] = [
  ["eight occupations, rules were tuned on them", "read/grounding/first"],
  ["later, rules were tuned on them", "read/grounding/later"],
  ["aside, unseen", "unseen/grounding/aside"],
  ["D, rules were tuned on it", "read/contradictions"],
  ["E, half of its people were read", "unseen/contradictions/a"],
  ["F, half of its people were read", "unseen/contradictions/b"],
  ["G, unseen", "unseen/contradictions/t"],
  ["H, unseen", "unseen/contradictions/x"],
];

/**
 * Measures the export, end to end through the answer graph: false sentences that are exported although nobody confirms them, and true ones that
 * are left out although the candidate confirms them. `--misses` lists the errors, `--only NAME` selects sets by a part of their folder.
 */
export async function grounding(options: string[]): Promise<string> {
  const reader = createLanguageReader();
  const at = options.indexOf("--only");
  const chosen = (folder: string) => at < 0 || folder.includes(options[at + 1] ?? "");
  const misses: string[] = [];
  const rows: string[][] = [];
  for (const [name, folder] of CLAIM_SETS.filter(([, one]) => chosen(one))) {
    const measured = await measureClaims(reader, setAt(folder));
    rows.push(showClaims(name, measured));
    misses.push(
      ...measured.exportedFalse.map((one) => `exported false: ${one}`),
      ...measured.leftOutTrue.map((one) => `left out true: ${one}`),
      ...measured.ownNotProved.map((one) => `own, not proved: ${one}`),
    );
  }
  const shown = [
    "Claims, with a writer that lies and a checker that says yes to everything, and with an honest one (to reach: exported false 0; left out true at most 2 %; repairs forced at most 1 in 10; own not proved 0)",
    showAll(rows),
  ];
  for (const [name, folder] of CONTRADICTION_SETS.filter(([, one]) => chosen(one))) {
    const reportMiss = (miss: string) => misses.push(miss);
    shown.push(
      `\nContradictions, ${name} (to reach: precision 0.9)`,
      showContradictions(measureContradictions(reader, setAt(folder), reportMiss)),
    );
    // Sets of contradictions alone have no claims beside them.
    if (!folder.includes("contradictions")) {
      const { sessions, alarms } = falseAlarms(reader, setAt(folder), reportMiss);
      shown.push(`false alarms in true replies: ${alarms} in ${sessions} sessions`);
    }
  }
  return [...shown, ...(options.includes("--misses") ? ["", ...misses] : [])].join("\n");
}

/** Measures how the offline judge ranks independently labelled answers, and if padding raises a score. */
export async function judge(): Promise<string> {
  return [
    [
      "Labelled answers (to reach: rank correlation 0.6, no padded one above its original)",
      showJudging(measureJudging(setAt("fit/judging"))),
    ],
    ["Labelled answers, kept aside", showJudging(measureJudging(setAt("unseen/judging/aside")))],
    [
      "Pairs of answers that people ranked (to reach: 0.85 of the unseen, no poor one accepted)",
      showRanked([
        ["a, the judge was tuned on it", measureRanked(setAt("fit/ranked/a.json"))],
        ["b, unseen", measureRanked(setAt("unseen/ranked/b.json"))],
      ]),
    ],
    [
      "Stories as typed, to their outcome (to reach: 0.85 of the unseen, no poor one accepted)",
      showRanked([
        ["a, the judge is fitted to it", await measureStories(setAt("fit/stories/a.json"))],
        ["b, not fitted to, seen while the judge was set", await measureStories(setAt("read/stories/b.json"))],
        ["c, the same, half of it read", await measureStories(setAt("read/stories/c.json"))],
        ["d, not fitted to; the kinds of its failures were seen", await measureStories(setAt("read/stories/d.json"))],
        ["e, unseen", await measureStories(setAt("unseen/stories/e.json"))],
        ["German, read", await measureStories(setAt("read/stories/de.json"))],
        ["German, unseen", await measureStories(setAt("unseen/stories/de.json"))],
      ]),
    ],
  ]
    .map((part) => part.join("\n"))
    .join("\n\n");
}
