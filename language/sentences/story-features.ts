import { isGermanPast, reportOf } from "../telling/german-reports.js";
import { sentences } from "../text/lines.js";
import { BIAS, type FeatureValues } from "../weights.js";
import { isContent, isPastForm } from "../words/words.js";
import { readText } from "./text-reading.js";

/* The surface features of a story: how much of it is past, who acts, what can be counted. The learned judge weighs these. */

const TOKEN = /\p{L}+(?:'\p{L}+)?|\d+|[?!£$€%]/gu;
/** In characters; the rest of a longer story has no features. */
const LONGEST = 4_000;
/** The first words of a story are the most informative: "no", "I would", "we". */
const OPENING_WORDS = 3;

/** A language in which stories have features. */
export type StoryLanguage = "en" | "de";

/** The groups of words whose share is counted, each in one form. In both languages a group means the same. */
const SHARES: Record<StoryLanguage, Record<string, Set<string>>> = {
  en: {
    self: wordSet("i i've i'd i'm ive im me my myself"),
    team: wordSet("we our us team they company everyone everybody"),
    reader: wordSet("you your one people anyone"),
    modal: wordSet("would could should must can will may might want hope plan going i'd id i'll ill love"),
    denial: wordSet(
      "not no never none nothing haven't havent hasn't didn't didnt don't dont can't cant wasn't wasnt nope without",
    ),
    doubt: wordSet("probably maybe think guess sort kind something somewhere sure perhaps basically suppose reckon"),
    present: wordSet("is are means makes gives has"),
    praise: wordSet(
      "important essential key good best always every hard passion passionate believe strong excellent quality professional skills skill experience reliable learner responsible responsibility great",
    ),
    others: wordSet("he she him her his they them dave boss manager"),
    order: wordSet("then after before until when while first next later last since so back went got finished"),
    time: wordSet(
      "day days night morning week weeks weekly month months year years mon tues jan feb march april may june july aug sept oct nov dec minute minutes min hour hours hrs",
    ),
    particular: wordSet("the a an this that one him her he she it"),
  },
  de: {
    self: wordSet("ich mich mir mein meine meinen meinem meiner meines selbst"),
    team: wordSet("wir uns unser unsere unseren unserem unserer team firma alle jeder"),
    reader: wordSet("man du dein jemand leute menschen"),
    modal: wordSet(
      "würde würden wuerde wuerden könnte könnten koennte sollte sollten muss müsste muesste kann können koennen will wollen wollte werde werden möchte moechte gern gerne hoffe plane liebe",
    ),
    denial: wordSet("nicht kein keine keinen keiner keinem nie niemals nichts nein ohne"),
    doubt: wordSet("vielleicht wahrscheinlich glaube denke schätze irgendwie irgendwas irgendwo wohl eigentlich quasi"),
    present: wordSet("ist sind gibt macht bedeutet"),
    praise: wordSet(
      "wichtig immer stets gut gute guter sehr zuverlässig zuverlaessig teamfähig teamfaehig motiviert flexibel belastbar leidenschaft freude erfahrung erfahrungen kenntnisse fähigkeiten faehigkeiten sorgfältig verantwortungsbewusst verantwortung qualität lernbereit freundlich pünktlich",
    ),
    others: wordSet("er ihm ihn chef chefin kollege kollegin kollegen vorgesetzte vorgesetzter leiterin leiter"),
    order: wordSet(
      "dann danach bevor bis als während waehrend zuerst erst anschließend anschliessend später spaeter zuletzt seitdem daraufhin deshalb nachdem wieder sofort fertig",
    ),
    time: wordSet(
      "tag tage tagen täglich taeglich nacht morgen woche wochen wöchentlich monat monate monaten monatlich jahr jahre jahren januar februar märz april mai juni juli august september oktober november dezember minute minuten stunde stunden uhr",
    ),
    particular: wordSet("der die das den dem des ein eine einen einem einer eines dieser diese dieses ihr ihn ihm"),
  },
};

function wordSet(words: string): Set<string> {
  return new Set(words.split(" "));
}

/** The factors bring the numbers to about the same size, so that the penalty on large weights treats them alike. */
const [SHARE, COUNT] = [12, 0.4];
/** The weight of single words beside the numbers. */
const WORDS = 0.6;

/** The features of a story about a gap. Words of the gap's title are left out: to repeat them shows nothing. */
export function storyFeatures(story: string, title: string, language: StoryLanguage = "en"): FeatureValues {
  const text = story.slice(0, LONGEST);
  const tokens = tokensOf(text);
  const asked = new Set(
    readText(title)
      .words.filter(isContent)
      .map(({ lower }) => lower.slice(0, STEM)),
  );
  const own = tokens.filter((token) => !asked.has(token.slice(0, STEM)) || token.length < STEM);
  const shares = SHARES[language];
  const { words, figures } = readText(text);
  const length = Math.max(1, tokens.length);
  const isPast = language === "de" ? isGermanPast : isPastForm;
  const past = words.filter(({ lower }) => isPast(lower)).length;
  const features = new Map<string, number>([
    [BIAS, 1],
    ["length", Math.log(length) / 2],
    ["past share", (past / length) * SHARE],
    ["past", Math.min(past, MOST) * COUNT],
    ["figures", Math.min(figures.length, MOST) * COUNT],
    ["figure share", (figures.length / length) * SHARE],
    ["sentences", Math.min(text.split(/[.!?\n;]+/).filter((one) => one.trim() !== "").length, MOST) * COUNT],
    ["says I", tokens.some((token) => shares.self?.has(token)) ? 1 : 0],
    ...Object.entries(shares).map(([name, words]): [string, number] => [
      `share ${name}`,
      (tokens.filter((token) => words.has(token)).length / length) * SHARE,
    ]),
    ...(language === "de" ? reportedIn(text) : []),
  ]);
  for (const token of own) features.set(`word ${token}`, WORDS);
  for (const [index, token] of tokens.slice(1).entries()) features.set(`pair ${tokens[index]} ${token}`, WORDS);
  for (const token of tokens.slice(0, OPENING_WORDS)) features.set(`opens ${token}`, WORDS);
  return features;
}

// How many sentences of a German story report an act of its own, a team's, an event, or nothing.
function reportedIn(text: string): [string, number][] {
  const reports = sentences({ text, start: 0 }).map((one) => reportOf(one.text));
  return (["own", "team", "event", "nothing"] as const).map((report) => [
    `reports ${report}`,
    Math.min(reports.filter((one) => one === report).length, MOST) * COUNT,
  ]);
}

function tokensOf(text: string): string[] {
  const found = text.toLowerCase().replace(/[’‘]/g, "'").match(TOKEN) ?? [];
  return found.map((one) => (/^\d/.test(one) ? "#" : one));
}

/** Words with the same first letters count as the same word. */
const STEM = 5;
/** Higher counts of a kind add nothing. */
const MOST = 8;
