import { REFUSALS, USE_ANYWAY } from "../../domain/contract/refusals.js";
import { InputError, invalidInput } from "../../domain/errors.js";
import { servedLanguages } from "../../domain/provider.js";
import { MAX_CHARACTERS, MAX_LINES } from "../../domain/text.js";
import {
  hasTooFewWords,
  isBareLink,
  isSameText,
  languageName,
  languageOf,
  looksLikeAJob,
  looksLikeAResume,
} from "../../language/text.js";

interface GivenText {
  text: string;
  media_type?: string;
}

interface Given {
  resume: GivenText;
  job: GivenText;
  as_given?: boolean | undefined;
}

/**
 * Checks documents before any work is done. Empty, too large or unreadable documents are always refused. Equal, swapped or very short ones
 * are refused unless `as_given` is set. With `as_given: false`, documents in a language that the provider does not serve are refused too.
 * Throws InputError with the remedy.
 */
export function checkDocuments({ resume, job, as_given }: Given, provider: string): void {
  checkContent({ resume, job });
  checkTexts({ resume: resume.text, job: job.text });
  if (as_given) return;
  checkPlausibility(resume.text, job.text);
  if (as_given === false) checkLanguages({ resume: resume.text, job: job.text }, servedLanguages(provider));
}

function checkLanguages(texts: Record<string, string>, served: readonly string[] | null): void {
  const errors = Object.entries(texts).flatMap(([path, text]) => {
    const language = languageOf(text);
    if (!served || served.includes(language)) return [];
    const message = `seems to be in ${languageName(language)}, which this provider does not serve well`;
    return [{ path, message: message + USE_ANYWAY }];
  });
  if (errors.length > 0) throw invalidInput(errors);
}

function checkContent(given: Record<string, GivenText>): void {
  const errors = Object.entries(given).flatMap(([path, { text, media_type }]): { path: string; message: string }[] => {
    if (isBareLink(text)) return [{ path, message: REFUSALS.link }];
    if (text.trim() !== "") return [];
    return [{ path, message: media_type === "application/json" ? REFUSALS.no_known_field : REFUSALS.empty }];
  });
  if (errors.length > 0) throw invalidInput(errors);
}

function checkTexts(texts: Record<string, string>): void {
  for (const [path, text] of Object.entries(texts)) {
    // A text has at most as many code points as code units, so only a long text is counted.
    if (text.length > MAX_CHARACTERS && [...text].length > MAX_CHARACTERS) {
      const message = `${path} has more than ${MAX_CHARACTERS} characters.`;
      throw new InputError({ code: "too_large", message, details: { limit: MAX_CHARACTERS } });
    }
    if (text.split("\n", MAX_LINES + 1).length > MAX_LINES) {
      const message = `${path} has more than ${MAX_LINES} lines.`;
      throw new InputError({ code: "too_large", message, details: { limit: MAX_LINES } });
    }
    if (!/\p{L}/u.test(text)) {
      throw new InputError({
        code: "document_unreadable",
        message: `${path} has no readable text. Send it as UTF-8 text.`,
      });
    }
  }
}

// Refuses documents that were probably sent by mistake before they are scored.
function checkPlausibility(resume: string, job: string): void {
  const errors: { path: string; message: string }[] = [];
  const add = (is: boolean, path: string, message: string) => {
    if (is) errors.push({ path, message: message + USE_ANYWAY });
  };
  add(hasTooFewWords(resume), "resume", REFUSALS.short_resume);
  add(hasTooFewWords(job), "job", REFUSALS.short_job);
  const [isJob, isResume] = [looksLikeAJob(resume), looksLikeAResume(job)];
  if (isSameText(resume, job)) add(true, "job", REFUSALS.same_text);
  else if (isJob && isResume) add(true, "resume", REFUSALS.swapped);
  else {
    add(isJob, "resume", REFUSALS.job_as_resume);
    add(isResume, "job", REFUSALS.resume_as_job);
  }
  if (errors.length > 0) throw invalidInput(errors);
}
