import { figures } from "../text/numbers.js";
import { words } from "../text/words.js";
import { rangesIn } from "./figures.js";
import type { Said, Statement } from "./statements.js";

/*
 * What came of the work. Words of one row stand for each other, so "complaints went down" bears out "reduced complaints";
 * but only in a sentence about the same thing.
 */
const EFFECTS: { said: RegExp; borneOut: RegExp; direction?: -1 | 1 }[] = [
  {
    said: /\b(reduc\w*|cut|cuts|cutting|lower\w*|decreas\w*|drop(?:s|ped|ping)?|fell|falls? (?:to|by|from)|falling|shorten\w*|(?:went|go|goes|were|was|came) down)\b/iu,
    borneOut:
      /\b(reduc\w*|cut|lower\w*|decreas\w*|drop(?:s|ped|ping)?|fell|falls? (?:to|by|from)|shorten\w*|fewer|less|(?:went|came|go|gone|were|was|are|is) down)\b/iu,
    direction: -1,
  },
  {
    said: /\b(increas\w*|grew|grow\w*|rais\w*|boost\w*|rose|rises?|climb\w*|(?:went|go|goes|were|was|came) up)\b/iu,
    borneOut:
      /\b(increas\w*|grew|grow\w*|rais\w*|boost\w*|rose|rises?|climb\w*|more|(?:went|came|go|gone|were|was|are|is) up)\b/iu,
    direction: 1,
  },
  { said: /\b(doubl\w*|tripl\w*|halv\w*)\b/iu, borneOut: /\b(doubl\w*|tripl\w*|halv\w*|twice|half)\b/iu },
  {
    said: /\b(improv\w*|enhanc\w*|optimi[sz]\w*|streamlin\w*)\b/iu,
    borneOut: /\b(improv\w*|better|enhanc\w*|optimi[sz]\w*|streamlin\w*)\b/iu,
  },
];

/** Effects of a claim that no source says of the same thing. */
export function missingEffects(claim: Said, sources: Statement[]): string[] {
  return EFFECTS.flatMap(({ said, borneOut, direction }) => {
    const effect = said.exec(claim.text)?.[0];
    if (effect === undefined) return [];
    const about = claim.words.filter(({ text }) => !said.test(text) && !/^(up|down)$/i.test(text));
    const bears = (clause: Clause) =>
      borneOut.test(clause.text) ||
      (rangesIn(claim).length > 0 && rangesIn(clause).some(({ from, to }) => Math.sign(to - from) === direction));
    const found = sources.some((source) =>
      clausesOf(source).some((clause) => bears(clause) && about.some(({ stem }) => clause.stems.has(stem))),
    );
    return found ? [] : [effect];
  });
}

type Clause = Pick<Said, "text" | "figures" | "stems">;

// "Sales went up, complaints went down": each effect belongs to its own clause.
function clausesOf({ text }: Statement): Clause[] {
  return text.split(/[,;]\s+|\s+(?:and|while|but|whereas)\s+/).map((clause) => ({
    text: clause,
    figures: figures(clause),
    stems: new Set(words(clause).map(({ stem }) => stem)),
  }));
}

const WHOLE_WORDS = EFFECTS.map(({ said }) => new RegExp(`^(?:${said.source})$`, "iu"));

/** True for a word that names an effect: `missingEffects` decides about it, whatever word the source has. */
export function isEffect(word: string): boolean {
  return WHOLE_WORDS.some((pattern) => pattern.test(word));
}
