import { useId } from "react";
import type { PageLanguage } from "../../../domain/page-languages.js";
import { useWords } from "../words/use-words.js";

/** The options of a session as a form sends them; for an empty option the server's default applies. */
export const NO_OPTIONS: Options = {
  mode: "fast",
  questions_language: null,
  answers_language: "",
  minutes: "",
  person: "",
};
export interface Options {
  mode: string;
  /** Null until it is chosen: see `chosenOptions`. */
  questions_language: string | null;
  answers_language: string;
  minutes: string;
  /** Whose résumé it is; empty for the one whom it names. */
  person: string;
}

/**
 * The options as a form sends them. Questions are in the language of the page if the candidate has it in a language of their own. English is also
 * shown to those who speak a language that the page lacks, so it says nothing about them: then questions are as the documents are.
 */
export function chosenOptions(options: Options, page: PageLanguage): Record<keyof Options, string> {
  return { ...options, questions_language: options.questions_language ?? (page === "en" ? "" : page) };
}

const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pl", "pt"];

/** Mode, languages and time, folded away: the usual case needs none of them. */
export function StartOptions({ options, onChange }: { options: Options; onChange: (options: Options) => void }) {
  const { start: words, code } = useWords();
  const id = useId();
  const nameOf = new Intl.DisplayNames([code], { type: "language" });
  const set = (name: keyof Options) => (value: string) => onChange({ ...options, [name]: value });
  const languages = (name: "questions_language" | "answers_language", label: string) => (
    <label className="field">
      {label}
      <select value={chosenOptions(options, code)[name]} onChange={({ target }) => set(name)(target.value)}>
        <option value="">{words.asDocuments}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {nameOf.of(one)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details className="fold">
      <summary>{words.options}</summary>
      <div className="grid">
        <fieldset className="field">
          <legend>{words.mode}</legend>
          {(["fast", "quality"] as const).map((mode) => (
            <label key={mode} className="option">
              <input
                type="radio"
                name={`${id}-mode`}
                checked={options.mode === mode}
                onChange={() => set("mode")(mode)}
              />
              <span>
                {words[mode]} <span className="quiet">– {words[`${mode}Hint`]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {languages("questions_language", words.questionsIn)}
        {languages("answers_language", words.answersIn)}
        <label className="field">
          {words.minutes}
          <input
            type="number"
            min="1"
            max="600"
            value={options.minutes}
            onChange={({ target }) => set("minutes")(target.value)}
          />
          <span className="hint">{words.minutesHint}</span>
        </label>
        <label className="field">
          {words.person}
          <input
            type="text"
            maxLength={200}
            autoComplete="off"
            value={options.person}
            onChange={({ target }) => set("person")(target.value)}
          />
          <span className="hint">{words.personHint}</span>
        </label>
      </div>
    </details>
  );
}
