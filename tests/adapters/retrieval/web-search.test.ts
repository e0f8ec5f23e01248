import { describe, expect, it } from "vitest";
import { createWebSearch } from "../../../adapters/retrieval/web-search.js";
import type { Cache, CacheEntry } from "../../../domain/cache.js";

const page = (title: string, url: string, content: string | null = "") => ({ title, url, content });
const { signal } = new AbortController();
function searching(answer: () => Response) {
  const asked: string[] = [];
  const kept = new Map<string, CacheEntry>();
  const cache: Cache = {
    find: async ({ key }) => kept.get(key) ?? null,
    keep: async ({ key }, entry) => void kept.set(key, entry),
    stats: async () => [],
    clear: async () => {},
  };
  const send = async (url: unknown) => {
    asked.push(String(url));
    return answer();
  };
  const { find } = createWebSearch("http://search", { fetch: send as typeof fetch, cache });
  const scope = { session_id: "s1", limit: 2, signal };
  return {
    asked,
    find: (subject: string, owner = "ann") => find(subject, { owner, ...scope } as Parameters<typeof find>[1]),
  };
}
const results = (...list: object[]) => Response.json({ results: list });

describe("a search of the web", () => {
  it("finds pages by subject, each once, in one line, and no address that is none", async () => {
    const { find, asked } = searching(() =>
      results(
        page("Sour\n dough", "https://a.example/x", " Bake  it "),
        page("Run", "javascript:alert(1)"),
        page(" ", "https://b.example/"),
        page("Again", "https://a.example/x"),
        page("Rye", "https://c.example/", null),
      ),
    );
    expect(await find("sourdough")).toMatchObject([
      { title: "Sour dough", url: "https://a.example/x", provider: "a.example", excerpt: "Bake it", verified: false },
      { title: "Rye", excerpt: null },
    ]);
    expect(asked[0]).toContain("q=sourdough+course");
  });

  it("is asked once for an owner, unless nothing was found", async () => {
    const found = searching(() => results(page("Rye", "https://c.example/")));
    await found.find("rye");
    await found.find("rye");
    await found.find("rye", "ben");
    expect(found.asked).toHaveLength(2);
    const nothing = searching(() => results());
    await nothing.find("rye");
    expect(await nothing.find("rye")).toEqual([]);
    expect(nothing.asked).toHaveLength(2);
  });

  it("fails when the server refuses or no engine answers", async () => {
    await expect(searching(() => new Response("", { status: 429 })).find("rye")).rejects.toThrow("answered 429");
    const silent = () => Response.json({ results: [], unresponsive_engines: [["a", "timeout"]] });
    await expect(searching(silent).find("rye")).rejects.toThrow("No search engine answered");
  });
});
