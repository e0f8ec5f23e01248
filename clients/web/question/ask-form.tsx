import type { ReactNode } from "react";
import type { FormKind } from "../../../domain/asks.js";
import { OFFLINE } from "../../../domain/provider.js";
import type { Field, FieldValues, Reply } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { FormField } from "../parts/form-field.js";
import type { Action } from "../store/use-action.js";
import { useDraft } from "../store/use-draft.js";
import { fieldProblems } from "../store/use-reply.js";
import { useDates, useWords } from "../words/use-words.js";
import { prefilled, valuesOf, withValue } from "./form-values.js";
import { SpellingCheck } from "./spelling-check.js";
import { useFirstWrong } from "./use-first-wrong.js";

// The fields of each row of a form, in its order; those of a form without rows are one.
function rowsOf(fields: Field[]): [string | undefined, Field[]][] {
  const rows = new Map<string | undefined, Field[]>();
  for (const one of fields) rows.set(one.gap_id, [...(rows.get(one.gap_id) ?? []), one]);
  return [...rows];
}

// Without the title, which is the heading of the row.
function inRow(field: Field, title = ""): Field {
  const named = `${title}: `;
  return field.question.startsWith(named) ? { ...field, question: field.question.slice(named.length) } : field;
}

// Where the values of a row come from, if they were said in an earlier session.
function RowSaid({ said }: { said: NonNullable<Field["said"]> }) {
  const { question: words } = useWords();
  const dateOf = useDates();
  return <p className="hint">{words.rowSaid(dateOf(said.said_at))}</p>;
}

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
  children?: ReactNode;
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
      {rowsOf(fields.filter((one) => !one.more)).map(([gap_id, row]) =>
        gap_id === undefined ? (
          row.map(field)
        ) : (
          <fieldset key={gap_id} className="form-row">
            <legend>{question.gap_titles[gap_id] ?? gap_id}</legend>
            {row.slice(0, 1).map(({ said }) => said && <RowSaid key={said.fact_id} said={said} />)}
            {row.map((one) => field(inRow(one, question.gap_titles[gap_id])))}
          </fieldset>
        ),
      )}
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
