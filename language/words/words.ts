import { stemmer } from "stemmer";

/** One word of a text; `start` and `end` are UTF-16 indexes. */
export interface Word {
  text: string;
  lower: string;
  stem: string;
  start: number;
  end: number;
  /** Set for a part of a name with a hyphen: "Go" in "Go-Karting". */
  isPart?: true;
}

const WORD = /\.?[\p{L}\p{N}]+(?:['’.&][\p{L}\p{N}]+)*(?:\+\+|#)?/gu;

/** Splits a text into words; keeps C++, C#, Node.js, AT&T whole and splits at hyphens and slashes. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const leadingDot = match[0].startsWith(".") && !/^\.(net|NET)$/i.test(match[0]);
    const word = leadingDot ? match[0].slice(1) : match[0];
    const start = match.index + (leadingDot ? 1 : 0);
    const lower = word.toLowerCase().replace(/’/g, "'");
    const end = start + word.length;
    const isPart =
      /^-\p{Lu}/u.test(text.slice(end, end + 2)) || /\p{Ll}-$/u.test(text.slice(Math.max(0, start - 2), start));
    found.push({ text: word, lower, stem: stem(lower), start, end, ...(isPart && { isPart }) });
  }
  return found;
}

// Irregular forms, which the stemmer cannot reduce to their base form.
const IRREGULAR: Record<string, string> = Object.fromEntries(
  `ring:rang,rung give:gave,given take:took,taken lead:led run:ran write:wrote,written teach:taught build:built make:made keep:kept
   hold:held sell:sold drive:drove,driven speak:spoke,spoken choose:chose,chosen begin:began,begun bring:brought buy:bought catch:caught
   find:found know:knew,known leave:left meet:met pay:paid see:saw,seen send:sent show:shown sit:sat stand:stood tell:told think:thought
   win:won do:did,done go:went,gone rise:rose,risen grow:grew,grown get:got feed:fed feel:felt deal:dealt draw:drew,drawn fall:fell,fallen
   oversee:oversaw,overseen undertake:undertook,undertaken seek:sought spend:spent lend:lent dig:dug sweep:swept sew:sewn rebuild:rebuilt rewrite:rewrote,rewritten redo:redid,redone swim:swam sing:sang wake:woke tear:tore wear:wore shake:shook
   hide:hid,hidden swap:swapped bend:bent steal:stole lay:laid light:lit
   child:children person:people man:men woman:women`
    .split(/\s+/)
    .flatMap((entry) => {
      const [base = "", forms = ""] = entry.split(":");
      return forms.split(",").map((form) => [form, base]);
    }),
);

const PAST = new Set(Object.keys(IRREGULAR));

/** The forms that a word may be an inflection of: "shifts" of "shift", "carried" of "carry", "led" of "lead". */
export function baseForms(lower: string): ReadonlySet<string> {
  const plain = lower.replace(/'s?$/, "");
  const forms = [plain, IRREGULAR[plain] ?? plain];
  for (const [ending, inPlace] of INFLECTIONS)
    if (plain.length > ending.length + 2 && plain.endsWith(ending))
      forms.push(plain.slice(0, -ending.length) + inPlace);
  // "stopped" is a form of "stop".
  return new Set(forms.flatMap((form) => (/([^aeiou])\1$/.test(form) ? [form, form.slice(0, -1)] : [form])));
}

const INFLECTIONS: [ending: string, inPlace: string][] = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["ed", ""],
  ["d", ""],
  ["ied", "y"],
  ["ing", ""],
  ["ing", "e"],
];

/** True if a word differs from another form of it in number (plural for singular) or in tense. */
export function saysMoreThan(lower: string, told: string): boolean {
  const isPlural =
    !isPastForm(lower) && (IRREGULAR[lower] === told || (/s$/.test(lower) && lower.length > told.length));
  return isPlural || timeOf(lower) !== timeOf(told);
}

function timeOf(lower: string): "past" | "ing" | "other" {
  if (isPastForm(lower)) return "past";
  return lower.length > 4 && lower.endsWith("ing") ? "ing" : "other";
}

/** True for a past form of a verb ("rang", "trained"). A clause without a subject often begins with one. */
export function isPastForm(lower: string): boolean {
  return /\p{L}{2}ed$/u.test(lower) || (PAST.has(lower) && !/men$|people|children/u.test(lower));
}

// Words that the stemmer would conflate with others: "medical" with "medication", "production" with "product".
const APART: Record<string, string> = {
  medical: "medical",
  medically: "medical",
  production: "production",
  productions: "production",
  marketing: "marketing",
  experiment: "experiment",
  experiments: "experiment",
  experimental: "experiment",
  community: "community",
  communities: "community",
  hospitality: "hospitality",
  physics: "physics",
  animation: "animation",
  animations: "animation",
  international: "international",
  authority: "authority",
  authorities: "authority",
  specification: "specification",
  specifications: "specification",
  listen: "listen",
  listens: "listen",
  listened: "listen",
  listening: "listen",
  listener: "listen",
  listeners: "listen",
  warden: "warden",
  wardens: "warden",
};

/** The maximum number of cached stems. A full cache is cleared. */
const MOST_KEPT = 5_000;
const kept = new Map<string, string>();

/** The stem of a lower-case word: Porter's rules, irregular forms by list. Numbers and short words are left as they are. */
export function stem(lower: string): string {
  const known = kept.get(lower);
  if (known !== undefined) return known;
  if (kept.size === MOST_KEPT) kept.clear();
  const found = stemOf(lower);
  kept.set(lower, found);
  return found;
}

function stemOf(lower: string): string {
  const plain = lower.replace(/'s?$/, "");
  const bare = Object.hasOwn(IRREGULAR, plain) ? (IRREGULAR[plain] ?? plain) : plain;
  if (Object.hasOwn(APART, bare)) return APART[bare] ?? bare;
  if (bare.length > LONGEST_WORD) return bare;
  const isEnglish = /^(?:[a-z']{4,}|[a-z]{2}y)$/.test(bare);
  const isGerman = !isEnglish && /[äöüß]/.test(bare);
  const found = isEnglish ? stemmer(bare) : isGerman ? bare.replace(GERMAN_ENDING, "") : bare;
  return found.replace(OF_WOMEN, "").replace(GERMAN_FORM, "");
}
/** "Erzieherin", "Direktorinnen": the same profession. */
const OF_WOMEN = /(?<=.{3}(?:er|or|ist|eur))in(?:nen)?$/u;
/** In characters. A longer word is none. */
const LONGEST_WORD = 80;
/** Of a word with letters that English has not. */
const GERMAN_ENDING = /(?<=.{4})(?:e[mnrs]?|n|s)$/u;
/** What makes German words of one another, and ends hardly an English one: "planen", "Planung", "dokumentieren", "Dokumentation". */
const GERMAN_FORM = /(?<=.{4})(?:ier(?:ung(?:en)?|en|te?n?)|ung(?:en|s)?|en)$/u;

// Function words, and words common to all jobs and résumés: they do not indicate a requirement.
const EMPTY = new Set(
  `a an and any are as at be been being but by can could do does did for from had has have having he her him his how i if in into is it its
   me more most must my no nor not of on or our out over own per she should since so some such than that the their them then there these
   they this those through to too under until up us very was we were what when where which while who will with within without would you your
   able ability about above across after all also am among around before both during each etc following good great high including
   job level like least minimum new one other plus preferably relevant required requirement requirements role similar strong
   well work working year years month months experience experienced proven demonstrable demonstrated excellent solid knowledge
   understanding familiarity skills skill proficiency proficient competent competence competency desirable essential preferred
   evidence current currently ideally looking candidate need needs needed want using use used uses via based environment setting
   take taking part bonus advantage track record background registration willing willingness training train trained own provide providing ensure ensuring
   der die das den dem des ein eine einen einem einer eines und oder sowie mit ohne für von vom zu zum zur im ins auf aus bei beim nach über unter vor als wie
   ist sind wird werden haben sich ihr ihre ihren ihrem ihrer unser unsere unseren unserem unserer du dein deine deinen er sie es wir nicht auch sehr gern gerne
   gute guten guter gutes gutem erste ersten mehrere mehrjährige mehrjährigen mindestens erfahrung erfahrungen berufserfahrung kenntnis kenntnisse
   grundkenntnisse fundierte umgang sicherer sicheren fähigkeit bereitschaft bereit wünschenswert vorteil idealerweise voraussetzung erforderlich
   abgeschlossene abgeschlossenes abgeschlossener vergleichbar vergleichbare vergleichbaren vergleichbarer ähnliche ähnlichen`
    .split(/\s+/)
    .filter(Boolean),
);

/** True for a content word: longer than one character and not in the list of empty words. */
export function isContent(word: Word): boolean {
  return !EMPTY.has(word.lower) && word.lower.length > 1;
}

const SHORT_FORM = /^(?<verb>\p{L}+?)(?:n't|'(?:ve|s|m|d|ll|re))$/u;
const SHORT_VERBS: Record<string, string> = { ca: "can", wo: "will", sha: "shall" };

/** True for a short form of function words: "i've", "it's", "can't". */
export function isContraction(lower: string): boolean {
  const verb = SHORT_FORM.exec(lower)?.groups?.verb;
  return verb !== undefined && EMPTY.has(SHORT_VERBS[verb] ?? verb);
}

/** The stems of a text's content words, in order, without repeats. */
export function contentStems(text: string): string[] {
  return [
    ...new Set(
      words(text)
        .filter(isContent)
        .map((word) => word.stem),
    ),
  ];
}
