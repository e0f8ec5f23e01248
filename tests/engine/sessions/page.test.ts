import { describe, expect, it } from "vitest";
import { pageOf } from "../../../engine/sessions/page.js";

const LIST = ["a", "b", "c"];
const page = (limit: number, cursor: string | null) => pageOf(LIST, (item) => item, limit, cursor);

describe("a page of a list", () => {
  it("has a cursor while there are further items", () => {
    expect(page(2, null)).toEqual({ items: ["a", "b"], next_cursor: "b" });
    expect(page(2, "b")).toEqual({ items: ["c"], next_cursor: null });
    expect(page(3, null)).toEqual({ items: LIST, next_cursor: null });
  });

  it("is empty after the last item, and of an empty list", () => {
    expect(page(2, "c")).toEqual({ items: [], next_cursor: null });
    expect(pageOf<string>([], (item) => item, 2, null)).toEqual({ items: [], next_cursor: null });
  });

  it("is refused after an item that is not in the list", () => {
    expect(() => page(2, "gone")).toThrow("cursor: is not a cursor of this list");
  });
});
