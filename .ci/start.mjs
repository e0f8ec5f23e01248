// Starts the server with the README's command on whatever Node runs this, starts sessions one after another, and stops it. Fails if it does not.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

const SESSIONS = 20;
const PATIENCE_MS = 60_000;
const sample = (name) => readFileSync(new URL(`../examples/samples/${name}.txt`, import.meta.url), "utf8");
const body = JSON.stringify({ resume: sample("nurse-amina-okafor"), job: sample("job-staff-nurse-emergency") });

const server = spawn("npm", ["start"], { stdio: ["ignore", "pipe", "inherit"], detached: true });
const gone = once(server, "exit");
// However this ends, the server does not stay: it would hold this script's output open.
process.once("exit", () => {
  if (server.exitCode === null) process.kill(-server.pid, "SIGKILL");
});
setTimeout(() => {
  console.error(`not done within ${PATIENCE_MS} ms`);
  process.exit(1);
}, PATIENCE_MS).unref();

let printed = "";
const url = await new Promise((resolve, reject) => {
  server.stdout.on("data", (text) => {
    printed += text;
    const found = /http:\/\/\S+/.exec(printed);
    if (found) resolve(found[0]);
  });
  server.once("exit", (code) => reject(new Error(`npm start ended with ${code}: ${printed}`)));
});
for (let made = 0; made < SESSIONS; made += 1) {
  const answer = await fetch(`${url}/api/sessions`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
  });
  const { status } = await answer.json();
  if (status !== "ready") throw new Error(`session ${made + 1} of ${SESSIONS} is ${status} (${answer.status})`);
}
process.kill(-server.pid, "SIGTERM");
await gone;
console.log(`Node ${process.versions.node}: npm start, ${SESSIONS} of ${SESSIONS} sessions ready`);
