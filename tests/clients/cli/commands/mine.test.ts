import { Command } from "commander";
import { expect, it } from "vitest";
import { addOwnCommands } from "../../../../clients/cli/commands/mine.js";
import type { Hosts } from "../../../../clients/cli/hosts.js";
import type { Host } from "../../../../clients/host/host.js";

/** What the command line asks of its host, and prints, with these words. */
async function typed(...words: string[]) {
  const asked: string[] = [];
  const printed: string[] = [];
  const ask =
    (name: string, answer: unknown) =>
    async (...given: unknown[]) => {
      asked.push([name, ...given.filter((one) => one !== undefined)].join(" "));
      return answer;
    };
  const host = {
    ...{ removeEverything: ask("removeEverything", null), removeFact: ask("removeFact", null) },
    ...{ confirmFact: ask("confirmFact", null), findResources: ask("findResources", []), plans: ask("plans", []) },
    everything: ask("everything", { sessions: [], facts: [], plans: [], batches: [] }),
  } as unknown as Host;
  const hosts: Hosts = {
    at: async ({ server }, work) => {
      asked.push(server === undefined ? "here" : `at ${server}`);
      await work(host, { print: (text) => printed.push(text), show: () => {} });
    },
    inFolder: async () => void asked.push("in the folder"),
    withProgram: async () => void asked.push("with the program"),
  };
  const cli = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addOwnCommands(cli, hosts);
  await cli.parseAsync(words, { from: "user" });
  return { asked, printed };
}

it("`me` lists what is stored, and deletes and confirms only what is named", async () => {
  const { asked, printed } = await typed("me");
  expect(asked).toEqual(["here", "everything"]);
  expect(printed).toEqual(["0 sessions, 0 facts, 0 learning plans."]);
  expect((await typed("me", "--delete-fact", "f1")).asked).toEqual(["here", "removeFact f1", "everything"]);
  expect((await typed("me", "--confirm-fact", "f2")).asked).toEqual(["here", "confirmFact f2", "everything"]);
});

it("`me --delete-everything` shows what is left afterwards, on the server that is named", async () => {
  const { asked } = await typed("me", "--delete-everything", "--server", "http://s");
  expect(asked).toEqual(["at http://s", "removeEverything", "everything"]);
});

it("`learn` lists the plans, or what the catalogue has for a subject in a country", async () => {
  expect((await typed("learn")).asked).toEqual(["here", "plans"]);
  expect((await typed("learn", "--find", "rye", "--country", "GB")).asked).toEqual(["here", "findResources rye GB"]);
});

it("the catalogue is checked and added to in the data folder", async () => {
  expect((await typed("catalogue", "check")).asked).toEqual(["in the folder"]);
  expect((await typed("catalogue", "import", "own.csv")).asked).toEqual(["in the folder"]);
  await expect(typed("catalogue", "import")).rejects.toThrow("missing required argument 'file'");
});
