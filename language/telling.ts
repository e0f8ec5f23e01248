/*
 * Whether a sentence is plainly told as done by its teller: own subject, finite verb, nothing that governs it, nothing after it that takes it
 * back. Other rooms import this file, not its folder.
 */

export type { Setting } from "./telling/plain.js";
export { type Telling, tellingsOf } from "./telling/story.js";
