import type { Actor, StatementState } from "../../domain/statement.js";
import { actorOf, negates, stateOf } from "../acts/states.js";
import { type Figure, figures } from "../figures/numbers.js";
import { createMemory } from "../text/remembered.js";
import { type DateRange, dateRanges } from "../times/dates.js";
import { contentStems, type Word, words } from "../words/words.js";
import { type Token, tokensOf } from "./repeating.js";

/**
 * The reading of a statement, a sentence or a clause without a lexicon: its words, figures, times, actor and state. Each part is read once, at
 * its first use. A Phrase has the parts that depend on the lexicon.
 */
export class TextReading {
  constructor(readonly text: string) {}

  get words(): readonly Word[] {
    this.#words ??= words(this.text);
    return this.#words;
  }
  #words?: Word[];

  /** The words that begin with a capital: names, and the first of a sentence. */
  get capitalised(): readonly Word[] {
    this.#capitalised ??= this.words.filter(({ text }) => /^\p{Lu}/u.test(text));
    return this.#capitalised;
  }
  #capitalised?: Word[];

  /** The stems of the content words, in order, without repeats. */
  get stems(): readonly string[] {
    this.#stems ??= contentStems(this.text);
    return this.#stems;
  }
  #stems?: string[];

  get figures(): readonly Figure[] {
    this.#figures ??= figures(this.text);
    return this.#figures;
  }
  #figures?: Figure[];

  /** Periods such as "05/2019 - today". */
  get times(): readonly DateRange[] {
    this.#times ??= dateRanges(this.text);
    return this.#times;
  }
  #times?: DateRange[];

  /** Who acts in it. */
  get doer(): Actor {
    this.#doer ??= actorOf(this.text);
    return this.#doer;
  }
  #doer?: Actor;

  /** Done, planned, denied, and so on. */
  get state(): StatementState {
    this.#state ??= stateOf(this.text);
    return this.#state;
  }
  #state?: StatementState;

  /** True if it has a negation, whatever its state. */
  get negates(): boolean {
    this.#negates ??= negates(this.text);
    return this.#negates;
  }
  #negates?: boolean;

  /** Its words, normalised for comparison with a statement that it repeats. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.text);
    return this.#tokens;
  }
  #tokens?: Token[];
}

/** The sentences and clauses of the active sessions. The least recently used reading is evicted, and long texts are not kept. */
const MOST_KEPT = 5_000;
const LONGEST_KEPT = 2_000;
const kept = createMemory<TextReading>(MOST_KEPT);

/** Reads a text. Callers that read the same text share one cached reading. */
export function readText(text: string): TextReading {
  const read = () => new TextReading(text);
  return text.length > LONGEST_KEPT ? read() : kept(text, read);
}
