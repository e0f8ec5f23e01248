import { createHash } from "node:crypto";
import { z } from "zod";
import { type Cache, unlessDown } from "../../domain/cache.js";
import { WebResource } from "../../domain/learning.js";
import type { ResourceFinder } from "./catalogue.js";

/** The fields of SearXNG's JSON answer that are used here: https://docs.searxng.org/dev/search_api.html */
const Answer = z.object({
  results: z.array(z.object({ title: z.string(), url: z.string(), content: z.string().nullish() })),
  unresponsive_engines: z.array(z.unknown()).default([]),
});

const MAX_TITLE = 200;
const MAX_EXCERPT = 300;

/**
 * Finds current learning resources on the web, through a SearXNG server. Only the subject, which is the title of a gap, leaves the machine.
 * Answers are cached per owner. Throws if the server cannot be reached or answers in another format.
 */
export function createWebSearch(
  url: string,
  { fetch: send, cache }: { fetch: typeof fetch; cache: Cache | null },
): ResourceFinder<WebResource> {
  return {
    async find(subject, { owner, session_id, limit, signal }) {
      const key = createHash("sha256").update(`${owner}\n${url}\n${subject}`).digest("hex");
      const entry = { kind: "search" as const, owner, session_id, key };
      const known = await unlessDown(() => cache?.find(entry));
      const cached = WebResource.array().safeParse(known?.value);
      if (cached.success) return cached.data.slice(0, limit);
      const begun = performance.now();
      const found = await search(url, subject, send, signal);
      if (found.length > 0)
        await unlessDown(() =>
          cache?.keep(entry, { value: found, provider: "web" }, Math.round(performance.now() - begun)),
        );
      return found.slice(0, limit);
    },
  };
}

async function search(url: string, subject: string, send: typeof fetch, signal: AbortSignal): Promise<WebResource[]> {
  const query = new URLSearchParams({ q: `${subject} course`, format: "json", safesearch: "1" });
  const response = await send(`${url}/search?${query}`, { headers: { Accept: "application/json" }, signal });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`The search server answered ${response.status}.`);
  }
  const { results, unresponsive_engines } = Answer.parse(await response.json());
  if (results.length === 0 && unresponsive_engines.length > 0) throw new Error("No search engine answered.");
  const pages = results.flatMap(({ title, url: page, content }) => toResource(title, page, content ?? "") ?? []);
  // Each page once, at its first position.
  return [...new Map(pages.reverse().map((page) => [page.url, page])).values()].reverse();
}

// Null for an address that is not a web page, such as javascript:.
function toResource(title: string, url: string, content: string): WebResource | null {
  const page = URL.canParse(url) ? new URL(url) : null;
  const oneLine = (text: string, longest: number) => text.replace(/\s+/g, " ").trim().slice(0, longest);
  const checked = WebResource.safeParse({
    resource_id: `web-${createHash("sha256").update(url).digest("hex").slice(0, 16)}`,
    title: oneLine(title, MAX_TITLE),
    url: page?.href,
    provider: page?.hostname,
    excerpt: oneLine(content, MAX_EXCERPT) || null,
    verified: false,
  });
  return checked.success && checked.data.title !== "" ? checked.data : null;
}
