import http from "node:http";
import https from "node:https";

/** The answer to a request. `ms` is the time to the last byte. */
export interface Answered {
  status: number;
  ms: number;
  /** The problem's code, if the request was refused. */
  code: string | null;
  hasRetryAfter: boolean;
  body: unknown;
}

/** Sends requests to one server over connections that stay open, as pages do, each with `added` headers. Status 0: the connection failed. */
export function createHttp(baseUrl: string, added: Record<string, string> = {}) {
  const { Agent, request } = new URL(baseUrl).protocol === "https:" ? https : http;
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const send = (method: string, path: string, body?: unknown): Promise<Answered> =>
    new Promise((resolve) => {
      const begun = performance.now();
      const done = (status: number, text: string, hasRetryAfter = false) => {
        const parsed = parse(text);
        const code =
          status === 0 || status >= 400 ? String((parsed as { code?: string } | null)?.code ?? "none") : null;
        resolve({ status, ms: performance.now() - begun, code, hasRetryAfter, body: parsed });
      };
      const headers = {
        Accept: "application/json",
        Prefer: "respond-async",
        ...added,
        ...(body !== undefined && { "Content-Type": "application/json" }),
      };
      const sent = request(new URL(path, baseUrl), { agent, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          done(
            response.statusCode ?? 0,
            Buffer.concat(chunks).toString(),
            response.headers["retry-after"] !== undefined,
          ),
        );
        response.on("error", () => done(0, ""));
      });
      sent.on("error", (error: NodeJS.ErrnoException) => {
        // The server closed an idle connection in the same moment: the request is sent again, as every client does.
        if (sent.reusedSocket && error.code === "ECONNRESET") resolve(send(method, path, body));
        else done(0, JSON.stringify({ code: error.code }));
      });
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  // Follows the events of a request, as the page does: `ms` is the time to the first event; the rest is read and discarded.
  const follow = (path: string, body: unknown): Promise<Answered> =>
    new Promise((resolve) => {
      const begun = performance.now();
      const headers = { ...added, Accept: "text/event-stream", "Content-Type": "application/json" };
      const sent = request(new URL(path, baseUrl), { agent, method: "POST", headers }, (response) => {
        const { statusCode: status = 0 } = response;
        const isStream = String(response.headers["content-type"]).startsWith("text/event-stream");
        const hasRetryAfter = response.headers["retry-after"] !== undefined;
        let text = "";
        const answered = () => {
          const ms = performance.now() - begun;
          const event = /^data: (.*)$/m.exec(text)?.[1];
          const parsed = parse(isStream ? (event ?? "") : text);
          const code = status >= 400 ? String((parsed as { code?: string } | null)?.code ?? "none") : null;
          resolve({ status, ms, code, hasRetryAfter, body: parsed });
        };
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          if (isStream && text.includes("\n\n")) return;
          text += chunk;
          if (isStream && text.includes("\n\n")) answered();
        });
        response.on("end", answered);
        response.on("error", answered);
      });
      sent.on("error", (error: NodeJS.ErrnoException) => {
        if (sent.reusedSocket && error.code === "ECONNRESET") resolve(follow(path, body));
        else
          resolve({
            status: 0,
            ms: performance.now() - begun,
            code: String(error.code),
            hasRetryAfter: false,
            body: null,
          });
      });
      sent.end(JSON.stringify(body));
    });
  return { send, follow, close: () => agent.destroy() };
}
export type Http = ReturnType<typeof createHttp>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
