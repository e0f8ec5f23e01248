import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  CHECKED_LINKS,
  createCatalogue,
  OWN_RESOURCES,
  withResourceDeadline,
} from "../../../adapters/retrieval/catalogue.js";
import { catalogueErrors, checkLinks } from "../../../adapters/retrieval/check-catalogue.js";
import { importResources } from "../../../adapters/retrieval/import.js";
import { countryOf } from "../../../adapters/retrieval/places.js";
import type { Resource } from "../../../domain/learning.js";
import { createNodeFetch } from "../../../engine/runtime/node-fetch.js";
import { newFolder } from "../../../lab/support/processes.js";
import { reader } from "../../../lab/support/reader.js";
import { scoreResources } from "../../../rules/ranking.js";

const all = await createCatalogue(reader.lexicon, null).all();
const idsFor = (title: string, country?: string) =>
  scoreResources(all, { title, status: "missing" }, reader.lexicon, country === undefined ? {} : { country }).map(
    ({ resource_id }) => resource_id,
  );

describe("a search with the job's sentence", () => {
  it("finds what shares words after what names the subject, and marks it", async () => {
    const catalogue = createCatalogue(reader.lexicon, null);
    const scope = { owner: "o", session_id: "s", limit: 30, signal: AbortSignal.timeout(10_000) };
    const named = await catalogue.find("Microsoft Excel", scope);
    const sentence = "You will supervise staff and give feedback";
    const wide = await catalogue.find("Microsoft Excel", { ...scope, sentence });
    expect(wide.slice(0, named.length)).toEqual(named);
    const others = wide.slice(named.length);
    expect(others.length).toBeGreaterThan(3);
    expect(others.every(({ shares_words }) => shares_words)).toBe(true);
    expect(others.some(({ skills }) => skills.some((skill) => /supervis|feedback/.test(skill)))).toBe(true);
  });
});

