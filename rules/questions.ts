/* Questions and their forms. Other rooms import this file only. */

export { contradictionGap, contradictionQuestion } from "./questions/contradiction.js";
export { chosenPost, formFor, isInNoOnePost, postOfForm } from "./questions/forms.js";
export { hasRows, idInRow, isNothingHeld, rowIndexOf, rowsIn, saysNo, statementsOfRow } from "./questions/rows.js";
export {
  formOf,
  isOneForm,
  type Settling,
  settleItem,
  settleQuestions,
  withCorrectedReading,
} from "./questions/settle.js";
export { askedGap, type QuestionGap, templateQuestion } from "./questions/template.js";
export { wordingFor } from "./questions/trade.js";
