import { Agent, request } from "node:http";

/** What a request came back with. `ms` is the time to the last byte of the answer. */
export interface Answered {
  status: number;
  ms: number;
  /** The problem's code, of a refusal. */
  code: string | null;
  hasRetryAfter: boolean;
  body: unknown;
}

/** Sends requests to one server over connections that stay open, as pages do, each with `added` headers. Status 0: the connection failed. */
export function createHttp(baseUrl: string, added: Record<string, string> = {}) {
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
        // The server closed an idle connection in the same moment: what every client does then.
        if (sent.reusedSocket && error.code === "ECONNRESET") resolve(send(method, path, body));
        else done(0, JSON.stringify({ code: error.code }));
      });
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  return { send, close: () => agent.destroy() };
}
export type Http = ReturnType<typeof createHttp>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
