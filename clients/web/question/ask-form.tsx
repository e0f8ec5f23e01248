import type { ReactNode } from "react";
import type { FormKind } from "../../../domain/asks.js";
import { OFFLINE } from "../../../domain/provider.js";
import type { Field, FieldValues, Reply } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { FormField } from "../parts/form-field.js";
import type { Action } from "../store/use-action.js";
import { useDraft } from "../store/use-draft.js";
import { fieldProblems } from "../store/use-reply.js";
import { useWords } from "../words/use-words.js";
import { prefilled, valuesOf, withValue } from "./form-values.js";
import { SpellingCheck } from "./spelling-check.js";
import { useFirstWrong } from "./use-first-wrong.js";

/**
 * The form of an ask. Typed values are kept as a draft of the question and the ask's kind. Optional fields that take time are folded away. The
 * caller shows the reply's problem; the error of a field is shown at the field.
 */
export function AskForm({
  question,
  kind,
  fields,
  reply,
  label,
  onSend,
  children,
}: {
  question: QuestionResource;
  kind: FormKind;
  fields: Field[];
  reply: Action<[body: Reply]>;
  /** The label of the submit button. */
  label: string;
  onSend: (values: FieldValues) => void;
  children: ReactNode;
}) {
  const { question: words, start } = useWords();
  const [values, setValues] = useDraft(`${question.question_id} ${kind}`, prefilled(fields));
  const form = useFirstWrong(reply.problem);
  const problems = fieldProblems(reply.problem);
  const field = (one: Field) => (
    <FormField
      key={one.id}
      field={one}
      value={values[one.id]}
      problem={problems[one.id]}
      onChange={(value) => setValues(withValue(values, one.id, value))}
    />
  );
  const more = fields.filter((one) => one.more);
  const opensMore = more.some(({ id }) => values[id] !== undefined || problems[id] !== undefined);
  return (
    <form
      ref={form}
      className="details"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(valuesOf(fields, values));
      }}
    >
      {children}
      {question.provider === OFFLINE && words.answerIn !== "" && <p className="hint">{words.answerIn}</p>}
      {fields.filter((one) => !one.more).map(field)}
      {more.length > 0 && (
        <details className="fold" open={opensMore}>
          <summary>{words.more}</summary>
          {more.map(field)}
        </details>
      )}
      <SpellingCheck sessionId={question.session_id} fields={fields} values={values} onChange={setValues} />
      <button type="submit" className="main" aria-disabled={reply.busy}>
        {reply.busy ? start.beginning : label}
      </button>
    </form>
  );
}
