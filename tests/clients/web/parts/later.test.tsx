import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { Later } from "../../../../clients/web/parts/later.js";
import { seen, serverHas } from "../../../support/page.js";

afterEach(() => vi.restoreAllMocks());

function Page({ name }: { name: string }) {
  return <h1>{name}</h1>;
}
const shown = (answer: unknown) => {
  serverHas(answer === null ? {} : { "page bread": answer });
  return seen(<Later name="bread" load={async () => Page} given={{ name: "Sourdough" }} />);
};

it("a page that is loaded later is shown once it is there, and can be asked for again if it is not", () => {
  expect(shown(Page).texts("h1")).toEqual(["Sourdough"]);
  expect(shown(null).text).toBe("Loading");
  expect(shown(new TypeError("away")).buttons).toEqual(["Try again"]);
});
