import { Argument, type Command, Option } from "commander";
import { CACHE_KINDS, type CacheKind } from "../../../domain/cache.js";
import { MOST_MINUTES } from "../../../domain/contract/requests.js";
import { version } from "../../../engine/config/version.js";
import { drawGraphs } from "../../../engine/program/studio-graphs.js";
import { serveMcp } from "../../mcp/mcp.js";
import { cacheStats, clearCache } from "../cache.js";
import { demo } from "../demo.js";
import type { Hosts } from "../hosts.js";
import { SERVER, type ServerOption, tell, wholeNumberOption } from "../options.js";
import { printStats } from "../stats.js";

/** Commands for operators: a demo, the MCP server, the graphs, the metrics, the cache. */
export function addUpkeepCommands(cli: Command, hosts: Hosts): void {
  cli
    .command("demo")
    .description("run a sample session unattended, without configuration or stored data")
    .action(async () => {
      process.exitCode = (await demo(tell)) ? 0 : 1;
    });

  cli
    .command("mcp")
    .description("an MCP server over standard input and output, for assistants that interview a candidate")
    .option(...SERVER)
    .action((option: ServerOption) =>
      hosts.at(option, async (host) => {
        await serveMcp(host, version());
        return true;
      }),
    );

  cli
    .command("graph")
    .description("print the graphs as Mermaid")
    .action(async () => {
      const { interview, answer, document } = await drawGraphs();
      tell([interview, answer, document].join("\n\n"));
    });

  cli
    .command("stats")
    .description("what was measured: runs, what their time was spent on, caches, models")
    .addOption(
      new Option("--minutes <n>", "of so many minutes, up to a day")
        .default(MOST_MINUTES)
        .argParser(wholeNumberOption(1, MOST_MINUTES)),
    )
    .action(({ minutes }: { minutes: number }) => hosts.withProgram((program) => printStats(program, tell, minutes)));

  const cacheCommand = cli.command("cache").description("the cache of model answers in the data folder");
  cacheCommand
    .command("stats")
    .description("entries, bytes, hits, misses and the time that hits saved")
    .action(() => hosts.withProgram(({ cache }) => cacheStats(cache, tell)));
  cacheCommand
    .command("clear")
    .description("forget them")
    .addArgument(new Argument("[kind]", "one kind alone").choices(CACHE_KINDS))
    .action((kind?: CacheKind) => hosts.withProgram(({ cache }) => clearCache(cache, kind, tell)));
}
