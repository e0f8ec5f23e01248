import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plotOf } from "./plot.js";
import { documentsIn, loadOf, mergedResults, playRemote, RemoteResult, refusalOf } from "./remote.js";
import { reportOf } from "./remote-report.js";
import { SCENARIOS } from "./scenarios.js";

/** The options of a load against a server that runs already. */
export const REMOTE_OPTIONS = {
  server: { type: "string" },
  mine: { type: "string" },
  key: { type: "string", multiple: true },
  "operator-key": { type: "string" },
  users: { type: "string" },
  think: { type: "string" },
  ramp: { type: "string" },
  rate: { type: "string" },
  resume: { type: "string" },
  job: { type: "string" },
  out: { type: "string" },
} as const;

type Values = Partial<Record<Exclude<keyof typeof REMOTE_OPTIONS, "key">, string>> & {
  key?: string[];
  seconds?: string;
};

/** `npm run load -- baseline|peak|stress --server URL`, and `npm run load -- merge FILE…`. Throws for what cannot be played. */
export async function remoteCommand([name = "", ...files]: string[], values: Values): Promise<void> {
  if (name === "merge") {
    const results = files.map((file) => RemoteResult.parse(JSON.parse(readFileSync(file, "utf8"))));
    return written(mergedResults(results), values.out);
  }
  const scenario = SCENARIOS[name];
  if (!scenario) throw new Error(`--server takes ${Object.keys(SCENARIOS).join(", ")} or merge, not "${name}"`);
  const server = values.server ?? "";
  if (!URL.canParse(server))
    throw new Error(`--server needs an address such as http://127.0.0.1:8080, not "${server}"`);
  const refusal = refusalOf(server, values.mine);
  if (refusal !== null) throw new Error(refusal);
  const result = await playRemote({
    scenario: name,
    server: new URL(server).origin,
    keys: values.key ?? [],
    operatorKey: values["operator-key"] ?? null,
    documents: documentsIn(values.resume, values.job),
    ...loadOf(scenario, values),
  });
  written(result, values.out);
}

// The report to read, the figures to merge, and a picture of the seconds.
function written(result: RemoteResult, out = "load-report"): void {
  mkdirSync(out, { recursive: true });
  const report = reportOf(result);
  writeFileSync(join(out, "report.md"), report);
  writeFileSync(join(out, "figures.json"), `${JSON.stringify(result, null, 1)}\n`);
  if (result.moments.length > 0)
    writeFileSync(join(out, "report.svg"), plotOf(`${result.scenario}: ${result.server}`, result.moments));
  console.log(report);
}
