import { verbForm } from "./job/verbs.js";
import { testedPattern } from "./text/row.js";
import { TIME_WORD } from "./times/times.js";
import { isPastForm, words } from "./words/words.js";

/* Patterns for the wording of an answer: clichés, hedges, chat language, and signs of an act, a method or a result. */

/** Clichés of applications. */
const JOINS_PARTS = testedPattern(
  /(?=(?::|,|;)\s|\s(?:and|with|including|und|mit)\s)/iu,
  "Interviews and references",
  "Interviews",
);
const JOINING_WORDS = testedPattern(
  /^(?:[:,;]\s+|\s*(?:and|with|including|und|mit)\s+)/iu,
  "and references",
  "references",
);

/** The parts of a title, each with what joins it to the part before: "Interviews", ", references", " and copies". */
export function titleParts(title: string): string[] {
  return title.split(JOINS_PARTS);
}

/** A part of a title without what joins it to the part before. */
export function withoutJoining(part: string): string {
  return part.replace(JOINING_WORDS, "").trim();
}

const NEVER = testedPattern(
  /^\W*(?:(?:I|I've) (?:have |had )?)?(?:never|not once)\b/iu,
  "I never did a first aid course",
  "We never stop",
);
/** What limits a denial: something of it may have been done. */
const LIMITED = testedPattern(
  /\b(?:own|before|until|till|since|again|yet|alone|except|only|apart|but|with|without)\b/iu,
  "I never had a ward of my own",
  "I never had a ward",
);

/** True if a clause says that the speaker has never done something at all. */
export function deniesEver(clause: string): boolean {
  return NEVER.test(clause) && !LIMITED.test(clause);
}

export const FILLER = testedPattern(
  /\b(passionate(?:ly)?|team player|hard.?working|excellent communication|communication skills|results?.(?:driven|oriented|focus\w*)|dynamic(?:ally)?|synerg\w*|go-getter|highly (?:motivated|skilled|effective|professional|organi[sz]ed)|detail.oriented|self.starter|think outside the box|proven (?:track record|ability)|track record|fast learner|people person|dedicated|committed to|striv\w+|various methods|great success|many things|world.class|best.in.class|cutting.edge|exceptional(?:ly)?|outstanding|extensive(?:ly)?|strong (?:background|understanding|commitment)|wealth of|deep understanding|seamless(?:ly)?|leverag\w*|spearhead\w*|high(?:est)? (?:standards?|quality|level)|value.add\w*|in a timely (?:manner|fashion)|fast-paced|key (?:role|part)|vital|crucial|essential to|important (?:part|role)|wide range of|a variety of|effective(?:ly)?|efficient(?:ly)?|successful(?:ly)?|consistently|always ensuring|ensuring that|utili[sz]\w*|demonstrat\w* (?:a|my|strong)|adept|proactive(?:ly)?|solution.oriented|hands-on|(?:do|doing|did) my (?:very )?best|g[ia]ve (?:it )?my all|(?:100|110) ?% every|the extra mile|robust|holistic|excellence|expertise)\b/giu,
  "Passionate about people",
  "Served sixty guests",
);
/** Vague or hedging words. */
export const HEDGES = testedPattern(
  /\b(maybe|perhaps|kind of|sort of|i think|i believe|i feel|stuff|lol|dunno|idk|gonna|kinda|i guess|asdf|lorem|whatever|things like that|and so on|etc|somehow|probably|possibly|a bit|more or less|somewhat|various|several|many|a lot of|lots of|some|generally|usually tried|as needed|where (?:possible|appropriate|necessary)|or similar|helped out|familiar with|exposure to|involved in|assisted with|responsible for)\b/giu,
  "Maybe it helped",
  "It helped",
);
/** Signs of a result. */
export const RESULT = testedPattern(
  /\b(so that|result\w*|reduc\w*|increas\w*|improv\w*|saved|sav(?:es|ing)|finished|completed|passed|agreed|solved|fixed|delivered|accepted|approved|renewed|recovered|discharged|promoted|signed (?:off|the)|cleared|now \p{L}+s|won|cut|fell|rose|dropped|went (?:up|down|to|from|home|live|well)|were? (?:given|moved|paid|discharged|approved|accepted|down|up)|came (?:down|back|of|out)|on time|without|no findings|from \S+ to \S+|now (?:it )?takes?|running again|no longer|in the end|afterwards|since then|used (?:it|them) (?:until|since)|never|down to|up to|thanked|praised|asked me|complaints?|deadline|target|first (?:time|attempt|try)|on (?:every|each)|still|within (?:\S+ )?(?:minutes?|hours?|days?|weeks?))\b/iu,
  "Waste was reduced",
  "Waste was weighed",
);
/** Signs of a method: how something was done. */
export const METHOD = testedPattern(
  /\b(by|with|using|through|via|from|according to|after|before|first|then|checked|measured|compared|planned|trained|explained|called|rang|wrote|built|tested|repeated|asked|showed|agreed|set up|listed|against|in)\b/iu,
  "Checked by phone",
  "Nothing came of it",
);
/** Chat language and its punctuation. */
export const CHAT = testedPattern(
  /\b(lol|dunno|idk|gonna|kinda|wanna|u|ur|pls|thx|coz|cos|w\/|tbh|imo|stuff|guys|yeah|ok)\b|!{1,}|:-?\)|\.{3}/iu,
  "idk, it was fine",
  "It was fine",
);
/** A team or other people as the subject of a sentence. */
export const TEAM = testedPattern(
  /^(?:and |then |so )?(?:we|our|us|everyone|everybody|all (?:of (?:us|them)|the (?:staff|others)|my colleagues|staff|helped|agreed)|they|(?:the|my|our) (?:\w+ )?(?:teams?|company|firm|department|colleagues|crew|staff|group)|teams?|seniors|colleagues|staff)\b/iu,
  "The team counted the stock",
  "Counted the stock for the team",
);
/** Others as the subject of a sentence: "they", or a team that says something about what was done. */
export const OTHERS = testedPattern(
  /^(?:and |then |so )?(?:they|(?:the|my|our) (?:\w+ )?(?:teams?|company|firm|department|colleagues|crew|staff|group|seniors?|manager) (?:said|asked|thanked|told|signed|agreed|renewed|kept|still|now))\b/iu,
  "They renewed it",
  "It suited them",
);
const TIME = testedPattern(
  new RegExp(
    `^(?:in|at|on|during|last|this|every|each|for|from|since|around|within|over|after|before)\\s(?=[^,;:.]{0,40}\\b${TIME_WORD}\\b)[^,;:.]{1,45},\\s+`,
    "iu",
  ),
  "In March, raised a report",
  "In this role, raised a report",
);

const CLAUSE_BEFORE_AN_ACT = testedPattern(
  /^(?:(?:when|whenever|if|once|before|after|while|because|since|as|where)\s[^,;:.]{3,90},|[^,;:.]{3,120},?\s+so)\s+(?=(\p{L}+))/iu,
  "When the inspector came, showed her",
  "Showed her when the inspector came",
);

/** "In March, raised a report" without "In March,"; "The store was warm, so moved it" and "When she came, showed her" without the first clause. */
export function withoutOpening(sentence: string): string {
  const plain = sentence.replace(/^(?:so|then|and)\s+/iu, "").replace(TIME, "");
  const clause = CLAUSE_BEFORE_AN_ACT.exec(plain);
  const acts = (word: string) => isPastForm(word.toLowerCase());
  return clause && acts(clause[1] ?? "") && !acts(words(plain)[0]?.text ?? "") ? plain.slice(clause[0].length) : plain;
}
/** The candidate's own part without "I". */
export const OWN_PART = testedPattern(
  /\b(?:(?:is|are|was|were) mine|by me|mine to|left to me|my (?:job|part|task|idea))\b|^what (?:worked|helped|did it)\b.* was \p{L}+ing\b/iu,
  "The price lists are mine",
  "Found in a mine",
);
const FIRST_WORD_IS_I = testedPattern(/^(?:I|I['’]\p{L}+|My)\b/u, "I trained two", "Trained two, which I enjoyed");

/** True for a sentence whose first word is "I" or "my". */
export function beginsWithI(text: string): boolean {
  return FIRST_WORD_IS_I.test(text);
}

const FIRST_WORD_IS_PRONOUN = testedPattern(
  /^(?:and |so |then )?(?:it|this|that|these|those|they|he|she|him|her|them|his|their|its|one|both)\b/iu,
  "It passed at once",
  "The audit passed at once",
);

const FIRST_WORD_IS_PERSON = testedPattern(/^(?:and |so |then )?(?:he|she)\b/iu, "She was 91", "It was 91 pages");

/** True for a sentence about a person who was named before: "She was 91". */
export function isAboutPerson(sentence: string): boolean {
  return FIRST_WORD_IS_PERSON.test(sentence);
}

/** True for a sentence that begins with a pronoun for a thing that was named before. */
export function beginsWithPronoun(sentence: string): boolean {
  return FIRST_WORD_IS_PRONOUN.test(sentence);
}

/** The speaker alone, as a capital "I". */
export const FIRST_PERSON_SINGULAR = testedPattern(
  /\bI(?:['’](?:ve|m|d))?\b/u,
  "Then I weighed it",
  "Then it was weighed",
);
/** The speaker, alone or with others; also in lower case. */
export const SPEAKER = testedPattern(/\b(?:I|we|us)\b/iu, "then we weighed it", "then it was weighed");
/** The speaker together with others. */
export const FIRST_PERSON_PLURAL = testedPattern(/\b(?:we|us)\b/iu, "until we found it", "until it was found");
/** Verbs whose past form is the same, and words that are verbs rather than nouns only at the beginning of a sentence. */
const OPENING_VERB = testedPattern(
  /^(?:set|put|cut|had|let|hit|read|split|spread|counts?|calls?|weighs?|walks?|prints?|rings?|takes?|keeps?|chats?|stops?|starts?)\b/iu,
  "Weighs the dough",
  "Weight of the dough",
);

/** True for a sentence that begins with its verb, as résumé lines do: "Use", "Checks", "Set". */
export function beginsWithVerb(sentence: string): boolean {
  return OPENING_VERB.test(sentence) || verbForm(words(sentence)[0]?.text ?? "") !== null;
}

/** A general statement, which reports no act. */
export const GENERAL_STATEMENT = testedPattern(
  /^(?:one|you|guests?|customers?|clients?|there|it|every|many)\b.*\b(?:is|are|have|has|listens|need|needs|usually|generally|differs?|range|must|should|can|may|depends?|bring|calm)\b/iu,
  "Guests usually calm down",
  "Guests came back in June",
);
/** Signs of a lasting change. */
export const LASTING_CHANGE = testedPattern(
  /\b(?:now|no longer|no more|again|still|since|every (?:meeting|time)|each (?:meeting|time)|not needed|alone|by name|on time|next|no \w+)\b/iu,
  "The search is fast now",
  "The search of invoices",
);
/** A particular case: a person, a thing, a finding or an occasion. */
export const PARTICULAR_CASE = testedPattern(
  /\b(?:saw|noticed|found|learned|learnt|discovered|realis?zed|traced|spotted|heard|one (?:night|day|morning|evening|time|patient|customer|guest|pupil|case|of)|when (?:a|an|the|one|his|her|it|we|I)|because|last (?:week|month|spring|summer|autumn|fall|winter|night|christmas|january|february|march|april|june|july|august|september|october|november|december)|(?:a|an|this|our|my|one) (?:\w+ ){0,3}(?:patient|customer|guest|couple|client|pupil|boy|girl|man|woman|lady|father|mother|junior|driver|colleague|resident|child|supplier|applicant|machine|order|site|house))\b/iu,
  "Noticed that the mixer stood still",
  "Mixers and ovens",
);
/** The boundaries between the parts of a sentence. */
export const PART_BOUNDARY = /[,;:–—]\s+|\s+(?=(?:so that|and in this way|which|in order to|thereby)\b)/u;
/** The boundary between the steps of a sentence: "…, and then …". */
export const STEP_BOUNDARY = /;\s+|,\s+(?=(?:and|then|so)\s)/u;
/** A reply that begins with a denial: "No, never done that". */
export const DENIES = testedPattern(
  /^\W*(?:(?:no|never|not (?:really|officially|formally|personally)|none)\b(?! (?:problem|more|longer))|I (?:(?:have|['’]?ve) (?:never|not)|never|haven['’]?t|didn['’]?t|wasn['’]?t|(?:was|am|do|did) not|don['’]?t)\b|I['’]?ve (?:never|not)\b)/iu,
  "No, not me",
  "No problem at all",
);

/** True for a sentence that begins with a denial. */
export function saysNo(sentence: string): boolean {
  return /^(?:no|none|not)\b/iu.test(sentence);
}

/** True for a reply that says only yes, with or without a frequency. */
export function saysYes(sentence: string): boolean {
  return /^\W*(?:yes|yeah|sure|of course)\b\W*(?:often|sometimes|always|regularly|a lot)?\W*$/iu.test(sentence);
}

const OF_THE_QUESTION = testedPattern(
  /^\W*(?:(?:like|as) I (?:already )?(?:said|told you)|I (?:have |['’]ve )?(?:already )?(?:told you|said (?:so|that|this|it)|answered)|(?:see|same as|as) (?:above|before)|already (?:said|told|answered))\b/iu,
  "I told you, it is just tools",
  "I told the foreman",
);

/** True for a sentence about the question itself: "I told you", "see above". */
export function speaksOfTheQuestion(sentence: string): boolean {
  return OF_THE_QUESTION.test(sentence);
}

const HAS_VERB = testedPattern(
  /\b(?:I|we|you|he|she|they|it|who|that|there)(?:['’]\p{L}+)? \p{L}+|\b(?:was|were|is|are|am|has|have|had|do|does|did|can|could)\b/iu,
  "The oven was cold",
  "Every month since May",
);

const BEGINS_WITH_A_PRONOUN = testedPattern(
  /^(?:(?:and|but|so|then)\s+)?(?:it|that|this|these|those|they|he|she)\b/iu,
  "and it's been like that since",
  "Itemised the bill",
);

/** True for a sentence that begins with a pronoun for a thing or another person: "it has stayed low since". */
export function hasOtherSubject(sentence: string): boolean {
  return BEGINS_WITH_A_PRONOUN.test(sentence);
}

/** True for a text with a subject and its verb: "the points are for speeding", not "passed in May". */
export function hasClause(text: string): boolean {
  return HAS_VERB.test(text);
}

/** True for a sentence of at least three words with a verb: somebody does something, or something happens. */
export function hasVerb(sentence: string): boolean {
  const list = words(sentence);
  if (list.length < 3) return false;
  return (
    list.some(({ lower }) => isPastForm(lower)) || HAS_VERB.test(sentence) || beginsWithVerb(withoutLabel(sentence))
  );
}

/** "Fridays: print the week" without "Fridays:". */
export function withoutLabel(sentence: string): string {
  return sentence.replace(/^[^:,]{1,25}:\s+/u, "");
}

const NO_MORE = testedPattern(
  /\b(?:no|without) (?:\p{L}+ ){1,3}(?:since|after that|afterwards|after it)\b/iu,
  "New cylinder in next day, no trouble since",
  "No trouble in the cellar",
);

/** True for a sentence about a change: something happened, or is different now. False for denials and general statements. */
export function reportsChange(sentence: string): boolean {
  const list = words(sentence);
  if (NO_MORE.test(sentence)) return true;
  const isDenial = /^(?:never|no|not|nobody|nothing)\b/iu.test(sentence);
  if (list.length < 4 || isDenial || GENERAL_STATEMENT.test(sentence) || !hasVerb(sentence)) return false;
  return list.some(({ lower }) => isPastForm(lower)) || LASTING_CHANGE.test(sentence);
}
