import { testedPattern } from "../text/row.js";

/* Labels of forms: "Employer: …", "Dates of employment: …". */

type Labelled = "T" | "E" | "P" | "D" | "none" | "done";

const LABELS: [Labelled, RegExp][] = [
  [
    "T",
    testedPattern(
      /^(?:(?:job |position )?titles?|positions?|roles?|posts?|occupation(?: or position held)?|job|designation|funktion|stelle|tätigkeit|position als|poste|fonction|puesto|cargo|functie|stanowisko)$/i,
      "Job title",
      "Job titles held",
    ),
  ],
  [
    "E",
    testedPattern(
      /^(?:employers?|company|organi[sz]ation|firm|(?:name|name and address) of (?:the )?employer|company name|arbeitgeber|firma|unternehmen|employeur|entreprise|société|empresa|empleador|werkgever|pracodawca)$/i,
      "Name of employer",
      "Employer of the year",
    ),
  ],
  [
    "P",
    testedPattern(
      /^(?:locations?|place|city|town|ort|standort|lieu|ville|ubicación|lugar|ciudad|plaats|miejsce)$/i,
      "Location",
      "Locations visited",
    ),
  ],
  [
    "D",
    testedPattern(
      /^(?:dates?|dates? (?:of employment|employed|worked)|period|duration|time|from|employed|zeitraum|dauer|von|période|durée|dates d['’]emploi|fechas?|periodo|período|periode|okres)$/i,
      "Dates of employment",
      "Dates and figs",
    ),
  ],
  [
    "none",
    testedPattern(
      /^(?:hours(?: per week|\/week)?|salary|pay(?: plan)?|supervisor|okay to contact.*|may we contact.*|series|grade|business or sector|type of (?:business|industry|contract).*|industry|sector|reason for leaving|contract|employment type|telephone|phone|reference|notice period|branche|arbeitszeit)$/i,
      "Hours per week",
      "Hours saved",
    ),
  ],
  [
    "done",
    testedPattern(
      /^(?:(?:key |main |major |selected )?(?:achievements|accomplishments|responsibilities|duties|tasks|results|highlights|activities)(?:[ ,&/]+(?:and |related )?(?:achievements|accomplishments|responsibilities|duties|tasks|skills|related skills))*|aufgaben|tätigkeiten|missions?|funciones|logros)$/i,
      "Duties, Accomplishments and Related Skills",
      "Duties of the warden",
    ),
  ],
];

/** Lines of the European form, whose labels have no sign behind them. */
const FORM_LINE = testedPattern(
  /^(?:[Bb]usiness or sector|[Tt]ätigkeitsbereich oder Branche|[Tt]ype ou secteur d['’]activité)\s+\p{Lu}/u,
  "Business or sector Transportation and storage",
  "Business or sector of the town",
);

/** What the label at the beginning of a line says about the rest: a part of a post's heading, "none" for what is none, "done" for its lines. */
export function labelOf(text: string): Labelled | null {
  if (FORM_LINE.test(text)) return "none";
  const label = /^([\p{L}][\p{L}'’/,& ]{1,50}?)(?:\s*:(?:\s|$)|\t|\s{3,})/u.exec(text)?.[1] ?? null;
  return label === null ? null : (LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? null);
}
