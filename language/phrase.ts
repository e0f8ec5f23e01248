import type { RequirementKind } from "../domain/job.js";
import { AGREES, names, placeOf, TOPICS, type Topic, timesIn, topicsOf } from "./conditions.js";
import { degreesIn, subjectStems } from "./degrees.js";
import { ruledKind } from "./job/kinds.js";
import { isRegulated, saysMust } from "./job/strength.js";
import { monthsAskedFor, namesASubject, subjectOf } from "./lengths.js";
import { asksForMore, isBasic, isNotHeld, isTaste, levelShown } from "./levels.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { isOrder } from "./orders.js";
import { isPaper } from "./papers.js";
import { isWishOrDenial } from "./polarity.js";
import { sameSubject, type Terms, termsOf } from "./terms.js";
import { languageLevel, languagesIn, SPEAKS } from "./tongues.js";
import { alternativesIn, type Wanted, wantedIn } from "./wanted.js";
import { contentStems, words } from "./words.js";

/**
 * A title, a line or a clause, and what it says: each part is read when it is first asked for, and once. Rules decide on
 * these and look at no words themselves.
 */
export class Phrase {
  constructor(
    readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** The stems of all its words, in order. */
  get sequence(): readonly string[] {
    this.#sequence ??= words(this.text).map(({ stem }) => stem);
    return this.#sequence;
  }
  #sequence?: string[];

  /** The stems of all its words. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(this.sequence);
    return this.#stems;
  }
  #stems?: Set<string>;

  /** The stems of the words that carry meaning, in order, without repeats. */
  get content(): readonly string[] {
    this.#content ??= contentStems(this.text);
    return this.#content;
  }
  #content?: string[];

  /** What it is about: entries of the lexicon, named things, single words. */
  get terms(): Terms {
    this.#terms ??= termsOf(this.text, this.lexicon);
    return this.#terms;
  }
  #terms?: Terms;

  /** The entries of the lexicon that it names, and those that they are kinds of: Tableau, and data visualisation. */
  get concepts(): readonly string[] {
    this.#concepts ??= [...new Set(this.terms.concepts.flatMap((concept) => this.lexicon.kindsOf(concept)))];
    return this.#concepts;
  }
  #concepts?: string[];

  /** True where it names an entry that is near this one. */
  isNear(concept: string): boolean {
    return this.concepts.some((other) => this.lexicon.related(concept, other));
  }

  /** True where another phrase is about the same. */
  isAbout(other: Phrase): boolean {
    return sameSubject(this.text, other.text, this.lexicon);
  }

  /** The things that a requirement of this wording wants shown. */
  get wanted(): readonly Wanted[] {
    this.#wanted ??= wantedIn(this.text, this.lexicon);
    return this.#wanted;
  }
  #wanted?: Wanted[];

  /** The alternatives of "A, or B", each with something to match. `named` adds the words in brackets. */
  alternatives(named: boolean): Phrase[] {
    return alternativesIn(this.text, this.lexicon, named).map((text) => new Phrase(text, this.lexicon));
  }

  /** False for a wish, a denial or an order to the reader: nothing was done. */
  get tells(): boolean {
    return !isWishOrDenial(this.text) && !isOrder(this.text);
  }

  /** The languages that it names, by their English names in lower case. */
  get languages(): readonly string[] {
    return languagesIn(this.text);
  }
  /** CEFR 1–6, 7 for a mother tongue; null where none is stated. */
  get languageLevel(): number | null {
    return languageLevel(this.text);
  }
  /** True where it says that a language is spoken. */
  get saysSpoken(): boolean {
    return SPEAKS.test(this.text);
  }
  /** The figure behind "level"; null where there is none. */
  get level(): number | null {
    return levelShown(this.text);
  }
  get isBasic(): boolean {
    return isBasic(this.text);
  }
  get asksForMore(): boolean {
    return asksForMore(this.text);
  }
  /** A first look at a thing: an introduction, a one-day course. */
  get isTaste(): boolean {
    return isTaste(this.text);
  }
  /** Lapsed, or not held yet. */
  get isNotHeld(): boolean {
    return isNotHeld(this.text);
  }
  get isPaper(): boolean {
    return isPaper(this.text);
  }
  /** Rungs of education that it names, 1 leaving school to 5 doctorate, lowest first. */
  get degrees(): readonly number[] {
    return degreesIn(this.text);
  }
  /** The stems of a degree's subject. */
  get subject(): readonly string[] {
    return subjectStems(this.text);
  }
  /** The length of experience that it asks for, in months. */
  get months(): number | null {
    return monthsAskedFor(this.text);
  }
  /** What a length of experience is asked for in. */
  get practice(): Phrase {
    return new Phrase(subjectOf(this.text), this.lexicon);
  }
  /** True where a length of experience says what it is to be in. */
  get namesPractice(): boolean {
    return namesASubject(this.text);
  }

  /** What kind of thing a requirement of this wording, in this sentence, asks for. */
  kindIn(sentence: string): RequirementKind {
    return ruledKind(sentence, this.text) ?? "skill";
  }
  /** True where the sentence itself says that nothing goes without. */
  get saysMust(): boolean {
    return saysMust(this.text);
  }
  /** True for work that may not be done without its degree. */
  get isRegulated(): boolean {
    return isRegulated(this.text);
  }

  /** The conditions of the work that a requirement of this wording, in this sentence, is about. */
  topics(sentence: string): Topic[] {
    return topicsOf(this.text, sentence);
  }
  /** The conditions that a line of a résumé speaks of. */
  get topicsShown(): Topic[] {
    return TOPICS.filter(({ shown }) => shown.test(this.text)).map(({ topic }) => topic);
  }
  get times(): readonly string[] {
    return timesIn(this.text);
  }
  get places(): readonly string[] {
    return placeOf(this.text);
  }
  /** True where it names this place, in lower case. */
  names(place: string): boolean {
    return names(this.text, place);
  }
  /** True where somebody is available, willing or settled. */
  get agrees(): boolean {
    return AGREES.test(this.text);
  }
}
