/* The contents of exports, before they are laid out as a file. Other rooms import this file only. */

export { chosenAnswers, leftWithoutRoom, mayBeLeftOut, withoutLines } from "./export/chosen.js";
export { withCorrections } from "./export/corrected.js";
export { doubledIn } from "./export/doubled.js";
export { doubtsOf } from "./export/doubts.js";
export {
  contradictionNotes,
  exportedOf,
  exportedTextOf,
  HONEST,
  honestLines,
  isHeld,
  leftOutLines,
  lineIdOf,
  saidIn,
} from "./export/exported.js";
export { ignoredIn, inOrder } from "./export/order.js";
export { answersAsChosen, answersInOwnWords, inOwnWords } from "./export/own-words.js";
export { listsPost, type Posts, postOfBullet } from "./export/place.js";
export {
  type ExportedResumeLine,
  notInResume,
  ownLineId,
  resumeWithAnswers,
  startOfOwnLine,
  TRAINING,
} from "./export/resume.js";
export { prioritiesOf, withRoomFor } from "./export/room.js";
