import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { sample } from "../../lab/support/data.js";
import { aServer } from "../support/served.js";

const { url, client } = aServer();

/** A request with any headers; fetch would set Host and Sec-Fetch-Site itself. */
function send(
  path: string,
  headers: Record<string, string>,
  method = "GET",
  body = "",
): Promise<{ status: number; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url()}${path}`, { method, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
const port = () => new URL(url()).port;

describe("a local server", () => {
  it("knows its own names in any case, and no others", async () => {
    expect((await send("/livez", { Host: `LOCALHOST:${port()}` })).status).toBe(200);
    const own = { Host: `LocalHost:${port()}`, Origin: `http://localhost:${port()}` };
    expect((await send("/api/sessions", own)).status).toBe(200);
    for (const host of ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example"])
      expect([host, (await send("/livez", { Host: host })).status]).toEqual([host, 403]);
  });

  it("takes nothing from a page elsewhere, also where the browser sends no Origin", async () => {
    const form = '--b\r\nContent-Disposition: form-data; name="resume"\r\n\r\nx\r\n--b--\r\n';
    const type = { "Content-Type": "multipart/form-data; boundary=b" };
    for (const site of ["cross-site", "same-site"]) {
      expect((await send("/api/sessions", { ...type, "Sec-Fetch-Site": site }, "POST", form)).status).toBe(403);
      expect((await send("/api/sessions", { "Sec-Fetch-Site": site, "Sec-Fetch-Mode": "no-cors" })).status).toBe(403);
      for (const path of ["/api/me", "/metrics"])
        expect((await send(path, { "Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate" })).status).toBe(403);
    }
    expect((await send("/api/sessions", { "Sec-Fetch-Site": "same-origin" })).status).toBe(200);
    expect((await send("/api/sessions", { "Sec-Fetch-Site": "none" })).status).toBe(200);
  });

  it("can be linked to from anywhere, and framed or embedded by nobody", async () => {
    const link = await send("/", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" });
    expect(link.status).toBe(200);
    for (const path of ["/", "/docs", "/api/sessions", "/livez", "/nothing"]) {
      const { headers } = await send(path, {});
      expect([path, String(headers["content-security-policy"])]).toEqual([
        path,
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
      expect([path, headers["cross-origin-resource-policy"], headers["x-content-type-options"]]).toEqual([
        path,
        "same-origin",
        "nosniff",
      ]);
    }
  });

  it("reads what Accept asks for, whatever parameters it has", async () => {
    const status = async (Accept: string) => (await send("/api/sessions", { Accept })).status;
    expect(await status("application/json; charset=utf-8")).toBe(200);
    expect(await status("text/html;level=1, application/json;q=0.5;v=2")).toBe(200);
    expect(await status("text/html; charset=utf-8")).toBe(406);
    expect(await status("application/json;q=0")).toBe(406);
  });

  it("takes JSON in UTF-8 alone, in which its keys can be counted", async () => {
    const body = JSON.stringify(Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`f${index}`, 1])));
    const status = async (charset: string, sent: string) =>
      (await send("/api/sessions", { "Content-Type": `application/json; charset=${charset}` }, "POST", sent)).status;
    expect(await status("utf-16le", Buffer.from(body, "utf16le").toString("latin1"))).toBe(415);
    expect(await status('"UTF-8"', body)).toBe(400);
  });

  it("answers a body full of wrong fields in a few lines", async () => {
    const wrong = Object.fromEntries(Array.from({ length: 4_000 }, (_, index) => [`field_${index}`, 1]));
    const body = { resume: sample("nurse-amina-okafor.txt"), job: "x".repeat(100), ["k".repeat(100_000)]: 1, ...wrong };
    const refused = await client().send<{ errors: { message: string }[] }>("POST", "/api/sessions", body);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body).length).toBeLessThan(20_000);
    expect(refused.body.errors.at(-1)?.message).toBe("and 3951 more");
    const more = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field_${index}`, 1]));
    const keys = await client().send<{ detail: string }>("POST", "/api/sessions", more);
    expect([keys.status, keys.body.detail]).toEqual([400, "the body has more than 5000 keys"]);
  });
});
