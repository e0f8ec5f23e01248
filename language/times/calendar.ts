/* The words of the calendar in the languages that résumés are read in. */

/** Month names come from the platform's own language data, so none is missing. */
const LOCALES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ro", "sv", "da"];
const SHORTEST = 3;

const MONTHS = monthNames();

function monthNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const locale of LOCALES)
    for (const length of ["long", "short"] as const) {
      const alone = new Intl.DateTimeFormat(locale, { month: length, timeZone: "UTC" });
      const inDate = new Intl.DateTimeFormat(locale, { month: length, day: "numeric", timeZone: "UTC" });
      for (let month = 0; month < 12; month += 1) {
        const day = new Date(Date.UTC(2020, month, 5));
        const parts = inDate.formatToParts(day).filter(({ type }) => type === "month");
        for (const name of [alone.format(day), ...parts.map(({ value }) => value)])
          if (/\p{L}{3}/u.test(name)) found.set(folded(name), month + 1);
      }
    }
  return found;
}

/** The month, 1–12, that a word names in full or by its first letters ("Sept", "févr", "wrz"); null for any other word. */
export function monthNamed(word: string): number | null {
  const known = NAMED.get(word);
  if (known !== undefined) return known;
  const month = readMonth(word);
  if (NAMED.size >= MOST_NAMED) NAMED.clear();
  NAMED.set(word, month);
  return month;
}

/** The months of words that were asked for before. */
const NAMED = new Map<string, number | null>();
const MOST_NAMED = 5_000;

function readMonth(word: string): number | null {
  const wanted = folded(word);
  if (wanted.length < SHORTEST) return null;
  const exact = MONTHS.get(wanted);
  if (exact !== undefined) return exact;
  return BY_BEGINNING.get(wanted) ?? null;
}

/** The months by the beginnings of their names, as far as only one month begins so. */
const BY_BEGINNING = byBeginning();

function byBeginning(): ReadonlyMap<string, number> {
  const found = new Map<string, number | null>();
  for (const [name, month] of MONTHS)
    for (let length = SHORTEST; length < name.length; length += 1) {
      const beginning = name.slice(0, length);
      const known = found.get(beginning);
      found.set(beginning, known === undefined || known === month ? month : null);
    }
  return new Map([...found].flatMap(([name, month]) => (month === null ? [] : [[name, month]])));
}

const SEASONS = new Set(
  "spring summer autumn fall winter christmas easter frühling frühjahr sommer herbst sommersemester wintersemester ss ws sose wise printemps été automne hiver primavera verano otoño invierno verão outono inverno estate autunno lente zomer herfst lato wiosna jesień zima vară toamnă iarnă".split(
    " ",
  ),
);

/** True for the name of a season, or of an academic term that has one. */
export function isSeason(word: string): boolean {
  return SEASONS.has(word.toLowerCase());
}

const OF_SEVERAL = new Set("springs summers autumns falls winters".split(" "));

/** True for the seasons of several years. */
export function isSeasons(word: string): boolean {
  return OF_SEVERAL.has(word.toLowerCase());
}

const HOLIDAYS = new Set("holiday holidays break vacation vacations season".split(" "));

/** True for what may stand between a season and its year: "Easter holidays 2022". */
export function isHoliday(word: string): boolean {
  return HOLIDAYS.has(word.toLowerCase());
}

const TERMS = new Set("term semester trimester trimestre semestre halbjahr".split(" "));

/** True for a part of the year of a school or university that has a number. */
export function isTerm(word: string): boolean {
  return TERMS.has(word.toLowerCase());
}

/** Words for "now", each as its words in lower case. */
const NOW = phrases(
  "present; current; currently; now; today; ongoing; on going; on-going; to date; till date; date; the present; present day; the present day; still; n/a; still here; still there; still employed; i currently work here; currently work here; …; heute; jetzt; dato; aktuell; laufend; gegenwart; présent; aujourd'hui; aujourd’hui; ce jour; maintenant; actuel; en cours; actual; actualidad; la actualidad; hoy; presente; oggi; in corso; attuale; atual; hoje; heden; nu; nutid; obecnie; teraz; nadal; dziś; prezent; în prezent; nuvarande; pågående; 至今",
);
/** Words between a beginning and an end. */
const UNTIL = phrases(
  "to; until; untill; till; til; through; thru; through to; up to; bis; bis zum; à; au; jusqu'à; jusqu’à; jusqu'en; jusqu’en; a; al; hasta; fino a; até; tot; tot en met; t/m; do; până; până în; till och med; right to; right through to; to the end of; until the end of; through the end of; and stayed until; and stayed there until; and remained until; and remained there until",
);
/** Words between a beginning and an end that follow "between". */
const AND = phrases("and; und; et; y; e; i; en; și; och; og");
/** Labels of forms between a beginning and an end, and before a beginning that has none. */
const UNTIL_IN_FORMS = [
  ...["to", "until", "left", "ended", "finished"].flatMap((end) => [`${end} :`, `date ${end} :`, `date ${end}`]),
  ...["end", "leaving", "finish", "finishing"].flatMap((end) => [`${end} date :`, `${end} date`]),
];
const SINCE_IN_FORMS = phrases(
  "currently work here : yes from :; currently work here yes from; currently work here checked from",
);
/** Words before a beginning that has no end. */
const SINCE = phrases(
  "since; seit; depuis; desde; dal; dalla; sinds; od; din; sedan; siden; as of; ab; starting; à partir de",
);
const BETWEEN = phrases("between; zwischen; entre; tra; tussen; między; între; mellan; mellem");
/** Words before a beginning that has an end. */
const FROM = phrases("from; von; vom; de; du; del; da; van; od; din; från; fra; dates; date; period");
/** Words after a beginning that has no end. */
const ONWARDS = phrases("onwards; onward; and still there; and counting; and still going");

/** Words before a date that is not exact. */
const ROUGHLY = phrases(
  "the end of; the start of; the beginning of; the middle of; early; late; mid; middle of; end of; beginning of; start of; about; around; approx; approximately; circa; ca; c; anfang; mitte; ende; etwa; début; fin; mi; vers; principios de; finales de",
);

/** The calendar's phrases by their use. */
export const PHRASES = {
  now: NOW,
  until: [...UNTIL, ...UNTIL_IN_FORMS].sort(byLength),
  and: AND,
  between: BETWEEN,
  since: [...SINCE, ...SINCE_IN_FORMS].sort(byLength),
  from: FROM,
  onwards: ONWARDS,
  roughly: ROUGHLY,
} as const;

// The longest first, so that "to the end of" is not read as "to".
function phrases(list: string): string[] {
  return list.split("; ").sort(byLength);
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}

/** The word without accents and marks, in lower case. */
function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .replaceAll("ł", "l");
}
