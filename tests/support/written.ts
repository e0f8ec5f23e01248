/** Citations of every statement; numbers beyond the last statement refer to none. */
const EVERYTHING = Array.from({ length: 120 }, (_, index) => index + 1);

/** A writer's answer in its wire format; each line cites every statement. */
export function writtenAs(title: string, bullets: string[]) {
  return { title, bullets: bullets.map((text) => ({ text, rests_on: EVERYTHING })) };
}
