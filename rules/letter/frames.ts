import { stopped, uncapitalised } from "../../language/text.js";
import { saysWhenToStart } from "../../language/times.js";

/** The sentences of a letter that claim nothing, in one language. */
export interface LetterFrame {
  /** To a person whom the candidate names, or to whoever reads it. */
  greeting: (addressee: string | null) => string;
  applying: (title: string, employer: string | null) => string;
  /** Without a title that was read. */
  applyingUntitled: string;
  /** Names what the posting asks for; a letter says where it stands once, and the first time. */
  asked: (quote: string, isFirst: boolean) => string;
  /** The same in words that are not the posting's own. */
  askedFor: (title: string, isFirst: boolean) => string;
  start: (when: string) => string;
  closing: string;
}

// "Three months' notice, so from April" is what one has, "from April" when one could start.
function startInEnglish(when: string): string {
  const says = saysWhenToStart(when);
  if (says === null) return `The earliest that I could start: ${when}.`;
  return `${says === "notice" ? "I have" : "I could start"} ${uncapitalised(when)}.`;
}

const FRAMES: Record<string, LetterFrame> = {
  en: {
    greeting: (addressee) => `Dear ${addressee ?? "Hiring Manager"},`,
    applying: (title, employer) => `I am applying for the post of ${title}${employer ? ` at ${employer}` : ""}.`,
    applyingUntitled: "I am applying for the post that you have advertised.",
    asked: (quote, isFirst) => (isFirst ? `Your posting says: “${quote}”.` : `It also says: “${quote}”.`),
    askedFor: (title, isFirst) => `${isFirst ? "Your posting asks" : "It also asks"} for this: ${title}.`,
    start: startInEnglish,
    closing: "Yours sincerely,",
  },
  de: {
    greeting: (addressee) => (addressee ? `Guten Tag ${addressee},` : "Sehr geehrte Damen und Herren,"),
    applying: (title, employer) => `ich bewerbe mich auf Ihre Stelle „${title}“${employer ? ` bei ${employer}` : ""}.`,
    applyingUntitled: "ich bewerbe mich auf Ihre ausgeschriebene Stelle.",
    asked: (quote, isFirst) => (isFirst ? `In Ihrer Anzeige steht: „${quote}“.` : `Dort steht auch: „${quote}“.`),
    askedFor: (title, isFirst) =>
      `${isFirst ? "In Ihrer Anzeige" : "Dort"} wird ${isFirst ? "" : "auch "}verlangt: ${title}.`,
    start: (when) => `Mein frühester Eintritt: ${when}.`,
    closing: "Mit freundlichen Grüßen",
  },
  fr: {
    greeting: (addressee) => (addressee ? `${addressee},` : "Madame, Monsieur,"),
    applying: (title, employer) => `Je pose ma candidature au poste de ${title}${employer ? ` chez ${employer}` : ""}.`,
    applyingUntitled: "Je pose ma candidature au poste que vous proposez.",
    asked: (quote, isFirst) => (isFirst ? `Votre annonce dit : « ${quote} ».` : `Elle dit aussi : « ${quote} ».`),
    askedFor: (title, isFirst) => `${isFirst ? "Votre annonce demande" : "Elle demande aussi"} : ${title}.`,
    start: (when) => `Date d’entrée possible : ${when}.`,
    closing: "Veuillez agréer mes salutations distinguées.",
  },
  es: {
    greeting: (addressee) => (addressee ? `Estimado/a ${addressee}:` : "Estimados señores:"),
    applying: (title, employer) => `Presento mi candidatura al puesto de ${title}${employer ? ` en ${employer}` : ""}.`,
    applyingUntitled: "Presento mi candidatura al puesto que ofrecen.",
    asked: (quote, isFirst) => (isFirst ? `Su anuncio dice: «${quote}».` : `También dice: «${quote}».`),
    askedFor: (title, isFirst) => `${isFirst ? "Su anuncio pide" : "También pide"}: ${title}.`,
    start: (when) => `Incorporación posible: ${when}.`,
    closing: "Atentamente,",
  },
  nl: {
    greeting: (addressee) => (addressee ? `Beste ${addressee},` : "Geachte heer, mevrouw,"),
    applying: (title, employer) => `Ik solliciteer naar de functie van ${title}${employer ? ` bij ${employer}` : ""}.`,
    applyingUntitled: "Ik solliciteer naar de functie in uw vacature.",
    asked: (quote, isFirst) => (isFirst ? `In uw vacature staat: “${quote}”.` : `Er staat ook: “${quote}”.`),
    askedFor: (title, isFirst) => `${isFirst ? "In uw vacature wordt gevraagd" : "Er wordt ook gevraagd"}: ${title}.`,
    start: (when) => `Ik kan beginnen: ${when}.`,
    closing: "Met vriendelijke groet,",
  },
};

/** The frame in a language (ISO 639-1), or in English where there is none. */
export function letterFrame(language: string): LetterFrame {
  return FRAMES[language] ?? (FRAMES.en as LetterFrame);
}

/** True if there is a frame in this language. */
export function hasLetterFrame(language: string): boolean {
  return Object.hasOwn(FRAMES, language);
}

/** A value as the end of a sentence: without its own stop. */
export function asValue(text: string): string {
  return stopped(text).slice(0, -1);
}
