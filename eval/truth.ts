import { falseAlarms, measureContradictions, showContradictions } from "./contradictions.js";
import { measureDrafts, measureGrounding, showDrafts, showGrounding } from "./grounding.js";
import { measureJudging, showJudging } from "./judging.js";

const GOLD = new URL("../tests/gold/", import.meta.url).pathname;

/**
 * Whether what is false is held back and what is true let through, by the rules alone. `--misses` names what went wrong in
 * the open part, `--aside-misses` in the part that is kept aside.
 */
export async function grounding(options: string[]): Promise<string> {
  const misses: string[] = [];
  const parts = (folder: string, name: string, tells: boolean) => {
    const tell = (miss: string) => tells && misses.push(miss);
    const sentences = measureGrounding(folder);
    for (const { occupation, is, kind, decided, text, missing } of sentences) {
      const wrong = is === "true" ? decided === "blocked" : decided === "supported";
      if (wrong)
        tell(`${occupation} ${is} ${kind} ${decided}: ${text}${missing.length > 0 ? ` (${missing.join(", ")})` : ""}`);
    }
    return [
      [`Claims${name} (to reach: fabrications supported 0; true ones blocked at most 0.03)`, showGrounding(sentences)],
      [
        `The offline provider's own drafts${name} (claims without a source; to reach: at most 0.03)`,
        showDrafts(measureDrafts(folder)),
      ],
      [
        `Contradictions${name} (to reach: recall and precision 0.9)`,
        `${showContradictions(measureContradictions(folder, tell))}\n${showAlarms(falseAlarms(folder, tell))}`,
      ],
    ];
  };
  const shown = [
    ...parts(`${GOLD}grounding`, "", options.includes("--misses")),
    ...parts(`${GOLD}grounding/later`, ", written later", options.includes("--misses")),
    ...parts(`${GOLD}grounding/aside`, ", kept aside", options.includes("--aside-misses")),
  ];
  return [...shown.map((part) => part.join("\n")), ...(misses.length > 0 ? [misses.join("\n")] : [])].join("\n\n");
}

function showAlarms({ sessions, alarms }: ReturnType<typeof falseAlarms>): string {
  return `false alarms in true replies: ${alarms} in ${sessions} sessions`;
}

/** How the offline judge ranks answers that were labelled by somebody else, and what padding brings. */
export async function judge(): Promise<string> {
  return [
    [
      "Labelled answers (to reach: rank correlation 0.6, no padded one above its original)",
      showJudging(measureJudging(`${GOLD}judging`)),
    ],
    ["Labelled answers, kept aside", showJudging(measureJudging(`${GOLD}judging/aside`))],
  ]
    .map((part) => part.join("\n"))
    .join("\n\n");
}
