import type { StreamEvent } from "../../domain/event.js";

/** The texts of one version of an answer, by path: `title`, `bullets.0`, or `spoken` where there is no line. */
export type Texts = ReadonlyMap<string, string>;

/** Joins tokens to texts. For each question it has the version that is being written, or the last one. */
export function createTexts() {
  const questions = new Map<string, { version: number; texts: Map<string, string> }>();
  return {
    /** Applies an event. Returns the texts that it changed, or null. */
    take({ type, data }: StreamEvent): Texts | null {
      const { question_id } = data;
      if (question_id === undefined) return null;
      if (type === "answer") {
        // The stored version replaces joined tokens, which may differ after a dropped connection.
        const { version, title, bullets, spoken } = data;
        const lines = bullets.map((text, index): [string, string] => [`bullets.${index}`, text]);
        const said: [string, string][] = spoken === "" ? [] : [["spoken", spoken]];
        const texts = new Map([["title", title] as [string, string], ...lines, ...said]);
        questions.set(question_id, { version, texts });
        return texts;
      }
      if (type !== "token") return null;
      const { version, path, offset, text } = data;
      const known = questions.get(question_id);
      const current = known?.version === version ? known : { version, texts: new Map<string, string>() };
      questions.set(question_id, current);
      // Keeps the earlier text of the path up to the offset; a reset has offset 0.
      const joined = (current.texts.get(path) ?? "").slice(0, offset) + text;
      if (joined === "") current.texts.delete(path);
      else current.texts.set(path, joined);
      return current.texts;
    },
    of(questionId: string): Texts | null {
      return questions.get(questionId)?.texts ?? null;
    },
  };
}
