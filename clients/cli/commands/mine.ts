import type { Command } from "commander";
import type { Hosts } from "../hosts.js";
import { learn, type PlanOptions, printCheck, printImport, printPlans, printResources } from "../learn.js";
import { printEverything } from "../me.js";
import { SERVER, type ServerOption, tell } from "../options.js";

interface LearnOptions extends ServerOption, PlanOptions {
  find?: string;
  country?: string;
}

interface MeOptions extends ServerOption {
  deleteFact?: string;
  confirmFact?: string;
  deleteResume?: true;
  deleteEverything?: true;
}

/** Commands for a candidate's stored data, and for learning. */
export function addOwnCommands(cli: Command, hosts: Hosts): void {
  cli
    .command("me")
    .description("list everything that is stored: sessions, and what was stated in answers")
    .option("--delete-fact <fact_id>", "delete one fact: it is not proposed any more")
    .option("--confirm-fact <fact_id>", "say that a fact is still so")
    .option("--delete-resume", "delete the résumé that you keep for the next job")
    .option("--delete-everything", "delete all sessions, facts and learning plans, and the kept résumé")
    .option(...SERVER)
    .action((options: MeOptions) =>
      hosts.at(options, async (host, output) => {
        if (options.deleteEverything) await host.removeEverything();
        if (options.deleteResume) await host.removeKeptResume();
        if (options.deleteFact !== undefined) await host.removeFact(options.deleteFact);
        if (options.confirmFact !== undefined) await host.confirmFact(options.confirmFact);
        printEverything(await host.everything(), output.print);
        return true;
      }),
    );

  cli
    .command("learn")
    .description("list the learning plans, or record progress on one")
    .argument("[plan_id]", "one plan alone")
    .option("--resource <resource_id>", "the resource that the progress is about")
    .option("--percent <percent>", "how much of it is done")
    .option("--evidence <words>", "what was done, in your own words")
    .option("--calendar <file>", "write the plan as an iCalendar file")
    .option("--find <subject>", "list the catalogue's resources for a subject")
    .option("--country <country>", "leave out what holds in other countries only, such as GB")
    .option(...SERVER)
    .action((planId: string | undefined, options: LearnOptions) =>
      hosts.at(options, async (host, output) => {
        if (options.find !== undefined)
          printResources(await host.findResources(options.find, options.country), output.print);
        else printPlans(await learn(host, planId, options), output.print);
        return true;
      }),
    );

  const catalogueCommand = cli.command("catalogue").description("the learning resources that are shipped and your own");
  catalogueCommand
    .command("check")
    .description(
      "check every entry, and every link where there is a network; pages that are gone are not shown any more",
    )
    .action(() => hosts.inFolder((dataDir) => printCheck(dataDir, tell)));
  catalogueCommand
    .command("import")
    .description("add your own resources, from JSON or CSV; prints what became of each row")
    .argument("<file>")
    .action((file: string) => hosts.inFolder((dataDir) => printImport(dataDir, file, tell)));
}
