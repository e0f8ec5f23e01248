import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Resource } from "../../domain/learning.js";
import { CHECKED_LINKS, CheckedLinks } from "./catalogue.js";
import { writeWhole } from "./write-file.js";

/** The result of requesting a page. A page is dead only if a server says so: without a network its state is unknown. */
export type LinkState = "alive" | "dead" | "unknown";

/** Errors in the catalogue itself: duplicate ids or pages, and prerequisites that do not exist or depend on each other. */
export function catalogueErrors(resources: Resource[]): string[] {
  const byId = new Map(resources.map((resource) => [resource.resource_id, resource]));
  const twice = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);
  const needs = (id: string, above: string[]): boolean =>
    above.includes(id) || (byId.get(id)?.prerequisites ?? []).some((one) => needs(one, [...above, id]));
  return [
    ...twice(resources.map(({ resource_id }) => resource_id)).map((id) => `${id}: the id stands twice`),
    ...twice(resources.map(({ url }) => url)).map((url) => `${url}: the page stands twice`),
    ...resources.flatMap(({ resource_id, prerequisites }) =>
      prerequisites.filter((id) => !byId.has(id)).map((id) => `${resource_id}: needs ${id}, which does not exist`),
    ),
    ...resources
      .filter(({ resource_id }) => needs(resource_id, []))
      .map(({ resource_id }) => `${resource_id}: needs itself`),
  ];
}

const AT_ONCE = 6;
const TIMEOUT_MS = 10_000;
/** The statuses of a page that is gone (RFC 9110, 15.5.5 and 15.5.11). Any other refusal may only concern robots. */
const GONE = [404, 410];
const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 10;

/** Requests every page, and records in the data folder which pages are gone; those are no longer shown. */
export async function checkLinks(
  dataDir: string,
  resources: Resource[],
  send: typeof fetch,
  now: () => Date,
): Promise<Map<string, LinkState>> {
  const states = new Map<string, LinkState>();
  const waiting = resources.map(({ url }) => url);
  const worker = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) states.set(url, await stateOf(url, send));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const known = [...states].filter(([, state]) => state !== "unknown");
  if (known.length === 0) return states;
  const checked_at = now().toISOString();
  const file = join(dataDir, CHECKED_LINKS);
  const fresh = known.map(([url, state]) => [url, { is_dead: state === "dead", checked_at }]);
  // A page that did not answer this time keeps its last known state.
  const checked: CheckedLinks = { ...(await readChecked(file)), ...Object.fromEntries(fresh) };
  await writeWhole(file, `${JSON.stringify(checked, null, 1)}\n`);
  return states;
}

async function readChecked(file: string): Promise<CheckedLinks> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}";
    throw error;
  });
  return CheckedLinks.parse(JSON.parse(text));
}

async function stateOf(url: string, send: typeof fetch): Promise<LinkState> {
  try {
    const status = await statusBehindRedirects(url, send, AbortSignal.timeout(TIMEOUT_MS));
    if (status >= 200 && status <= 299) return "alive";
    return GONE.includes(status) ? "dead" : "unknown";
  } catch {
    // No network, unknown host or timeout: the page's state is unknown.
    return "unknown";
  }
}

async function statusBehindRedirects(url: string, send: typeof fetch, signal: AbortSignal): Promise<number> {
  let at = url;
  for (let redirects = 0; ; redirects += 1) {
    const { status, headers, body } = await send(at, { redirect: "manual", signal });
    await body?.cancel();
    const location = REDIRECTS.includes(status) ? headers.get("location") : null;
    if (location === null || redirects === MOST_REDIRECTS) return status;
    at = new URL(location, at).href;
  }
}
