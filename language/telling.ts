/*
 * Whether a sentence is plainly told as done by the candidate: own subject, finite verb, nothing that governs it, nothing after it that withdraws
 * it. Other rooms import this file, not its folder.
 */

export { isGerman } from "./telling/german.js";
export { deniesInGerman, isGermanFunctionWord, reportOf, setPhrasesInGerman } from "./telling/german-reports.js";
export { isPlain, type Setting } from "./telling/plain.js";
export { type Telling, tellingsOf } from "./telling/story.js";
export { toldFeatures } from "./telling/told-features.js";
