import { useState } from "react";
import type { Field, FieldValues } from "../../../domain/question.js";
import { type SpellingProposal, withSpelling } from "../../../domain/spelling.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { useAction } from "../store/use-action.js";
import { useWords } from "../words/use-words.js";

interface Proposed extends SpellingProposal {
  field: string;
  /** The text that the proposal is about; the proposal is void when the text has changed. */
  of: string;
}

/** Shows spelling proposals as changes, each to be accepted or not. Nothing changes by itself. */
export function SpellingCheck({
  sessionId,
  fields,
  values,
  onChange,
}: {
  sessionId: string;
  fields: Field[];
  values: FieldValues;
  onChange: (values: FieldValues) => void;
}) {
  const { question: words } = useWords();
  const [found, setFound] = useState<Proposed[] | null>(null);
  const texts = fields.flatMap(({ id, type }) => {
    const value = values[id];
    return (type === "text" || type === "textarea") && typeof value === "string" ? [{ field: id, text: value }] : [];
  });
  const check = useAction(async () => {
    const each = texts.map(async ({ field, text }) => {
      const { proposals } = await api.proposeSpelling({ session_id: sessionId, body: { text } });
      return proposals.map((one) => ({ ...one, field, of: text }));
    });
    setFound((await Promise.all(each)).flat());
  });
  if (texts.length === 0) return null;
  const open = (found ?? []).filter(({ field, of, suggestions }) => values[field] === of && suggestions.length > 0);
  const take = ({ field, of, start, end }: Proposed, replace: string) => {
    const changed = withSpelling(of, [{ start, end, replace }]);
    onChange({ ...values, [field]: changed });
    const shift = [...replace].length - (end - start);
    const moved = (found ?? []).flatMap((one) => {
      if (one.field !== field || one.of !== of) return [one];
      if (one.start === start) return [];
      const by = one.start > start ? shift : 0;
      return [{ ...one, of: changed, start: one.start + by, end: one.end + by }];
    });
    setFound(moved);
  };
  return (
    <div className="spelling">
      <button type="button" className="plain small" onClick={() => void check.run()}>
        {words.spelling}
      </button>
      <div role="status">
        {found !== null && open.length === 0 && <span className="quiet small">{words.spellingNone}</span>}
      </div>
      {open.map((one) => (
        <p key={`${one.field} ${one.start}`} className="row">
          <del>{one.text}</del>
          {one.suggestions.slice(0, 3).map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className="chip"
              aria-label={words.spellingUse(one.text, suggestion)}
              onClick={() => take(one, suggestion)}
            >
              {suggestion}
            </button>
          ))}
        </p>
      ))}
      <ProblemMessage problem={check.problem} />
    </div>
  );
}
