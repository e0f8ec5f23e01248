import type { ReadingResource, Remark } from "../../../domain/reading.js";
import type { Span } from "../../../domain/text.js";

/** The warnings of a document that are about a passage of it, beside that passage. */
export function RemarksAt({ remarks, at }: { remarks: Remark[]; at: Span }) {
  return remarks
    .filter((one) => isIn(one, at))
    .map(({ message }) => (
      <span key={message} role="note" className="remark">
        {message}
      </span>
    ));
}

/** The warnings of the résumé that are about the whole of it, or about words that stand in no line. */
export function placeless({ sections, apart, warnings }: ReadingResource["resume"]): Remark[] {
  const passages: Span[] = [
    ...sections.flatMap(({ posts, items }) => [
      ...items,
      ...posts.flatMap(({ heading, lines }) => [heading, ...lines]),
    ]),
    ...apart,
  ];
  return warnings.filter((one) => !passages.some((passage) => isIn(one, passage)));
}

function isIn({ start, end }: Remark, at: Span): boolean {
  return start !== undefined && end !== undefined && start < at.end && at.start < end;
}
