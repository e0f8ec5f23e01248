import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { ApplicationStatus } from "../../../domain/application.js";
import { type ApplicationOptions, changeOf, sentName, shownApplication, shownApplications } from "../applications.js";
import type { Hosts } from "../hosts.js";
import { SERVER, type ServerOption, tell } from "../options.js";

interface ListOptions extends ServerOption {
  search?: string;
  status?: ApplicationStatus;
}

/** Commands for the list of applications, and for what the candidate keeps about each. */
export function addApplicationCommands(cli: Command, hosts: Hosts): void {
  cli
    .command("applications")
    .description("list your applications: what is due first comes first")
    .option("--search <words>", "only those with these words in title, employer or note")
    .addOption(new Option("--status <status>", "only those with this status").choices(ApplicationStatus.options))
    .option(...SERVER)
    .action(({ search: q, status: application, ...options }: ListOptions) =>
      hosts.at(options, async (host) => {
        process.stdout.write(`${shownApplications(await host.applications({ q, application })).join("\n")}\n`);
        return true;
      }),
    );

  cli
    .command("application")
    .description("what you keep about an application; one that becomes sent keeps its files as they are")
    .argument("<session_id>")
    .option("--title <words>", "the job's title; empty: as the posting has it")
    .option("--employer <words>", "the employer; empty: as the posting has it")
    .addOption(new Option("--status <status>", "how far it is").choices(ApplicationStatus.options))
    .option("--sent-on <date>", "the day on which it was sent, such as 2026-03-31")
    .option("--due-on <date>", "the day on which the next thing is due")
    .option("--note <words>", "a note of yours")
    .option("--sent-as <formats...>", "the files that were sent; they are kept as they are now")
    .option("--save <folder>", "write the files that were sent into this folder")
    .option(...SERVER)
    .action((sessionId: string, { server, save, ...options }: ApplicationOptions & ServerOption & { save?: string }) =>
      hosts.at({ ...(server !== undefined && { server }) }, async (host) => {
        const change = changeOf(options);
        const { application } = change
          ? await host.changeApplication(sessionId, change)
          : await host.session(sessionId);
        process.stdout.write(`${shownApplication(application).join("\n")}\n`);
        if (save !== undefined) {
          await mkdir(save, { recursive: true });
          for (const file of application.sent) {
            const path = join(save, sentName(file));
            await writeFile(path, await host.sentFile(sessionId, file.sha256));
            tell(`Written: ${path}`);
          }
        }
        return true;
      }),
    );
}
