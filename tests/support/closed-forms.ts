import type { Gap } from "../../domain/gap.js";
import type { FieldValues } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import { aGap, details } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { readSources } from "../../rules/claims/statements.js";
import { formFor } from "../../rules/questions/forms.js";
import { askedGap } from "../../rules/questions/template.js";
import { saysIn } from "../../rules/says.js";

/** The statements of a closed form for a requirement, filled in with these values. */
export function formStatements(kind: Gap["kind"], title: string, values: FieldValues, resume = ""): Statement[] {
  const gap = aGap({ kind, title });
  const { posts } = reader.read(resume, "resume");
  const replies = [
    { ...details(values), fields: formFor(askedGap(gap), { family: "general", posts, says: saysIn("en") }) },
  ];
  const material = { resume: { ref: "r", text: resume }, posts: null, recalled: [], earlierReplies: [] };
  return readSources(reader, { ...material, replies, gap, question: "?" }).statements;
}
