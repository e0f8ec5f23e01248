import type { ReadingChange, ReadingResource } from "../../domain/reading.js";
import { isUnasked, type QuestionResource, type SessionResource, WORTH_A_LOOK } from "../../domain/session.js";
import type { FormDrafts } from "../host/form-drafts.js";
import { lineOf } from "./asking.js";
import { ticked } from "./ticks.js";

type Read = ReadingResource["job"]["requirements"][number];

/** The name under which the ticks of a session are kept until they are sent. */
export function ticksOf({ session_id }: Pick<SessionResource, "session_id">): string {
  return `look ${session_id}`;
}

/**
 * Asks about all gaps at once, before the first question: which of them the nearest line of the résumé shows, which the job does not ask for, and
 * which strengths the résumé does not really show. Returns the corrections of the reading that say so. Asks nothing if the reading was
 * corrected or a question is closed already, or if few gaps have a line near to them.
 */
export async function lookThrough(
  session: SessionResource,
  { version, job: { requirements } }: ReadingResource,
  drafts: FormDrafts,
): Promise<ReadingChange[]> {
  if (version > 0 || session.questions.some(({ status }) => status === "closed")) return [];
  const open = session.questions
    .filter(isOpen)
    .flatMap(({ question_id }) => requirements.filter((one) => one.question_id === question_id));
  const near = open.filter((one) => one.near.length > 0);
  if (near.length < WORTH_A_LOOK) return [];
  const ask = asker(ticksOf(session), drafts);
  const shown = await ask(
    "shown",
    "Which of these does your résumé show already? Beside each: the line that comes nearest. Space ticks, Enter goes on",
    near.map((one) => [one, one.near[0]?.text]),
  );
  const notAsked = await ask(
    "not_asked",
    "Which of these does the job not ask for?",
    open.filter((one) => !shown.includes(one.requirement_id)).map((one) => [one, undefined]),
  );
  const notShown = await ask(
    "not_shown",
    "And this is taken for shown. Which of it does the line beside it not really show?",
    requirements
      .filter(({ coverage, answered }) => coverage === "covered" && !answered)
      .map((one) => [one, one.shown_by[0]?.text]),
  );
  const lineOfGap = (id: string) => near.find(({ requirement_id }) => requirement_id === id)?.near[0]?.line_id ?? null;
  return [
    ...shown.map((id) => ({ op: "set_coverage" as const, requirement_id: id, line_id: lineOfGap(id) })),
    ...notAsked.map((id) => ({ op: "set_requirement" as const, requirement_id: id, strength: "not_asked" as const })),
    ...notShown.map((id) => ({ op: "set_coverage" as const, requirement_id: id, line_id: null })),
  ];
}

function isOpen(question: QuestionResource): boolean {
  return question.ask?.kind === "experience" && isUnasked(question) && !question.ask.proposal;
}

// Asks with the ticks that were made before, and keeps each new one.
function asker(name: string, drafts: FormDrafts) {
  return (part: string, message: string, of: [Read, beside: string | undefined][]): Promise<string[]> => {
    const kept = drafts.read(name)?.[part];
    return ticked(message, {
      options: of.map(([{ requirement_id, title }, beside]) => ({
        value: requirement_id,
        label: lineOf(beside === undefined ? title : `${title}: "${beside}"`),
      })),
      initial: Array.isArray(kept) ? kept : [],
      keep: (values) => drafts.keep(name, { ...drafts.read(name), [part]: values }),
    });
  };
}
