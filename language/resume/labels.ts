import { testedPattern } from "../text/row.js";

/* Labels of forms: "Employer: …", "Dates of employment: …". */

export type Labelled = "T" | "E" | "P" | "D" | "none" | "done";

/** Facts of a form about a post that say nothing that was done in it. */
const FACT = testedPattern(
  /^(?:hours(?: per week|\/week)?|salary|pay(?: plan)?|supervisor|okay to contact.*|may we contact.*|series|grade|business|nature of business|employees|business or sector|type of (?:business|industry|contract).*|industry|sector|reason for leaving|contract|permanent ?\/ ?temporary|full ?\/ ?part[- ]time|employment type|telephone|phone|reference|notice (?:period|required)|branche|arbeitszeit)$/i,
  "Hours per week",
  "Hours saved",
);

/** What a label is about, by its last words; the first row that holds decides. */
const LABELS: [Labelled, RegExp][] = [
  ["none", FACT],
  [
    "done",
    testedPattern(
      /^(?:what (?:i|you) did|(?:brief )?(?:\p{L}+ )?description(?: of (?:your |the )?(?:duties|work|role|post|responsibilities)(?: and (?:responsibilities|duties))?)?|(?:roles?|jobs?) (?:&|and) responsibilities|job profile|(?:key |main |major |selected |brief |principal |job |work |core |primary )*(?:achievements|accomplishments|responsibilit(?:y|ies)|duties|tasks|results|highlights|activities)(?: performed| include[ds]?| were)?(?:[ ,&/]+(?:and |related )?(?:achievements|accomplishments|responsibilities|duties|tasks|skills|related skills))*(?: and| &)?|aufgaben|tätigkeiten|missions?|funciones|logros)$/iu,
      "Main activities and responsibilities",
      "Exam results",
    ),
  ],
  [
    "P",
    testedPattern(
      /^(?:locations?|place|city|town|address(?: of employer)?|ort|standort|lieu|ville|ubicación|lugar|ciudad|plaats|miejsce)$/i,
      "Address of employer",
      "Locations visited",
    ),
  ],
  [
    "E",
    testedPattern(
      /^(?:.*\b)?(?:name of (?:the )?(?:school|institution|hospital|firm|business)|employers?(?:['’]s)?|company|organi[sz]ation|workplace|firm|arbeitgeber|firma|unternehmen|employeur|entreprise|société|empresa|empleador|werkgever|pracodawca)(?: name)?$/i,
      "Name and address of employer",
      "Employer of the year",
    ),
  ],
  [
    "D",
    testedPattern(
      /^(?:dates?|dates? (?:of employment|employed|worked)|(?:start|end|finish|leaving) date|dates? (?:from|to|started|left|ended)|period|duration|time|from|to|started|ended|left|from ?\/ ?to|employed|zeitraum|dauer|von|période|durée|dates d['’]emploi|fechas?|periodo|período|periode|okres)$/i,
      "Dates of employment",
      "Time management",
    ),
  ],
  [
    "T",
    testedPattern(
      /^(?:.*\b)?(?:titles?|positions?|roles?|posts?|occupation|job|designation|funktion|stelle|tätigkeit|poste|fonction|puesto|cargo|functie|stanowisko)(?: held| als)?$/i,
      "Position held",
      "Post of responsibility",
    ),
  ],
];
/** A label and the sign behind it: a colon, a tab, a wide gap or the bar that takes its place in an export. */
const LABELLED =
  /^(\p{L}[\p{L}'’/,& ]{1,60}?)\*?(?:\s*\([^()]*\))?(?:\s*(:)-?(?:\s*\|\s+|\s+|$)|\t\s*|\s{3,}|\s*\|\s+)/u;

/** The length of the label at the beginning of a line of a form, with the sign behind it. */
export function labelLength(text: string): number {
  return LABELLED.exec(text)?.[0].length ?? 0;
}

/** True for a line that is a label and nothing else: "Job title" above the title itself. */
export function isLabelAlone(text: string): boolean {
  return labelLength(`${text}:`) === text.length + 1;
}

/** True for a line that is only the label of what was done: "Duties". */
export function isDoneLabel(text: string): boolean {
  return isLabelAlone(text) && labelOf(`${text}:`) === "done";
}

/** A line of a form without its label. */
export function withoutLabel(text: string): string {
  return text.slice(labelLength(text));
}

/** A label of what was done with a list sign behind it, as forms are printed: "Main duties - Ran the till". */
const LABEL_AND_SIGN = /^(\p{L}[\p{L}'’/,& ]{1,60}?)\s+[-–•*]\s+(?=\S)/u;

/** A line of what was done without its label; null for any other line. */
export function doneBehindLabel(text: string): string | null {
  if (labelOf(text) === "done") return withoutLabel(text).replace(/^[-–•*]\s+/u, "");
  const [whole = "", label = ""] = LABEL_AND_SIGN.exec(text) ?? [];
  return whole !== "" && labelOf(`${label}:`) === "done" ? text.slice(whole.length) : null;
}

/** The words of the label with which a line begins; "" if it has none. */
export function labelWords(text: string): string {
  return LABELLED.exec(text)?.[1]?.trim().toLowerCase() ?? "";
}

/** A label of what other sections have: "Job-related skills", "Organisational competences". */
const OF_OTHER_SECTIONS = testedPattern(
  /\b(?:skills?|competences?|competencies|qualifications?|institution|training|education|languages?|licen[cs]es?|kompetenzen|compétences)\b/i,
  "Job-related skills",
  "Job",
);

/** True for a line of a form that is about a post and says nothing that was done in it: "Salary: 2400 a month". */
export function isFormFact(text: string): boolean {
  return (
    FORM_LINE.test(text) || STREET.test(text) || IN_BRACKETS.test(text) || FACT.test(LABELLED.exec(text)?.[1] ?? "")
  );
}

/** The street of an employer's address: "410 Harbor Street". */
const STREET = testedPattern(
  /^\d{1,5}[a-z]? \p{Lu}[\p{L}'. -]* (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Walk|Row|Court|Ct|Place|Pl|Square|Sq|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Terrace|Close|Loop|Circle|Cir|Trail|Pike)\.?$|^(?:Building|Bldg\.?|Suite|Unit|Floor|Room|P\.?O\.? Box) \d{1,6}[A-Z]?$/u,
  "410 Harbor Street",
  "12 Bakers on the street",
);

/** A remark on a line of its own, without a year: "(This is a permanent position)", "(Level 3, 250 beds)". */
const IN_BRACKETS = /^\((?![^()]*(?:19|20)\d\d)[^()]*\)$/u;

/* In words. A longer label is a line, but for "Brief description of your duties and responsibilities". */
const [LONGEST_LABEL, LONGEST_OF_DONE] = [5, 8];

/** Lines of the European form, whose labels have no sign behind them. */
const FORM_LINE = testedPattern(
  /^(?:[Bb]usiness or sector|[Tt]ätigkeitsbereich oder Branche|[Tt]ype ou secteur d['’]activité)\s+\p{Lu}/u,
  "Business or sector Transportation and storage",
  "Business or sector of the town",
);

/** What the label at the beginning of a line says about the rest: a part of a post's heading, "none" for what is none, "done" for its lines. */
export function labelOf(text: string): Labelled | null {
  if (FORM_LINE.test(text)) return "none";
  const [, label = "", sign = ""] = LABELLED.exec(text) ?? [];
  const words = label.split(/\s+/);
  // "Mutual Insurance Company", before a gap, is a name.
  const isName = sign !== ":" && words.length > 2 && words.slice(1).some((word) => /^\p{Lu}/u.test(word));
  if (label === "" || isName) return null;
  const found = LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
  if (words.length > (found === "done" ? LONGEST_OF_DONE : LONGEST_LABEL)) return null;
  return found !== "done" && found !== "E" && OF_OTHER_SECTIONS.test(label) ? null : found;
}
