import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ChatSettings } from "../../adapters/models/chat/settings.js";

/** A request as a provider gets it. */
export interface Sent {
  url: string;
  headers: Headers;
  body: Record<string, unknown>;
}

/** A fetch that answers from a list, and the requests that it got. Throws when the list has no more answers. */
export function aWire(...answers: (Response | Error)[]): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    async fetch(input, init) {
      const request = new Request(input, init);
      sent.push({ url: request.url, headers: request.headers, body: (await request.json()) as Sent["body"] });
      const answer = answers.shift() ?? new Error("the wire has no further answer");
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

/** An answer as a stream of events; a text is sent as it is. */
export function events(...data: (object | string)[]): Response {
  const lines = data.map((one) => `data: ${typeof one === "string" ? one : JSON.stringify(one)}\n\n`);
  return new Response(lines.join(""), { headers: { "Content-Type": "text/event-stream" } });
}

/** The events of an answer of OpenAI's protocol with this text. */
export function saidByOpenAI(text: string, finish_reason = "stop", delta: object = {}): object[] {
  const chunk = (choices: object[], more: object = {}) => ({
    ...{ id: "c", object: "chat.completion.chunk", created: 1, model: "small", choices },
    ...more,
  });
  return [
    chunk([{ index: 0, delta: { role: "assistant", content: text, ...delta }, finish_reason: null }]),
    chunk([{ index: 0, delta: {}, finish_reason }]),
    chunk([], { usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } }),
  ];
}

/** The settings of a provider whose requests go to this wire. */
export function chatSettings(send: typeof fetch, over: Partial<ChatSettings> = {}): ChatSettings {
  const names = { fast: "small", quality: "large" };
  const profile = { temperature: 0, maxOutputTokens: 4096, timeoutMs: 5_000, idleTimeoutMs: 5_000, extra: {} };
  return {
    baseUrl: "https://models.test/v1",
    apiKey: "secret",
    models: { reader: names, writer: names, judge: names },
    experimentalWriters: {},
    profiles: { reader: profile, writer: profile, judge: profile },
    fetch: send,
    ...over,
  };
}

/** A server on the loopback interface that gives these answers one after the other, the last one again and again. */
export async function startWire(...answers: { status?: number; events: object[] }[]) {
  const bodies: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { status = 200, events: said } = answers[Math.min(bodies.length, answers.length - 1)] ?? { events: [] };
    bodies.push(JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>);
    response.writeHead(status, { "Content-Type": "text/event-stream" }).end(await events(...said, "[DONE]").text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    bodies,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
