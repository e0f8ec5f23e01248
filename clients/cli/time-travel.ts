import type { HistoryEntry, VersionDiff, VersionNote } from "../../domain/session.js";

/** Prints a question's asks and closes, newest first. A star marks the ones that lead to its current state. */
export function printHistory(entries: HistoryEntry[], tell: (text: string) => void): void {
  for (const { checkpoint_id, branch, current, at, ask, reply, answer } of entries) {
    const what = ask ? `asks ${ask.kind}` : "closed";
    const replied = reply ? `, replied: ${reply.kind === "experience" ? reply.choice : reply.kind}` : "";
    const score = answer ? `, version ${answer.version}${answer.score === null ? "" : ` (${answer.score})`}` : "";
    tell(`${current ? "*" : " "} ${checkpoint_id}  ${at}  branch ${branch}  ${what}${replied}${score}`);
  }
}

/** Prints a word-level diff of two versions, {+added+} and [-removed-], and why the version `to` was made. */
export function printComparison(
  { from, to, changes }: VersionDiff,
  notes: VersionNote[],
  tell: (text: string) => void,
): void {
  const note = notes.find(({ version }) => version === to);
  tell(`Version ${from} to ${to}${note ? ` (${note.change})` : ""}`);
  for (const why of note?.why ?? []) tell(`  why: ${why}`);
  const marked = {
    same: (text: string) => text,
    added: (text: string) => `{+${text}+}`,
    removed: (text: string) => `[-${text}-]`,
  };
  tell(changes.map(({ kind, text }) => marked[kind](text)).join(""));
}
