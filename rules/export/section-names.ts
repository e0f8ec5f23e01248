/* The headings of sections that a résumé did not have, in its own language. A further language is one more row. */

/** A new section by its English name, which is part of the id of its heading. */
export type NewSection = "Certificates" | "Education" | "Languages" | "Further experience" | "Further training";

const NAMES: Record<string, Record<NewSection, string>> = {
  de: {
    Certificates: "Zertifikate",
    Education: "Ausbildung",
    Languages: "Sprachen",
    "Further experience": "Weitere Erfahrung",
    "Further training": "Weiterbildung",
  },
  fr: {
    Certificates: "Certificats",
    Education: "Formation",
    Languages: "Langues",
    "Further experience": "Autres expériences",
    "Further training": "Formation continue",
  },
  es: {
    Certificates: "Certificados",
    Education: "Formación",
    Languages: "Idiomas",
    "Further experience": "Otra experiencia",
    "Further training": "Formación continua",
  },
  nl: {
    Certificates: "Certificaten",
    Education: "Opleiding",
    Languages: "Talen",
    "Further experience": "Overige ervaring",
    "Further training": "Bijscholing",
  },
};

/** The heading of a new section in a language (ISO 639-1), or in English where it has none. */
export function headingOf(section: NewSection, language: string): string {
  return NAMES[language]?.[section] ?? section;
}
