import type { Family } from "../../domain/job.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { testedPattern } from "../text/row.js";
import { words } from "./words.js";

const TITLES: [Family, RegExp][] = [
  [
    "care",
    testedPattern(
      /\b(care assistant|senior carer|carer|support worker|care worker|nursery nurse|nanny|childminder|home help)\b/i,
      "Senior carer",
      "Career adviser",
    ),
  ],
  [
    "finance",
    testedPattern(
      /\b(accountant|accounting|accounts|finance|financial|auditor|bookkeeper|payroll|controller|treasury|actuar\w+|underwriter)\b/i,
      "Payroll clerk",
      "Shop clerk",
    ),
  ],
  [
    "science",
    testedPattern(
      /\b(scientist|biologist|chemist|physicist|laboratory|qc analyst|biomedical|research (?:assistant|associate|fellow))\b/i,
      "Chemist",
      "Cook",
    ),
  ],
  [
    "engineering",
    testedPattern(
      /\b((?:mechanical|civil|structural|chemical|process|manufacturing|design|quality|production) engineer|machinist|cnc)\b/i,
      "CNC machinist",
      "Night porter",
    ),
  ],
  [
    "design",
    testedPattern(
      /\b((?:graphic|ux|ui|product|interior|fashion|web) designer|illustrator|art director|photographer)\b/i,
      "Graphic designer",
      "Night porter",
    ),
  ],
  [
    "public",
    testedPattern(
      /\b(policy|civil servant|social worker|planning officer|council|probation|police)\b/i,
      "Probation officer",
      "Night porter",
    ),
  ],
  [
    "health",
    testedPattern(
      /\b(nurs\w*|midwi\w*|healthcare|clinical|doctor|physician|therap\w*|paramedic|pharmac\w*|dental)\b/i,
      "Dental nurse",
      "Night porter",
    ),
  ],
  [
    "teaching",
    testedPattern(
      /\b(teach\w*|lehrer\w*|professor|lecturer|tutor|educat\w*|school|instructor)\b/i,
      "Piano tutor",
      "Night porter",
    ),
  ],
  [
    "trades",
    testedPattern(
      /\b(electrician|plumber|carpenter|joiner|welder|mechanic\w*|technician|builder|bricklayer|painter|marine engineer|fitter)\b/i,
      "Plumber",
      "Night porter",
    ),
  ],
  [
    "logistics",
    testedPattern(
      /\b(warehouse|logistic\w*|driver|chauffeur|supply chain|forklift|picker|dispatch\w*|transport)\b/i,
      "Forklift driver",
      "Night porter",
    ),
  ],
  [
    "software",
    testedPattern(
      /\b(software|developer|devops|data (engineer|scientist|analyst)|programmer|full.?stack|back.?end|front.?end|cloud|ux|sre)\b/i,
      "DevOps engineer",
      "Night porter",
    ),
  ],
  [
    "hospitality",
    testedPattern(
      /\b(hotel|chef|cook|waiter|waitress|bar|barista|restaurant|kitchen|housekeep\w*|cleaner|street food|catering)\b/i,
      "Hotel cook",
      "Night porter",
    ),
  ],
  [
    "sales",
    testedPattern(
      /\b(sales|marketing|account manager|business development|retail|shop)\b/i,
      "Retail assistant",
      "Night porter",
    ),
  ],
  [
    "office",
    testedPattern(
      /\b(accountant|accounting|finance|financial|administrat\w*|hr|human resources|payroll|clerk|secretary|assistant|controller|analyst|manager)\b/i,
      "HR clerk",
      "Night porter",
    ),
  ],
];

/** The number of lexicon entries by which a family must lead all others, so that the text belongs to its trade. */
const CLEAR = 2;

/** The family of a job: by its title, else by the lexicon entries that its text clearly names most often; "general" if undecided. */
export function familyOf(title: string, text: string, lexicon: Lexicon): Family {
  const named = TITLES.find(([, pattern]) => pattern.test(title));
  if (named) return named[0];
  const counts = new Map<Family, number>();
  for (const { concept } of lexicon.find(words(text))) {
    const family = lexicon.familyOf(concept);
    if (family !== "general") counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] - (second?.[1] ?? 0) >= CLEAR ? first[0] : "general";
}
