import { expect, it } from "vitest";
import { importResources } from "../../../adapters/retrieval/import.js";
import { aResource } from "../../../lab/support/builders.js";
import { newFolder } from "../../../lab/support/processes.js";

const json = (...rows: object[]) => JSON.stringify(rows);
const own = (resource_id: string, over: object = {}) => ({
  ...aResource(),
  resource_id,
  url: `https://example.org/${resource_id}`,
  ...over,
});
const results = async (folder: string, name: string, text: string) =>
  (await importResources(folder, name, text)).map(({ resource_id, result, errors }) => [
    resource_id,
    result,
    ...errors.map(({ path }) => path),
  ]);

it("a row is added, replaces one of its id, or is refused with the reason", async () => {
  const folder = newFolder();
  expect(await results(folder, "own.json", json(own("a"), own("b")))).toEqual([
    ["a", "added"],
    ["b", "added"],
  ]);
  const rows = json(
    own("a", { title: "New" }),
    own("a"),
    own("c", { url: own("b").url }),
    own("D"),
    own("e", { day: 1 }),
  );
  expect(await results(folder, "own.json", rows)).toEqual([
    ["a", "replaced"],
    ["a", "refused", "resource_id"],
    ["c", "refused", "url"],
    ["D", "refused", "resource_id"],
    ["e", "refused", ""],
  ]);
});

it("the cells of a table are lists, numbers, and yes or no", async () => {
  const head = "resource_id,title,provider,url,type,days,difficulty,cost_usd,certificate,skills,rating";
  const row = (id: string, days: string, certificate: string) =>
    `${id},Rye,School,https://example.org/${id},course,${days},beginner,0,${certificate},rye | wheat,`;
  expect(
    await results(newFolder(), "OWN.CSV", [head, row("a", "3", "Yes"), row("b", "few", "maybe")].join("\n")),
  ).toEqual([
    ["a", "added"],
    ["b", "refused", "days", "certificate"],
  ]);
});

it("a file that is neither is refused whole", async () => {
  await expect(importResources(newFolder(), "own.json", "{}")).rejects.toThrow("is not a list");
  await expect(importResources(newFolder(), "own.json", "[")).rejects.toThrow("must be a JSON list or a CSV file");
});
