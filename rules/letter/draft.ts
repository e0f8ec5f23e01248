import type { DocumentDraft, DocumentPart, DocumentSource } from "../../domain/document.js";
import type { ComposeLetterOutput } from "../../domain/outputs.js";
import { isModel } from "../../domain/provider.js";
import type { Statement } from "../../domain/statement.js";
import { inMixedCase, oneLine } from "../../language/text.js";
import type { DocumentSources } from "../document.js";
import { asValue, type LetterFrame } from "./frames.js";

/** In words. Of a longer passage of the posting the title is named that it was read as. */
const LONGEST_QUOTE = 10;

/** What a letter is written for. */
export interface LetterAbout {
  job_title: string;
  /** The candidate's name; empty if nobody is named. */
  person: string;
  material: DocumentSource;
  frame: LetterFrame;
}

/** Puts a composed text into its frame: to whom, for which post, from when, and by whom. Rules add nothing that claims anything. */
export function toLetterDraft(
  { paragraphs, not_done }: ComposeLetterOutput,
  { job_title, person, material, frame }: LetterAbout,
  { statements, own }: DocumentSources,
  { version, provider }: Pick<DocumentDraft, "version" | "provider">,
): DocumentDraft {
  const said = statements.filter(({ number }) => own.includes(number));
  const valuesOf = (id: string) => said.filter(({ field }) => field?.id === id);
  const frameOf = (section: string, text: string): DocumentPart[] => [
    { section, text, source: "frame", rests_on: [], shows: [] },
  ];
  const written = (about: (typeof paragraphs)[number]["about"]) => paragraphs.filter((one) => one.about === about);
  const sentencesOf = (section: string, { sentences, gap_ids }: (typeof paragraphs)[number]) =>
    sentences.map(
      ({ text, rests_on }): DocumentPart => ({
        section,
        text: oneLine(text).trim(),
        source: isSaid(text, said) ? "said" : "written",
        rests_on,
        shows: material.wanted.filter(({ gap_id }) => gap_ids.includes(gap_id)).map(({ gap_id }) => gap_id),
      }),
    );
  const start = valuesOf("start");
  const startText = frame.start(asValue(start.map(({ text }) => text).join(" ")));
  const parts = [
    ...frameOf("greeting", frame.greeting(valuesOf("addressee")[0]?.text ?? null)),
    ...frameOf(
      "opening",
      job_title === ""
        ? frame.applyingUntitled
        : frame.applying(inMixedCase(job_title), material.employer && inMixedCase(material.employer)),
    ),
    ...written("reason").flatMap((one) => sentencesOf("reason", one)),
    ...written("requirement").flatMap((one, at) => [
      ...(isModel(provider)
        ? []
        : askedIn(one.gap_ids, material, { frame, isFirst: at === 0 }, (text) => frameOf(`body.${at + 1}`, text))),
      ...sentencesOf(`body.${at + 1}`, one),
    ]),
    ...written("explanation").flatMap((one) => sentencesOf("explanation", one)),
    ...(start.length > 0
      ? [
          {
            section: "start",
            text: startText,
            source: "said" as const,
            rests_on: start.map(({ number }) => number),
            shows: [],
          },
        ]
      : []),
    ...frameOf("closing", frame.closing),
    ...(person === "" ? [] : frameOf("name", inMixedCase(person))),
  ];
  return { version, provider, parts, not_done: not_done ?? [] };
}

function askedIn(
  gap_ids: string[],
  { wanted }: DocumentSource,
  { frame, isFirst }: { frame: LetterFrame; isFirst: boolean },
  partOf: (text: string) => DocumentPart[],
): DocumentPart[] {
  const first = wanted.find(({ gap_id }) => gap_ids.includes(gap_id));
  if (!first) return [];
  const quote = asValue(oneLine(first.quote).trim());
  const isLong = quote.split(" ").length > LONGEST_QUOTE;
  return partOf(isLong ? frame.askedFor(first.title, isFirst) : frame.asked(quote, isFirst));
}

function isSaid(text: string, said: Statement[]): boolean {
  return said.some((one) => oneLine(one.text).trim() === oneLine(text).trim());
}
