import { spawn } from "node:child_process";
import { once } from "node:events";
import { nodeArgs } from "../../lab/support/built.js";
import { backendEnvOf } from "../../lab/support/processes.js";

const root = new URL("../..", import.meta.url).pathname;

/** Runs the command line as its users do, without a terminal. */
export async function cli(
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; out: string; errors: string }> {
  const child = spawn(process.execPath, [...nodeArgs("clients/cli/main.ts"), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", ...(env.DATA_DIR && backendEnvOf(env.DATA_DIR)), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const [code] = await once(child, "close");
  return { code: Number(code), out, errors };
}
