import { type Handler, Parser } from "htmlparser2";
import { unreadable } from "../document.js";
import { createDepth } from "../visibility.js";

/** Parses a part of a Word file piece by piece. Names of elements and attributes are in lower case. Throws if it is nested too deeply. */
export function wordParser({
  onopentag,
  ontext,
  onclosetag,
}: Pick<Partial<Handler>, "onopentag" | "ontext" | "onclosetag">): Parser {
  const depth = createDepth(() =>
    unreadable("The Word file is nested too deeply to be a document. Save it again, or send its text."),
  );
  return new Parser(
    {
      onopentag(name, attributes, isImplied) {
        depth.open();
        onopentag?.(name, attributes, isImplied);
      },
      ...(ontext && { ontext }),
      onclosetag(name, isImplied) {
        depth.close();
        onclosetag?.(name, isImplied);
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
}
