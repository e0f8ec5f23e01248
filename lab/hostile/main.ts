import { newFolder } from "../support/processes.js";
import { attack } from "./attack.js";
import { searchForLeaks } from "./canaries.js";

/* `npm run test:hostile`: runs every attack against a server, and prints how many attacks there were and how they ended. */

const BODIES = 2_000;
const OWNERS = 50;
const SESSIONS_EACH = 20;
const REST_MS = Number(process.env.REST_MS ?? 60_000);

const { outcomes, p99, memory } = await attack(newFolder(), { bodies: BODIES, restMs: REST_MS });
for (const { kind, sent, statuses, failed } of outcomes) {
  const by = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
  console.log(`${kind}: ${sent} sent, ${failed.length} ended wrongly (${by.join(", ")})`);
  for (const one of failed.slice(0, 10)) console.log(`  ${one}`);
}
const { quiet } = p99;
console.log(`a healthy client's p99: ${quiet.toFixed(1)} ms alone`);
for (const { kind, ms, ordinary } of p99.attacked) {
  const times = `${(ms / ordinary).toFixed(1)} × beside as many ordinary clients, ${(ms / quiet).toFixed(1)} × alone`;
  console.log(`  ${kind}: ${ms.toFixed(1)} ms (${times})`);
}
console.log(`memory: ${memory.before} MB before, ${memory.after} MB after, ${memory.rested} MB a minute later`);
const leaks = await searchForLeaks(newFolder(), OWNERS, SESSIONS_EACH);
const leaked = [
  ...leaks.answers,
  ...leaks.operators,
  ...leaks.files,
  ...Array.from({ length: leaks.mixed }, () => "a prompt"),
];
console.log(`${OWNERS} owners, ${leaks.sessions} sessions, ${leaks.prompts} prompts: ${leaked.length} leaks`);
for (const one of leaked.slice(0, 10)) console.log(`  ${one}`);
process.exitCode = leaked.length > 0 || outcomes.some(({ failed }) => failed.length > 0) ? 1 : 0;