describe("the shipped catalogue", () => {
  it("has resources of every trade and of countries whose law differs, and no error", () => {
    expect(catalogueErrors(all)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(150);
    const families = new Set(all.flatMap((resource) => resource.families));
    expect(families.size).toBeGreaterThanOrEqual(12);
    const forklift = all.filter(({ skills }) => skills.some((skill) => /forklift/i.test(skill)));
    expect(new Set(forklift.flatMap(({ places }) => places)).size).toBeGreaterThanOrEqual(3);
    expect(all.every(({ rating }) => rating === null)).toBe(true);
  });

  it("puts the program that is asked for before its neighbours", () => {
    const texts = (ids: string[]) => ids.map((id) => JSON.stringify(all.find((one) => one.resource_id === id)?.skills));
    const excel = idsFor("Microsoft Excel");
    expect(excel.length).toBeGreaterThanOrEqual(3);
    for (const skills of texts(excel)) expect(skills).toMatch(/excel/i);
  });

  it("offers nothing that holds in another country, or in one where none is known", () => {
    const placesOf = (ids: string[]) => ids.flatMap((id) => all.find((one) => one.resource_id === id)?.places ?? []);
    expect(placesOf(idsFor("Counterbalance forklift", "NL"))).toEqual([]);
    expect(placesOf(idsFor("Counterbalance forklift"))).toEqual([]);
    expect(new Set(placesOf(idsFor("Counterbalance forklift", "GB")))).toContain("GB");
  });

  it("offers no course of another language, and none below the level", () => {
    const dutch = idsFor("Dutch B1");
    expect(dutch.length).toBeGreaterThan(0);
    expect(dutch.filter((id) => !/nt2|dutch|ned|inburg|cnavt|vu-|learn/i.test(id))).toEqual([]);
    expect(idsFor("German at B1 level")).toContain("dw-nicos-weg-b1");
    expect(idsFor("German at C1 level")).not.toContain("dw-nicos-weg-b1");
  });
});

describe("resources by meaning", () => {
  const scope = { owner: "o", session_id: "s", limit: 5, signal: AbortSignal.timeout(10_000) };

  it("do not lose what was found by name while the vectors are late", async () => {
    const never = { near: () => new Promise<string[]>(() => {}) };
    const search = withResourceDeadline(createCatalogue(reader.lexicon, null, never), 8_000);
    const { state, resources } = await search("Rust", scope);
    expect([state, resources.map(({ skills }) => skills.join()).join()]).toEqual([
      "unavailable",
      expect.stringMatching(/Rust/),
    ]);
  });

  it("are marked, and only where too few name the subject", async () => {
    const near = { near: async () => ["mdn-learn", all[0]?.resource_id ?? ""] };
    const found = await createCatalogue(reader.lexicon, null, near).find("Rust", scope);
    expect(found.filter(({ is_near }) => is_near).map(({ resource_id }) => resource_id)).toContain(all[0]?.resource_id);
    const many = await createCatalogue(reader.lexicon, null, near).find("Microsoft Excel", scope);
    expect(many.some(({ is_near }) => is_near)).toBe(false);
  });
});

describe("the country of a text", () => {
  it.each([
    ["Warehouse Supervisor, Northport Logistics, Rotterdam", "NL"],
    ["Staff nurse in Leeds", "GB"],
    ["£38,400. Two days with our partners in Rotterdam", "GB"],
    ["Live within an hour of Grand Rapids; travel in Michigan and Ohio, and to Germany", "US"],
    ["Our team is growing. Reading and writing reports.", null],
    ["Offices in Rotterdam and Leeds", null],
    ["Registered nurse, Boston. Care for patients with CHF and COPD", "US"],
    ["Sydney Taylor\nWaiter", null],
    ["Jordan Smith, waiter in Leeds", "GB"],
    ["Web developer, Port Ellery, Ontario", "CA"],
    ["Stage manager, Saint John, New Brunswick", "CA"],
    ["Fitter, Temora NSW", "AU"],
    ["Derrymoyle House Hotel, near Westport, Co. Mayo", "IE"],
    ["Stone mason, Newcastle, Co. Down", "GB"],
  ])("%s", (text, country) => {
    expect(countryOf(text)?.country ?? null).toBe(country);
  });
});

const own: Resource = {
  ...(all[0] as Resource),
  resource_id: "own-1",
  url: "https://example.org/own-1",
  prerequisites: [],
};

describe("an operator's own resources", () => {
  it("are imported row by row, from JSON, and the wrong ones are named", async () => {
    const dataDir = newFolder();
    const rows = await importResources(
      dataDir,
      "own.json",
      JSON.stringify([own, { ...own, resource_id: "own-2", days: -1 }, { ...own, resource_id: "own-3" }, own]),
    );
    expect(rows.map(({ row, result, errors }) => [row, result, errors[0]?.path])).toEqual([
      [1, "added", undefined],
      [2, "refused", "days"],
      [3, "refused", "url"],
      [4, "refused", "resource_id"],
    ]);
    const catalogue = createCatalogue(reader.lexicon, dataDir);
    expect((await catalogue.all()).map(({ resource_id }) => resource_id)).toContain("own-1");
    await importResources(dataDir, "own.json", JSON.stringify([{ ...own, title: "Renamed" }]));
    expect((await catalogue.all()).find(({ resource_id }) => resource_id === "own-1")?.title).toBe("Renamed");
    expect(JSON.parse(readFileSync(join(dataDir, OWN_RESOURCES), "utf8"))).toHaveLength(1);
  });

  it("are imported from CSV, with lists in a cell", async () => {
    const csv = [
      "resource_id,title,provider,url,type,days,difficulty,cost_usd,rating,certificate,skills,families,places",
      'own-4,"Bread, baked",A school,https://example.org/4,course,2,beginner,0,,yes,sourdough|bread baking,hospitality,NL|BE',
      "own-5,No link,A school,javascript:alert(1),course,2,beginner,0,4.5,no,x,hospitality,",
    ].join("\n");
    const rows = await importResources(newFolder(), "own.csv", csv);
    expect(rows.map(({ result, errors }) => [result, errors[0]?.path])).toEqual([
      ["added", undefined],
      ["refused", "url"],
    ]);
  });

  it("are refused as a whole where the file is neither", async () => {
    await expect(importResources(newFolder(), "own.json", "{}")).rejects.toMatchObject({ code: "input_invalid" });
    await expect(importResources(newFolder(), "own.csv", 'a,b\n"c')).rejects.toMatchObject({ code: "input_invalid" });
  });
});

describe("the check of links", () => {
  const pages = createServer((request, response) => {
    const status =
      { "/there": 200, "/gone": 410, "/busy": 503, "/moved": 301, "/round": 302 }[request.url ?? ""] ?? 404;
    const location = { "/moved": "/gone", "/round": "/round" }[request.url ?? ""];
    response.writeHead(status, location === undefined ? {} : { Location: location }).end();
  });
  afterAll(() => void pages.close());

  it("hides pages that are gone, and only those", async () => {
    await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
    const dataDir = newFolder();
    const names = ["there", "gone", "busy", "moved", "round"];
    const resources = names.map((name) => ({ ...own, resource_id: name, url: `${url}/${name}` }));
    const unreachable = { ...own, resource_id: "off", url: "http://127.0.0.1:1/" };
    writeFileSync(join(dataDir, OWN_RESOURCES), JSON.stringify([...resources, unreachable]));
    const states = await checkLinks(dataDir, [...resources, unreachable], createNodeFetch(2), () => new Date());
    expect([...states.values()].sort()).toEqual(["alive", "dead", "dead", "unknown", "unknown", "unknown"]);
    const left = (await createCatalogue(reader.lexicon, dataDir).all()).map(({ resource_id }) => resource_id);
    expect([...names, "off"].filter((id) => left.includes(id))).toEqual(["there", "busy", "round", "off"]);
    // Checked again: what is gone stays gone, and what does not answer keeps what was known.
    const listed = (await createCatalogue(reader.lexicon, dataDir).listed()).filter(({ url: page }) =>
      page.startsWith(url),
    );
    await checkLinks(dataDir, [...listed, unreachable], createNodeFetch(2), () => new Date());
    const then = (await createCatalogue(reader.lexicon, dataDir).all()).map(({ resource_id }) => resource_id);
    expect(then).toEqual(left);
    // Without a network nothing is known, and nothing changes.
    const before = readFileSync(join(dataDir, CHECKED_LINKS), "utf8");
    await checkLinks(dataDir, [unreachable], createNodeFetch(2), () => new Date());
    expect(readFileSync(join(dataDir, CHECKED_LINKS), "utf8")).toBe(before);
  });

  it("finds what stands twice, what is missing, and circles", () => {
    const wrong = [
      { ...own, resource_id: "a", prerequisites: ["b"] },
      { ...own, resource_id: "b", url: "https://example.org/b", prerequisites: ["a"] },
      { ...own, resource_id: "c", prerequisites: ["nowhere"] },
    ];
    expect(catalogueErrors(wrong).join("\n")).toMatch(/stands twice[\s\S]*needs nowhere[\s\S]*a: needs itself/);
  });
});
