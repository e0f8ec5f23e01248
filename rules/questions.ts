/* Questions and their forms. Other rooms import this file only. */

export { contradictionGap, contradictionQuestion } from "./questions/contradiction.js";
export { chosenPost, formFor, postOfForm } from "./questions/forms.js";
export { type Settling, settleItem, settleQuestions, withCorrectedReading } from "./questions/settle.js";
export { askedGap, type QuestionGap, templateQuestion } from "./questions/template.js";
export { wordingFor } from "./questions/trade.js";
