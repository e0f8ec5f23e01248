import { existsSync } from "node:fs";
import { setAt } from "../support/data.js";
import { measureEsco, showEsco } from "./esco.js";
import { measureGapSets, showGapSets } from "./gap-sets.js";
import { measureSkillspan, showSkillspan } from "./skillspan.js";

/** Third-party test data; a missing folder is reported as skipped. */
const DATA = new URL("../../../shared/data/", import.meta.url).pathname;
/** The pairs of résumé and job. Misses in unseen sets are not listed, so that nothing is tuned on them. */
const PAIRS = [
  ["fit/pairs/first", "ten; gap F1 0.85"],
  ["fit/pairs/aside", "five, kept aside from the rules; gap F1 0.85"],
  ["fit/pairs/later", "six; not lost 0.9, precision 0.85, gap F1 0.75"],
  ["fit/pairs/prose", "prose of five countries"],
  ["fit/pairs/november", "ten, five of them prose"],
  ["fit/pairs/wide", "28 by two authors"],
  ["unseen/pairs/later", "four"],
  ["unseen/pairs/final", "ten; not lost 0.9, precision 0.85, gap F1 0.75"],
  ["unseen/pairs/winter", "ten; the same"],
  ["unseen/pairs/spring", "ten; the same"],
  ["unseen/pairs/summer", "ten; the same"],
  ["unseen/pairs/autumn", "ten; requirements F1 0.9, gap F1 0.74, beside at most one in five"],
  ["unseen/pairs/advent", "ten; the same"],
  ["unseen/pairs/frost", "ten; the same"],
] as const;

/** Measures requirement and gap finding with the offline provider: recall, precision and F1, by occupation. `--misses` lists the errors. */
export async function gaps(options: string[]): Promise<string> {
  const misses: string[] = [];
  const reportMiss = (miss: string) => options.includes("--misses") && misses.push(miss);
  const there = async (folder: string, show: (folder: string) => Promise<string>) =>
    existsSync(folder) ? show(folder) : `skipped: ${folder} is not there`;
  const shown = async ([set, about]: (typeof PAIRS)[number]): Promise<[string, string]> => [
    `Gaps between résumé and job, lab/data/${set} (${about})`,
    showGapSets(await measureGapSets(setAt(set), set.startsWith("unseen/") ? () => {} : reportMiss)),
  ];
  const parts: [string, string][] = [
    [
      "Requirements in real postings (skillspan; to reach: recall 0.75 at precision 0.50)",
      await there(`${DATA}skillspan`, async (folder) => showSkillspan(await measureSkillspan(folder))),
    ],
    [
      "Listed requirements (esco; to reach: 0.95 found, 0.95 of them rightly must-have or desirable)",
      await there(`${DATA}esco/jobs`, async (folder) => showEsco(await measureEsco(folder))),
    ],
  ];
  for (const pairs of PAIRS) parts.push(await shown(pairs));
  return [...parts.map((part) => part.join("\n")), ...(misses.length > 0 ? [misses.join("\n")] : [])].join("\n\n");
}
