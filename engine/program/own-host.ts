import { buildAnswer as answer } from "../../graph/answer.js";
import { buildDocument as document } from "../../graph/document.js";
import { buildInterview as interview } from "../../graph/interview.js";
import { oneRunPerThread } from "./one-run-per-thread.js";

/* The graphs for somebody's own host, which has no queue before them. */

/** The graph of an interview: it reads both documents, finds the gaps and writes the questions. */
export const buildInterview = (...given: Parameters<typeof interview>) => oneRunPerThread(interview(...given));

/** The graph of one question, which waits at its asks. */
export const buildAnswer = (...given: Parameters<typeof answer>) => oneRunPerThread(answer(...given));

/** The graph of a page, a letter or a sheet for the interview. */
export const buildDocument = (...given: Parameters<typeof document>) => oneRunPerThread(document(...given));
