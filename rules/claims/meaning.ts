import { alike } from "../lexicon/alike.js";
import { stem } from "../text/words.js";
import { meaningsOf } from "../thesaurus/thesaurus.js";

/** Short forms as people write them, with what they stand for. */
const SHORT = new Map(
  `obs:observation temp:temperature bp:pressure aux:auxiliary admin:administration ref:reference info:information docs:document spec:specification
   specs:specification max:maximum min:minute mins:minute hr:hour hrs:hour yr:year yrs:year wk:week wks:week approx:approximate rep:representative reps:representative
   pics:picture mgr:manager asst:assistant dept:department prep:prepare sub:subcontractor subs:subcontractor maths:mathematics math:mathematics app:application
   exam:examination exams:examination lab:laboratory fridge:refrigerator phone:telephone kids:child kid:child bit:part bits:part pax:passenger vet:veterinary
   repo:repository repos:repository config:configuration dev:development env:environment prod:production auth:authentication db:database
   meds:medication med:medication physio:physiotherapy rehab:rehabilitation paperwork:document stats:statistics temps:temperature ot:overtime
   lads:child lad:child op:operation ops:operation ad:advertisement ads:advertisement mock:examination reg:registrar uni:university`
    .split(/\s+/)
    .map((pair) => pair.split(":").map(stem) as [string, string]),
);

/** Everything that a stem says by itself: what means the same, and what is broader ("terrier" says "dog"). */
const SAYS = new Map<string, Set<string>>();

function saidBy(one: string): Set<string> {
  const known = SAYS.get(one);
  if (known) return known;
  const { same, broader } = meaningsOf(one);
  const whole = SHORT.get(one);
  const said = new Set([
    one,
    alike(one),
    ...same,
    ...broader,
    ...(whole === undefined || whole === one ? [] : saidBy(whole)),
  ]);
  SAYS.set(one, said);
  return said;
}

/** True when the source's word says the claim's: the same, a synonym, or something narrower. Stems. */
export function says(source: string, claim: string): boolean {
  if (source === claim) return true;
  return saidBy(source).has(claim) || saidBy(source).has(alike(claim)) || meaningsOf(claim).same.includes(source);
}

/** True when two stems are one word, or stand for one another in any text. */
export function isSame(a: string, b: string): boolean {
  const [x, y] = [SHORT.get(a) ?? a, SHORT.get(b) ?? b];
  return x === y || alike(x) === alike(y);
}

/** True when two stems are opposites: rise and fall. */
export function areOpposite(a: string, b: string): boolean {
  return meaningsOf(a).opposite.includes(b) || meaningsOf(b).opposite.includes(a);
}
