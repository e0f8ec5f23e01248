import { nodeArgs } from "../../lab/support/built.js";
import { backendEnvOf, newFolder } from "../../lab/support/processes.js";

/** How the MCP server is started, with a data folder of its own and the model at `baseUrl`. */
export function mcpCommand(baseUrl: string) {
  const dataDir = newFolder();
  return {
    command: process.execPath,
    args: [...nodeArgs("clients/cli/main.ts"), "mcp"],
    cwd: new URL("../..", import.meta.url).pathname,
    env: {
      PATH: process.env.PATH ?? "",
      DATA_DIR: dataDir,
      CACHE: "off",
      MODEL_BASE_URL: baseUrl,
      MODEL_WRITER: "m",
      ...backendEnvOf(dataDir),
    },
  };
}
