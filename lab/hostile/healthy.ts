import { createInterface } from "node:readline";

/*
 * A healthy client in a separate process: in the attacker's process, its requests would wait for the attacker's work. It reads the given address
 * again and again. For each line on standard input it prints the response times since the line before, in milliseconds, as JSON.
 */

const PAUSE_MS = 20;
const address = process.argv[2] ?? "";
let times: number[] = [];

createInterface({ input: process.stdin }).on("line", () => {
  console.log(JSON.stringify(times));
  times = [];
});
console.log("ready");
for (;;) {
  const begun = performance.now();
  const response = await fetch(address);
  await response.text();
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  times.push(performance.now() - begun);
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
