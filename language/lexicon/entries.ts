/*
 * The skills lexicon, written for this project: one file per family of occupations in families/, one entry per line:
 *   name = alias, alias < broader, broader ~ related, related
 * An alias is a synonym. An entry also shows its broader entries (Tableau shows data visualisation, but not vice versa). A related
 * entry shows a requirement partly. Inflected forms are matched by their stems.
 * A name or alias ending in "!" is case-sensitive (for short names such as R or Go).
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

/** The entries of each family, one per line. */
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

/** A parsed entry. `names` are its name and aliases; case-sensitive ones still end in "!". */
export interface Entry {
  concept: string;
  names: string[];
  broader: string[];
  related: string[];
}

/** Parses a line of the lexicon: name = alias, alias < broader, broader ~ related, related. */
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
