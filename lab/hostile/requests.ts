import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";

/** Headers that are wrong, too many, contradictory, or forged. */
export const HEADERS: Record<string, string>[] = [
  ...[
    "",
    "*",
    "text/html",
    "application/xml",
    "text/event-stream;q=0",
    "a/b, c/d",
    "application/json;q=x",
    "x".repeat(4_000),
  ].map((Accept) => ({ Accept })),
  ...[
    "",
    "x",
    "Bearer",
    "Bearer x",
    "Basic eDp5",
    "Bearer a.b.c",
    `Bearer ${"x".repeat(6_000)}`,
    'Digest username="x"',
  ].map((Authorization) => ({ Authorization })),
  ...[
    "evil.example.org",
    "localhost.evil.org",
    "127.0.0.1.nip.io",
    "0.0.0.0",
    "[::]",
    "",
    "localhost:1/../",
    "127.1",
    "2130706433",
    "LOCALHOST",
    "xn--localhost",
  ].map((Host) => ({ Host })),
  ...[
    "http://evil.example.org",
    "null",
    "file://",
    "https://127.0.0.1",
    "http://localhost.evil.org",
    "http://127.0.0.1@evil.org",
    "",
  ].map((Origin) => ({ Origin })),
  ...["cross-site", "same-site", "none", "same-origin", "x"].map((site) => ({ "Sec-Fetch-Site": site })),
  ...["", "x".repeat(256), "é", " ", "a\tb", "'; DROP TABLE runs; --", "__proto__"].map((key) => ({
    "Idempotency-Key": key,
  })),
  ...["-1", "x", "1e9", "99999999999999999999", "", "0.5", "NaN", "1,2"].map((id) => ({ "Last-Event-ID": id })),
  ...["respond-async", "wait=x", "x".repeat(3_000), "return=minimal, respond-async"].map((Prefer) => ({ Prefer })),
  ...[
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "application/json; charset=utf-7",
    "application/json; charset=x",
    "image/png",
    "",
  ].map((type) => ({ "Content-Type": type })),
  ...["gzip", "deflate", "br", "x", "gzip, gzip", "identity, x"].map((encoding) => ({
    "Content-Encoding": encoding,
    "Content-Type": "application/json",
  })),
  ...["bytes=0-1", "bytes=-1", "bytes=0-0,1-1,2-2", "x"].map((Range) => ({ Range })),
  ...["DELETE", "PUT", "TRACE", "CONNECT"].map((method) => ({ "X-HTTP-Method-Override": method })),
  ...["another", "ana, eve", "127.0.0.1"].flatMap((who) => [
    { "X-Forwarded-For": who },
    { "X-Forwarded-Host": who },
    { "X-Real-IP": who },
    { "X-User": who },
  ]),
  ...["100-continue", "x"].map((Expect) => ({ Expect })),
  { Upgrade: "websocket", Connection: "Upgrade" },
  { Upgrade: "h2c", Connection: "Upgrade, HTTP2-Settings", "HTTP2-Settings": "x" },
  { Cookie: "session=ses_sq_0; __proto__=x" },
  { "If-None-Match": "*" },
  { "If-Modified-Since": "x" },
  { Forwarded: "for=1;host=evil.example.org;proto=https" },
  { "X-Request-Id": "<script>" },
];

/** Invalid ids, as they appear in a path. */
export const IDS = [
  ...[
    "x",
    "0",
    "-1",
    "null",
    "undefined",
    "__proto__",
    "constructor",
    "toString",
    "ses_sq_",
    "ses_rd_0",
    "ses_xx_0",
    "ses_sq_0.gap",
    "ses_sq_0/../x",
  ],
  ...[
    "%00",
    "%2e%2e",
    "%2e%2e%2f",
    "..%2f..%2fetc%2fpasswd",
    "%ff",
    "%",
    "%zz",
    "a%0d%0ab",
    "ses_sq_%00",
    "%F0%9F%A7%A8",
    "*",
    "'%20OR%201=1--",
    "%24%7B7*7%7D",
    "{session_id}",
    "a".repeat(3_000),
    "ses_sq_0;x",
    "ses_sq_0?x",
    "ses_sq_0%3Fx",
    "ses_sq_0#x",
    "%E2%80%AE",
    "~",
    ".",
  ],
];

/** Sends a request unchanged, with headers that `fetch` would not send. Resolves with its status; 0 if the connection was closed. */
export function send(url: string, method: string, headers: Record<string, string>, body = ""): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    // The path unchanged: the URL class would normalise it.
    const path = url.slice(url.indexOf("/", "http://".length));
    try {
      const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
        response
          .resume()
          .on("end", () => resolve(response.statusCode ?? 0))
          .on("error", () => resolve(0));
        // An event stream would not end by itself.
        if (!String(response.headers["content-type"]).startsWith("text/event-stream")) return;
        response.destroy();
        resolve(response.statusCode ?? 0);
      });
      sent.on("upgrade", (response, socket) => {
        socket.destroy();
        resolve(response.statusCode ?? 0);
      });
      sent.on("error", () => resolve(0));
      sent.end(body);
    } catch {
      // A request that Node's client refuses to send cannot arrive.
      resolve(-1);
    }
  });
}

/** Opens a connection and sends only the beginning of a request. Resolves with the seconds until it is closed, at most `most`. */
export async function dawdle(url: string, beginning: string, most: number): Promise<number> {
  const { hostname, port } = new URL(url);
  const begun = performance.now();
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  const timer = setTimeout(() => socket.destroy(), most * 1000);
  socket.write(beginning);
  socket.resume();
  await once(socket, "close");
  clearTimeout(timer);
  return (performance.now() - begun) / 1000;
}
