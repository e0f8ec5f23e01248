import { describe, expect, it } from "vitest";
import { shownDocument } from "../../../clients/cli/shown-document.js";
import { WrittenDocument } from "../../../domain/document.js";
import { DocumentEntry } from "../../../domain/document-ask.js";
import { NO_USAGE } from "../../../domain/usage.js";

const entry = (entry_id: string, over: object) =>
  DocumentEntry.parse({ entry_id, text: entry_id, op: "kept", section: "", kind: "item", claims: [], ...over });
const page = (entries: DocumentEntry[]) =>
  shownDocument(
    WrittenDocument.parse({
      ...{ document_id: "s.page", thread_id: "s.page", session_id: "s", document: "page", status: "waiting" },
      ...{ entries, findings: [], version: 1, language: "en", outdated: false, usage: NO_USAGE, provider: "m" },
      length: { words: 1, most: null, pages: 0.5, most_pages: 1 },
    }),
  );

describe("a page in the terminal", () => {
  it("says each change once, beside what it changes, with the words that keep it open", () => {
    const claims = [
      {
        ...{ claim_id: "c", text: "New", known: "open", missing: [], rests_on: [] },
        doubts: [{ words: "would", quote: "I would" }],
      },
    ];
    expect(
      page([
        entry("own.1", {}),
        entry("page.c1", { op: "replaces", of: "own.2", claims }),
        entry("own.2", { op: "left_out", replaced_by: "page.c1" }),
        entry("own.3", { op: "left_out", why: "doubled" }),
      ]),
    ).toEqual([
      "The page, version 1, waiting: about 0.5 of 1 pages, 1 open",
      "  open     page.c1  [page.c1]",
      "           instead of: own.2",
      '           you write "would": did you do this?',
      "  out      own.3 – doubled  [own.3]",
    ]);
  });

  it("says that nothing is changed", () => {
    expect(page([entry("own.1", {})])[1]).toBe("  nothing is changed");
  });
});
