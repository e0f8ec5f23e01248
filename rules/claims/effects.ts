import type { Said, Statement } from "./statements.js";

/*
 * What came of the work. Words of one row stand for each other, so "complaints went down" bears out "reduced complaints";
 * but only in a sentence about the same thing.
 */
const EFFECTS: { said: RegExp; borneOut: RegExp }[] = [
  {
    said: /\b(reduc\w*|cut|cuts|cutting|lower\w*|decreas\w*|went down)\b/iu,
    borneOut: /\b(reduc\w*|cut|lower\w*|decreas\w*|fewer|less|(?:went|came|go|gone|were|was|are|is) down)\b/iu,
  },
  {
    said: /\b(increas\w*|grew|grow\w*|rais\w*|boost\w*|went up)\b/iu,
    borneOut: /\b(increas\w*|grew|grow\w*|rais\w*|boost\w*|more|(?:went|came|go|gone|were|was|are|is) up)\b/iu,
  },
  { said: /\b(doubl\w*|tripl\w*|halv\w*)\b/iu, borneOut: /\b(doubl\w*|tripl\w*|halv\w*|twice|half)\b/iu },
  {
    said: /\b(improv\w*|enhanc\w*|optimi[sz]\w*|streamlin\w*)\b/iu,
    borneOut: /\b(improv\w*|better|enhanc\w*|optimi[sz]\w*|streamlin\w*)\b/iu,
  },
];

/** Effects of a claim that no source says of the same thing. */
export function missingEffects(claim: Said, sources: Statement[]): string[] {
  return EFFECTS.flatMap(({ said, borneOut }) => {
    const effect = said.exec(claim.text)?.[0];
    if (effect === undefined) return [];
    const about = claim.words.filter(({ text }) => !said.test(text));
    const found = sources.some(
      (source) => borneOut.test(source.text) && about.some(({ stem }) => source.stems.has(stem)),
    );
    return found ? [] : [effect];
  });
}

/** True for a word that names an effect: `missingEffects` decides about it, whatever word the source has. */
export function isEffect(word: string): boolean {
  return EFFECTS.some(({ said }) => new RegExp(`^(?:${said.source})$`, "iu").test(word));
}
