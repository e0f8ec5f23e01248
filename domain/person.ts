/**
 * Whose résumé a session is about, as stored data names them: the name in the résumé, or the one that was chosen at the start. Empty where
 * neither is known; null in data of releases that did not keep it.
 */
export type Person = string | null;

/**
 * What two statements have in common if they are the same person's: the words of the name in any order, without case, marks and
 * punctuation. Another spelling or a further name is another person, so that nobody's words become somebody else's.
 */
export function personKey(person: Person): string {
  const plain = (person ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].sort().join(" ");
}

/** Whose résumé an interview is about: the one who was chosen, else the one whom the résumé names. */
export function personOf({ person, resume }: Interviewed): string {
  return person ?? resume?.contact?.name?.text ?? "";
}
interface Interviewed {
  person: Person;
  resume: { contact: { name: { text: string } | null } | null } | null;
}
