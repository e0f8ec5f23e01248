import type { RequirementKind } from "../../domain/job.js";
import type { PartialDate } from "../../domain/resume.js";
import { affirmedPart, isPaperNotHeld, isWish } from "../acts/affirmed.js";
import { actorOf } from "../acts/states.js";
import { asksForMore, isBasic, isIntroduction, isNotHeld, levelShown } from "../figures/levels.js";
import { asksToSupervise, saysLed } from "../figures/scope.js";
import { ruledKind } from "../job/kinds.js";
import { isRegulated, saysMust } from "../job/strength.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isCredential } from "../names/credentials.js";
import { degreesIn, subjectStems } from "../names/degrees.js";
import { languageLevel, languagesIn, SPEAKS } from "../names/spoken-languages.js";
import { AVAILABILITY, names, placeOf, TOPICS, type Topic, timesIn, topicsOf } from "../sentences/conditions.js";
import { isOrder } from "../sentences/injections.js";
import { readText } from "../sentences/text-reading.js";
import { type AskedFor, alternativesIn, askedForIn } from "../sentences/wanted.js";
import { monthsAskedFor, namesASubject, subjectOf } from "../times/lengths.js";
import { isUnderWay } from "../times/under-way.js";
import { sameSubject, type Terms, termsOf } from "./terms.js";

/**
 * A title, a line or a clause with its properties. They are computed on demand, the costlier ones only once. Rules decide
 * by these properties and do not match words themselves.
 */
