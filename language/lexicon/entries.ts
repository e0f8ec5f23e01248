/*
 * The skills lexicon, written for this project: a file per family of occupations in families/, one entry a line:
 *   name = alias, alias < broader, broader ~ related, related
 * An alias means the same. What is one of something broader shows that too (who knows Tableau knows a tool for data
 * visualisation, not the other way round). A related entry is near, and shows a requirement partly. Inflection is handled by stems.
 * A name or alias ending in "!" is matched with its capitals as written (for short names such as R or Go).
 */
import type { Family } from "../../domain/job.js";
import { CARE } from "./families/care.js";
import { DESIGN } from "./families/design.js";
import { ENGINEERING } from "./families/engineering.js";
import { FINANCE } from "./families/finance.js";
import { GENERAL } from "./families/general.js";
import { HEALTH } from "./families/health.js";
import { HOSPITALITY } from "./families/hospitality.js";
import { LOGISTICS } from "./families/logistics.js";
import { OFFICE } from "./families/office.js";
import { PUBLIC } from "./families/public.js";
import { SALES } from "./families/sales.js";
import { SCIENCE } from "./families/science.js";
import { SOFTWARE } from "./families/software.js";
import { TEACHING } from "./families/teaching.js";
import { TRADES } from "./families/trades.js";

export const ENTRIES: Record<Family, string> = {
  health: HEALTH,
  care: CARE,
  teaching: TEACHING,
  trades: TRADES,
  engineering: ENGINEERING,
  logistics: LOGISTICS,
  office: OFFICE,
  finance: FINANCE,
  software: SOFTWARE,
  design: DESIGN,
  science: SCIENCE,
  hospitality: HOSPITALITY,
  sales: SALES,
  public: PUBLIC,
  general: GENERAL,
};

/** An entry as its line writes it; names and aliases keep the "!" that asks for exact capitals. */
export interface Entry {
  concept: string;
  names: string[];
  broader: string[];
  related: string[];
}

/** Reads a line of the lexicon: name = alias, alias < broader, broader ~ related, related. */
export function parseEntry(line: string): Entry {
  const [rest = "", related = ""] = line.split(" ~ ");
  const [naming = "", broader = ""] = rest.split(" < ");
  const [name = "", aliases = ""] = naming.split(" = ");
  return {
    concept: name.trim().replace(/!$/, ""),
    names: [name.trim(), ...listOf(aliases)],
    broader: listOf(broader),
    related: listOf(related),
  };
}

function listOf(text: string): string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
}
