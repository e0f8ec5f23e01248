import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plotOf } from "./plot.js";
import { playRemote, type RemoteLoad } from "./remote.js";
import { reportOf } from "./remote-report.js";
import { mergedResults, RemoteResult } from "./remote-result.js";
import { SCENARIOS, type Scenario } from "./scenarios.js";

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

/** The most that one machine plays, so that a mistyped number does no harm. */
const MOST = { users: 5_000, rate: 500, seconds: 3_600 } as const;
/** Why this server may not be loaded; null if it may. One on this computer may; any other must be named twice: in its address and by `--mine`. */
export function refusalOf(server: string, mine: string | undefined): string | null {
  const { hostname, protocol } = new URL(server);
  if (protocol !== "http:" && protocol !== "https:") return `${server} is no address of a server`;
  if (["localhost", "127.0.0.1", "[::1]"].includes(hostname) || mine === hostname) return null;
  return `${hostname} is not this computer. If it is yours to load, say so a second time: --mine ${hostname}`;
}

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

// The documents in two files; null without either. Throws if only one of them is given.
function documentsIn(resume: string | undefined, job: string | undefined): RemoteLoad["documents"] {
  if (resume === undefined && job === undefined) return null;
  if (resume === undefined || job === undefined) throw new Error("--resume and --job belong together");
  return { resume: readFileSync(resume, "utf8"), job: readFileSync(job, "utf8") };
}

// The load that a scenario and the given numbers make. Throws for a number that is none, or too great.
function loadOf(
  { users, thinkMs, forMs }: Scenario,
  given: { users?: string; think?: string; seconds?: string; ramp?: string; rate?: string },
): Pick<RemoteLoad, "users" | "thinkMs" | "forMs" | "rampMs" | "rate"> {
  const number = (name: keyof typeof given, otherwise: number, most: number) => {
    const text = given[name];
    const value = text === undefined ? otherwise : Number(text);
    if (!(value >= 0 && value <= most)) throw new Error(`--${name} must be a number from 0 to ${most}`);
    return value;
  };
  const seconds = number("seconds", forMs / 1000, MOST.seconds);
  return {
    users: number("users", users, MOST.users),
    thinkMs: number("think", thinkMs / 1000, MOST.seconds) * 1000,
    forMs: seconds * 1000,
    rampMs: number("ramp", 0, seconds) * 1000,
    rate: given.rate === undefined ? null : Math.max(0.1, number("rate", 0, MOST.rate)),
  };
}