export class Phrase {
  constructor(
    readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** The stems of all its words, in order. */
  get sequence(): readonly string[] {
    this.#sequence ??= readText(this.text).words.map(({ stem }) => stem);
    return this.#sequence;
  }
  #sequence?: string[];

  /** The stems of all its words, as a set. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(this.sequence);
    return this.#stems;
  }
  #stems?: Set<string>;

  /** The stems of the words that carry meaning, in order, without repeats. */
  get content(): readonly string[] {
    return readText(this.text).stems;
  }

  /** Its subject: lexicon entries, names and single words. */
  get terms(): Terms {
    this.#terms ??= termsOf(this.text, this.lexicon);
    return this.#terms;
  }
  #terms?: Terms;

  /** The stems under which phrases with the same subject can be found: its own words, and those of all names of its entries. */
  get searchStems(): readonly string[] {
    return [...new Set([...this.content, ...this.terms.concepts.flatMap((concept) => this.lexicon.stemsOf(concept))])];
  }

  /** The lexicon entries that it names and their broader entries: Tableau, and data visualisation. */
  get concepts(): readonly string[] {
    this.#concepts ??= [...new Set(this.terms.concepts.flatMap((concept) => this.lexicon.kindsOf(concept)))];
    return this.#concepts;
  }
  #concepts?: string[];

  /** True if it names an entry that is related to this one. */
  isNear(concept: string): boolean {
    return this.concepts.some((other) => this.lexicon.related(concept, other));
  }

  /** True if another phrase has the same subject. */
  isAbout(other: Phrase): boolean {
    return sameSubject(this.text, other.text, this.lexicon);
  }

  /** The things that a requirement with this wording asks for. */
  get wanted(): readonly AskedFor[] {
    this.#wanted ??= askedForIn(this.text, this.lexicon);
    return this.#wanted;
  }
  #wanted?: AskedFor[];

  /** The alternatives of "A, or B" that have something to match. `named` adds a name in brackets. */
  alternatives(named: boolean): Phrase[] {
    return alternativesIn(this.text, this.lexicon, named).map((text) => new Phrase(text, this.lexicon));
  }

  /** False for a wish, a denial, an act of somebody else and an order to the reader, since these report no act of the candidate. */
  get reportsSomethingDone(): boolean {
    const { text } = this;
    return !isWish(text) && affirmedPart(text) !== "" && actorOf(text) !== "other" && !isOrder(text);
  }

  /** The languages that it names, by their English names in lower case. */
  get languages(): readonly string[] {
    return languagesIn(this.text);
  }
  /** CEFR 1–6, 7 for a mother tongue; null if none is stated. */
  get languageLevel(): number | null {
    return languageLevel(this.text);
  }
  /** True if it says that a language is spoken. */
  get saysSpoken(): boolean {
    return SPEAKS.test(this.text);
  }
  /** The number after "level"; null if there is none. */
  get level(): number | null {
    return levelShown(this.text);
  }
  get isBasic(): boolean {
    return isBasic(this.text);
  }
  get asksForMore(): boolean {
    return asksForMore(this.text);
  }
  /** True if it asks to supervise or mentor somebody: "Supervising apprentices". */
  get asksToSupervise(): boolean {
    return asksToSupervise(this.text);
  }
  /** True if it says anywhere that somebody was led, managed or taught. */
  get saysLed(): boolean {
    return saysLed(this.text);
  }
  /** True for a mere introduction to a subject, such as a one-day course. */
  get isIntroduction(): boolean {
    return isIntroduction(this.text);
  }
  /** What it says to be so, without what it denies. */
  get affirmed(): Phrase {
    const said = affirmedPart(this.text);
    return said === this.text ? this : new Phrase(said, this.lexicon);
  }
  /** True for a credential that has lapsed, was lost or is not gained yet, as far as its words say. */
  get saysNotHeld(): boolean {
    return isNotHeld(this.text);
  }
  /** The same at a date: "valid until 2020" was valid in 2019. */
  isNotHeld(asOf: PartialDate): boolean {
    return isPaperNotHeld(this.text, asOf);
  }
  /** True for a course of study that had not ended at a date: "2024 – 2028", "since 2025", "expected in 2027". */
  isUnderWay(asOf: PartialDate): boolean {
    return isUnderWay(this.text, asOf);
  }
  get isCredential(): boolean {
    return isCredential(this.text);
  }
  /** The levels of education that it names, from 1 (leaving school) to 5 (doctorate), lowest first. */
  get degrees(): readonly number[] {
    return degreesIn(this.text);
  }
  /** The stems of a degree's subject. */
  get subject(): readonly string[] {
    return subjectStems(this.text);
  }
  /** The length of experience that it asks for, in months; null if it asks for none. */
  get months(): number | null {
    return monthsAskedFor(this.text);
  }
  /** The field in which it asks for a length of experience. */
  get practice(): Phrase {
    return new Phrase(subjectOf(this.text), this.lexicon);
  }
  /** True if it names the field of the experience. */
  get namesPractice(): boolean {
    return namesASubject(this.text);
  }

  /** The kind of a requirement with this wording in this sentence; "skill" by default. */
  kindIn(sentence: string): RequirementKind {
    return ruledKind(sentence, this.text) ?? "skill";
  }
  /** True if the wording itself makes it mandatory. */
  get saysMust(): boolean {
    return saysMust(this.text);
  }
  /** True for a profession that may not be practised without its degree. */
  get isRegulated(): boolean {
    return isRegulated(this.text);
  }

  /** The working conditions that a requirement with this wording in this sentence is about. */
  topics(sentence: string): Topic[] {
    return topicsOf(this.text, sentence);
  }
  /** The working conditions that a résumé line mentions. */
  get topicsShown(): Topic[] {
    return TOPICS.filter(({ shown }) => shown.test(this.text)).map(({ topic }) => topic);
  }
  get times(): readonly string[] {
    return timesIn(this.text);
  }
  get places(): readonly string[] {
    return placeOf(this.text);
  }
  /** True if it names this place. `place` is in lower case. */
  names(place: string): boolean {
    return names(this.text, place);
  }
  /** True if it says that someone is available, willing or settled. */
  get saysAvailable(): boolean {
    return AVAILABILITY.test(this.text);
  }
}
