import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HAS_CHROMIUM } from "../../../lab/support/browser.js";
import { sample } from "../../../lab/support/data.js";
import { newFolder, startServer } from "../../../lab/support/processes.js";
import { aBrowser } from "../../support/browser.js";

const KEY = "ana-secret-key";
const browser = aBrowser();
let server: Awaited<ReturnType<typeof startServer>>;
let open: Awaited<ReturnType<typeof startServer>>;
let other: Server;
beforeAll(async () => {
  const sha256 = createHash("sha256").update(KEY).digest("hex");
  [server, open] = await Promise.all([
    startServer(newFolder(), { API_KEYS: `ana:${sha256}:user+operator` }),
    startServer(newFolder()),
  ]);
  other = createServer((_request, response) =>
    response.setHeader("Content-Type", "text/html").end("<!doctype html><title>x</title><h1>Another site</h1>"),
  );
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await Promise.all([server?.stop(), open?.stop()]);
  other?.close();
});

describe.skipIf(!HAS_CHROMIUM)("a server with keys, at the page", () => {
  it.each(["/", "/operations", "/docs"])(
    "asks for the key at %s, and for a right one after a wrong one",
    async (path) => {
      const { page } = await browser.open(`${server.url}/`);
      const asked: string[] = [];
      page.on("dialog", (dialog) => {
        asked.push(dialog.message());
        void dialog.accept(asked.length === 1 ? "wrong" : KEY);
      });
      await page.goto(`${server.url}${path}`);
      if (path === "/docs") {
        await page.getByText("Starts a session").first().waitFor();
        expect(asked).toEqual(["Key", "Key"]);
        return;
      }
      for (const key of ["wrong", KEY]) {
        await page.getByLabel("Your key").fill(key);
        await page.getByRole("button", { name: "Go on" }).click();
      }
      await page
        .getByRole("heading", { level: 1, name: path === "/" ? "Your résumé, and the job you want" : "Operations" })
        .waitFor();
      // It is sent to nobody else, and is in no address.
      expect(page.url()).not.toContain(KEY);
      expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain(KEY);
    },
  );
});

describe.skipIf(!HAS_CHROMIUM)("a page of another site", () => {
  it("can start, read and delete nothing on a server without keys", async () => {
    const { page } = await browser.open(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const begun = await fetch(`${open.url}/api/sessions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        resume: sample("nurse-amina-okafor.txt"),
        job: sample("job-staff-nurse-emergency.txt"),
        max_questions: 1,
      }),
    });
    const { session_id } = (await begun.json()) as { session_id: string };
    const results = await page.evaluate(
      async ({ url, id }) => {
        const tried = async (path: string, init: RequestInit) => {
          const answered = await fetch(`${url}${path}`, init).catch(() => null);
          return answered ? `${answered.type} ${answered.status} ${(await answered.text()).length}` : "refused";
        };
        const form = new FormData();
        form.set("resume", "a");
        form.set("job", "b");
        const text = { "Content-Type": "text/plain" };
        return Promise.all([
          tried(`/api/sessions/${id}`, {}),
          tried(`/api/sessions/${id}`, { mode: "no-cors" }),
          tried(`/api/sessions/${id}`, { method: "DELETE" }),
          tried("/api/me", { method: "DELETE" }),
          tried("/api/sessions", { method: "POST", mode: "no-cors", body: form }),
          tried("/api/sessions", { method: "POST", mode: "no-cors", headers: text, body: "{}" }),
          tried("/api/sessions", { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" }),
        ]);
      },
      { url: open.url, id: session_id },
    );
    // An opaque answer says nothing; what was asked for was not done.
    for (const result of results) expect(result).toMatch(/^refused$|^opaque 0 0$/);
    const left = (await (await fetch(`${open.url}/api/sessions`)).json()) as { items: { session_id: string }[] };
    expect(left.items.map((one) => one.session_id)).toEqual([session_id]);
  });

  it("gets nothing by a name that leads here, either", async () => {
    const { port } = new URL(open.url);
    const { page } = await browser.open(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const rebound = await page.goto(`http://rebound.localhost:${port}/api/sessions`);
    expect(rebound?.status()).toBe(403);
  });
});
