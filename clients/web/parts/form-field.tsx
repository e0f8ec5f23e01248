import { useId } from "react";
import type { Field, FieldValue } from "../../../domain/question.js";
import { refusalWords } from "../words/refusal-words.js";
import { useWords } from "../words/use-words.js";

interface Given {
  field: Field;
  value: FieldValue | undefined;
  problem?: string | undefined;
  onChange: (value: FieldValue | undefined) => void;
}

/** One question of a form, with the input that its type asks for. */
export function FormField({ field, value, problem, onChange }: Given) {
  const all = useWords();
  const { question: words } = all;
  const id = useId();
  const described = [field.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined;
  const hints = (
    <>
      {field.help && (
        <p id={`${id}-help`} className="hint">
          {field.help}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="wrong">
          {refusalWords(all, problem) ?? problem}
        </p>
      )}
    </>
  );
  const optional = !field.required && <span className="quiet"> ({words.optional})</span>;
  if (field.type === "multiselect" || (field.type === "select" && (field.options ?? []).length <= MOST_RADIOS))
    return (
      <fieldset className="field" aria-describedby={described}>
        <legend>
          {field.question}
          {optional}
        </legend>
        {hints}
        <Options field={field} value={value} onChange={onChange} />
      </fieldset>
    );
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.question}
        {optional}
      </label>
      {hints}
      <Input id={id} described={described} field={field} value={value} problem={problem} onChange={onChange} />
    </div>
  );
}

/** With more options than this, a list to choose from takes less space. */
const MOST_RADIOS = 6;

function Options({ field, value, onChange }: Given) {
  const name = useId();
  const many = field.type === "multiselect";
  const chosen = Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
  const toggle = (option: string) => {
    if (!many) return onChange(option);
    const next = chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <div className="options">
      {(field.options ?? []).map((option) => (
        <label key={option.value} className="option">
          <input
            type={many ? "checkbox" : "radio"}
            name={name}
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

function Input({
  id,
  described,
  field,
  value,
  problem,
  onChange,
}: Given & { id: string; described: string | undefined }) {
  const { question: words } = useWords();
  const common = {
    id,
    "aria-describedby": described,
    "aria-invalid": problem ? true : undefined,
    "aria-required": field.required || undefined,
    placeholder: field.placeholder,
  };
  const text = value === undefined ? "" : String(value);
  const set = (given: string) => onChange(given === "" ? undefined : given);
  if (field.type === "textarea")
    return <textarea {...common} rows={6} value={text} onChange={({ target }) => set(target.value)} />;
  if (field.type === "select")
    return (
      <select {...common} value={text} onChange={({ target }) => set(target.value)}>
        <option value="">{words.chooseOne}</option>
        {(field.options ?? []).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  if (field.type === "number")
    return (
      <input
        {...common}
        type="number"
        step="any"
        min={field.min}
        max={field.max}
        value={text}
        onChange={({ target }) => onChange(target.value === "" ? undefined : Number(target.value))}
      />
    );
  return <input {...common} type="text" value={text} onChange={({ target }) => set(target.value)} />;
}
