/** Citations of every statement; numbers beyond the last statement refer to none. */
const EVERYTHING = Array.from({ length: 120 }, (_, index) => index + 1);

/** A writer's answer in its wire format; each sentence cites every statement. */
export function writtenAs(title: string, bullets: string[], spoken: string[] = bullets) {
  const cited = (list: string[]) => list.map((text) => ({ text, rests_on: EVERYTHING }));
  return { title, bullets: cited(bullets), spoken: cited(spoken) };
}
