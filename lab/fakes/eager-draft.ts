import { slot } from "./fake-answers.js";

/** As many lines as an answer may have. */
const MOST_LINES = 3;

/**
 * The draft of a model that agrees to everything: the wanted stretches of the replies come first, as lines in the candidate's name that rest on the
 * statements that contain them; then the replies' other statements, word for word. Nothing is named as not done.
 */
export function eagerDraft(prompt: string, wants: string[]): object {
  const said = slot<{ type: string; said: { n: number; text: string }[] }[]>(prompt, "Replies").flatMap((reply) =>
    reply.type === "choice" ? [] : reply.said,
  );
  const sharing = (stretch: string) => said.filter(({ text }) => stretch.includes(text) || text.includes(stretch));
  const wanted = wants.flatMap((stretch) => {
    const statements = sharing(stretch);
    return statements.length > 0 ? [{ text: asLine(stretch), rests_on: statements.map(({ n }) => n) }] : [];
  });
  const used = new Set(wanted.flatMap(({ rests_on }) => rests_on));
  const others = said.filter(({ n }) => !used.has(n)).map(({ n, text }) => ({ text: asLine(text), rests_on: [n] }));
  return {
    title: slot<{ title: string }>(prompt, "Gap").title,
    bullets: [...wanted, ...others].slice(0, MOST_LINES),
    not_done: [],
  };
}

// As lines are written: without the candidate's "I" and with a capital.
function asLine(text: string): string {
  const line = text
    .trim()
    .replace(/^(?:I|we)\s+/i, "")
    .replace(/[.,;]+$/, "");
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}
