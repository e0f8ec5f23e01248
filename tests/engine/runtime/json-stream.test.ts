import { describe, expect, it } from "vitest";
import { createItemStream } from "../../../engine/runtime/json-stream.js";

describe("the items of a list that is being written", () => {
  it("come one by one, each when it is whole, however the output is cut", () => {
    const items = [{ gap_id: "g1", fields: [{ id: "a" }] }, { gap_id: "g2", fields: [] }, "a text"];
    const json = JSON.stringify({ before: [{ gap_id: "no" }], questions: items, after: 1 });
    for (const size of [1, 5, 1000]) {
      const seen: unknown[] = [];
      const reader = createItemStream("questions", (item) => seen.push(item));
      for (let at = 0; at < json.length; at += size) {
        reader.push(json.slice(at, at + size));
        const second = json.indexOf('{"gap_id":"g2"');
        if (at + size >= second - 1 && at + size <= second + 2) expect(seen).toEqual(items.slice(0, 1));
      }
      expect(seen).toEqual(items);
    }
  });
});
