/* The page that is sent: what each line shows of the job, what is composed of it, and how decisions about it are carried out. */

export { composePage } from "./page/compose.js";
export { toPageDraft } from "./page/draft.js";
export { pageFindings, pageLength, pageRemarks } from "./page/findings.js";
export { type MadePage, withPage } from "./page/overlay.js";
export type { ShownByLines } from "./page/shown.js";
export { chosenSince, decisionsThatHold } from "./page/since.js";
export { linesToJudge, type PageSlots, pageSlots } from "./page/slots.js";
export { type PageSourceMaterial, pageSource } from "./page/source.js";
