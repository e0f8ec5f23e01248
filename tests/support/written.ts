/** A writer that cites everything: numbers beyond the last statement are of none. */
const EVERYTHING = Array.from({ length: 120 }, (_, index) => index + 1);

/** A writer's answer in the form of the wire, each sentence resting on everything. */
export function writtenAs(title: string, bullets: string[], spoken: string[] = bullets) {
  const cited = (list: string[]) => list.map((text) => ({ text, rests_on: EVERYTHING }));
  return { title, bullets: cited(bullets), spoken: cited(spoken) };
}
