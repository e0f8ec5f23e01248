import type { Ask, Field, FieldValue, FieldValues } from "../../domain/question.js";
import type { QuestionResource } from "../../domain/session.js";
import { FormField } from "../parts/form-field.js";
import { ProblemNote } from "../parts/problem-note.js";
import { useDraft } from "../store/use-draft.js";
import { useWords } from "../words/use-words.js";
import { SpellingCheck } from "./spelling-check.js";
import { useFirstWrong } from "./use-first-wrong.js";
import { fieldProblems, useReply } from "./use-reply.js";

type DetailsAsk = Extract<Ask, { kind: "details" }>;

/** The form for a yes. What is not required and takes time is folded away. */
export function Details({ question, ask }: { question: QuestionResource; ask: DetailsAsk }) {
  const { question: words, start, problem: problemWords } = useWords();
  const reply = useReply(question);
  const [values, setValues] = useDraft(`${question.question_id} details`, prefilled(ask.fields));
  const form = useFirstWrong(reply.problem);
  const problems = fieldProblems(reply.problem, problemWords.messages);
  const field = (one: Field) => (
    <FormField
      key={one.id}
      field={one}
      value={values[one.id]}
      problem={problems[one.id]}
      onChange={(value) => setValues(withValue(values, one.id, value))}
    />
  );
  const more = ask.fields.filter((one) => one.more);
  const opensMore = more.some(({ id }) => values[id] !== undefined || problems[id] !== undefined);
  return (
    <form
      ref={form}
      className="details"
      onSubmit={(event) => {
        event.preventDefault();
        void reply.run({ kind: "details", ask_id: ask.ask_id, values: valuesOf(ask.fields, values) });
      }}
    >
      <h2>{words.tell}</h2>
      {ask.fields.filter((one) => !one.more).map(field)}
      {more.length > 0 && (
        <details className="fold" open={opensMore}>
          <summary>{words.more}</summary>
          {more.map(field)}
        </details>
      )}
      <SpellingCheck sessionId={question.session_id} fields={ask.fields} values={values} onChange={setValues} />
      <ProblemNote problem={reply.problem} />
      <button type="submit" className="main" aria-disabled={reply.busy}>
        {reply.busy ? start.beginning : words.send}
      </button>
    </form>
  );
}

/** The values that a form begins with: those of an earlier fact or form. */
export function prefilled(fields: Field[]): FieldValues {
  return Object.fromEntries(fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));
}

/** The values of a form's own fields: a draft may be of an earlier form. */
export function valuesOf(fields: Field[], values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([id]) => fields.some((field) => field.id === id)));
}

/** The values with one changed or taken away. */
export function withValue(values: FieldValues, id: string, value: FieldValue | undefined): FieldValues {
  const { [id]: _, ...others } = values;
  return value === undefined ? others : { ...others, [id]: value };
}
