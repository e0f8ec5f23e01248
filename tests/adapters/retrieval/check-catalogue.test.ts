import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CHECKED_LINKS } from "../../../adapters/retrieval/catalogue.js";
import { catalogueErrors, checkLinks } from "../../../adapters/retrieval/check-catalogue.js";
import { aResource } from "../../../lab/support/builders.js";
import { newFolder } from "../../../lab/support/processes.js";

const resource = (resource_id: string, prerequisites: string[] = [], url = `https://example.org/${resource_id}`) => ({
  ...aResource(),
  resource_id,
  prerequisites,
  url,
});
const now = () => new Date("2026-11-20T09:00:00Z");

it("a catalogue is wrong where something stands twice, is missing, or needs itself", () => {
  expect(catalogueErrors([resource("a"), resource("b", ["a"])])).toEqual([]);
  expect(catalogueErrors([resource("a"), resource("a", [], "https://example.org/other")])).toEqual([
    "a: the id stands twice",
  ]);
  expect(catalogueErrors([resource("a"), resource("b", ["x"], "https://example.org/a")])).toEqual([
    "https://example.org/a: the page stands twice",
    "b: needs x, which does not exist",
  ]);
  expect(catalogueErrors([resource("a", ["b"]), resource("b", ["a"])])).toEqual(["a: needs itself", "b: needs itself"]);
});

it("a page is gone only if its server says so, also behind a redirect", async () => {
  const answers: Record<string, () => Response> = {
    a: () => new Response("", { status: 200 }),
    b: () => new Response("", { status: 410 }),
    c: () => new Response("", { status: 403 }),
    d: () => new Response(null, { status: 302, headers: { location: "/b" } }),
    e: () => new Response(null, { status: 302, headers: { location: "/e" } }),
  };
  const send = async (url: unknown) => {
    const answer = answers[String(url).slice(-1)];
    if (!answer) throw new TypeError("no network");
    return answer();
  };
  const folder = newFolder();
  const all = ["a", "b", "c", "d", "e", "f"].map((id) => resource(id));
  const states = await checkLinks(folder, all, send as typeof fetch, now);
  const byId = (entries: Iterable<[string, unknown]>) =>
    Object.fromEntries([...entries].map(([url, state]) => [url.slice(-1), state]));
  expect(byId(states)).toEqual({ a: "alive", b: "dead", c: "unknown", d: "dead", e: "unknown", f: "unknown" });
  const kept = JSON.parse(await readFile(join(folder, CHECKED_LINKS), "utf8")) as Record<string, { is_dead: boolean }>;
  const isDead = byId(Object.entries(kept).map(([url, { is_dead }]) => [url, is_dead]));
  expect(isDead).toEqual({ a: false, b: true, d: true });
});

it("nothing is written without a network", async () => {
  const send = async () => {
    throw new TypeError("no network");
  };
  const folder = newFolder();
  await checkLinks(folder, [resource("a")], send as typeof fetch, now);
  expect(existsSync(join(folder, CHECKED_LINKS))).toBe(false);
});
