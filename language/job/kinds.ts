import type { RequirementKind } from "../../domain/job.js";
import { degreesIn } from "../names/degrees.js";
import { languagesIn } from "../names/spoken-languages.js";
import { topicsOf } from "../sentences/conditions.js";
import { testedPattern } from "../text/row.js";
import { asksForYears } from "../times/lengths.js";

const LICENCE = testedPattern(
  /\b(licen[cs]ed?|registration|registered|chartered|QTS|qualified teacher status|CSCS|(?:gold|white|medical|TWIC|CSCS|ECS|CPCS|SIA) card|HGV|LGV|CDL|Gas Safe|endorsement|right to practi[cs]e|moving violations|driving record|on the \w+ register)\b/i,
  "HGV licence",
  "Lorry maintenance",
);
const CERTIFICATE = testedPattern(
  /\b(certificat\w*|certified|credentials?|accreditation|life support|first aid|accredited|diploma|NVQ|SVQ|BTEC|city (?:and|&) guilds|(?:green|yellow|black) (?:or \w+ )?belt|PRINCE2|IPAF|SSSTS|SMSTS|18th edition|operator card|membership of|NEBOSH|IOSH|CELTA|TEFL|PGCE|CompTIA|CCNA|PMP|CPR|ServSafe|OSHA[- ]?(?:10|30)|safe ?pass|(?:Garda|police|security) (?:vetting|clearance)|AccessNI|PVG(?: scheme)?|enhanced (?:DBS|disclosure)|level \d food (?:hygiene|safety)|HACCP level \d|(?:DBS|police|background|criminal records?|working with children|vulnerable sector) checks?|GCSEs?|qualification|willing to obtain|level \d (?:or (?:level )?\d|safeguarding|training))\b|\bC&G\b|^(?:up-to-date |current |recent )?training (?:in|on)\b/i,
  "First aid certificate",
  "Care of plants",
);
/* The papers of German postings, by the last part of their names. */
const GERMAN_LICENCE = testedPattern(
  /\p{L}schein(?!\p{L})|führerschein|fahrerlaubnis|approbation|berufserlaubnis|erlaubnis zum führen/iu,
  "Staplerschein",
  "Scheinwerfer",
);
const GERMAN_CERTIFICATE = testedPattern(
  /(?:abgeschlossene|erfolgreiche?|fundierte|qualifizierte|kaufmännische|technische|handwerkliche|fach)\p{L}* (?:\p{L}+e[nrs]? )?(?:berufs|fach)?ausbildung|(?:berufs)?ausbildung (?:als|zu[mr]|im|in)(?!\p{L})|(?:gesellen|meister|facharbeiter|fach|schweißer)prüfung|(?:gesellen|meister|fach)brief|(?:berufs|ausbildungs|lehr|fach)abschluss|zertifi(?:kat|zierung)|(?:staatlich )?examinier/iu,
  "Abgeschlossene Ausbildung als Erzieherin",
  "Ausbildung unserer Lehrlinge planen",
);
const SPEAKS = testedPattern(
  /kenntnis|\bwort und schrift\b|flie(?:ß|ss)end|sprach|\b(fluen\w*|spoken|speak\w*|written|writing|language|native|bilingual|[ABC][12]|mother tongue|communicate)\b/i,
  "Fluent German",
  "German suppliers",
);

/** The kind of a requirement as far as its wording determines it; else null. */
export function ruledKind(sentence: string, title = sentence): RequirementKind | null {
  if (topicsOf(title, sentence).length > 0) return "logistics";
  if (asksForYears(title) && /experience|years|months|erfahrung|jahre/i.test(sentence)) return "years";
  if (degreesIn(title).length > 0) return "degree";
  if (LICENCE.test(title) || GERMAN_LICENCE.test(title)) return "licence";
  if (CERTIFICATE.test(title) || GERMAN_CERTIFICATE.test(title)) return "certificate";
  if (!/\bGCSEs?\b/i.test(sentence) && (isLanguage(title) || onlyLanguages(title))) return "language";
  if (/\b(knowledge|understanding|awareness|familiarity) (of|with)\b/i.test(sentence)) return "knowledge";
  return null;
}

const OTHER_LANGUAGE = testedPattern(
  /\b(?:second|foreign|another|other|further|additional|sign) (?:\w+ )?languages?\b|\b(?:weitere|andere|zweite)\w* (?:fremd)?sprach\w*|\bfremdsprach\w*/iu,
  "A second European language",
  "A second programming course",
);

function isLanguage(text: string): boolean {
  if (/programming/i.test(text)) return false;
  if (languagesIn(text).length === 0) return OTHER_LANGUAGE.test(text);
  return (
    SPEAKS.test(text) ||
    onlyLanguages(text) ||
    languagesIn(text.split(/\s+(?:for|in|at|with)\s+/)[0] ?? "").length ===
      text.split(/\s+(?:for|in|at|with)\s+/)[0]?.split(/\s+/).length
  );
}

// Nothing but languages: "Spanish", "Basic Welsh or Irish".
function onlyLanguages(text: string): boolean {
  const named = languagesIn(text).length;
  const rest =
    text
      .replace(/\b(?:or|and|some|a little|(?:a )?bit of|basic|good|business|conversational|everyday)\b/gi, " ")
      .match(/\p{L}+/gu) ?? [];
  return named > 0 && rest.length <= named;
}
