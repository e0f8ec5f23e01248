/*
 * How much of a thing a verb claims: helped < did < led < owned. "Did" is every other verb and needs no entry.
 * Running something is not less than leading it. "Manage" counts when it is people, money or a whole that is managed.
 */
const LED =
  /\b(led|lead|leads|leading|ran|run|runs|running|headed|heads|directed|directs|chaired|chairs|supervised?|supervises|supervising|in charge|leitung|fachvorsitz|(?:manag(?:e|ed|es|ing))(?=(?:\s+\S+){0,4}\s+(?:team|staff|people|nurses|pickers|engineers|project|projects|budget|department|shift|shop|site|accounts?)\b))\b/iu;
const OWNED =
  /\b(owned|owns|owning|founded|founder|sole(?:ly)?|single-handedly|spearheaded|pioneered|masterminded|initiated)\b/iu;

/** The strongest scope verb of a text and its strength (2 led, 3 owned); null when it claims no more than doing. */
export function scopeOf(text: string): { word: string; strength: number } | null {
  const owned = OWNED.exec(text)?.[0];
  if (owned) return { word: owned, strength: 3 };
  // "12-lead ECG", "lead time" and "lead generation" lead nobody.
  const led = LED.exec(text.replace(/\b\d+-lead\b|\blead (time|times|generation)\b|\bin the long run\b/giu, " "))?.[0];
  return led ? { word: led, strength: 2 } : null;
}
