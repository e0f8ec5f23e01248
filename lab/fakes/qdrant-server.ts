import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/*
 * A stand-in for Qdrant: the part of its published REST schema that the program calls (https://api.qdrant.tech/api-reference, version 1.15).
 * It keeps points in memory and compares all of them. It is not Qdrant: it proves the requests, not the server.
 */

interface Point {
  id: string;
  vector: number[];
  payload: Record<string, unknown>;
}
interface Condition {
  key: string;
  match: { value: unknown };
}
interface Filter {
  must?: Condition[];
  must_not?: Condition[];
}

/** How the stand-in misbehaves instead of answering. */
type QdrantFault = "none" | "slow" | "refused" | "redirect" | "bomb" | "broken";

export interface FakeQdrant {
  url: string;
  /** Every request: its method, its path and its key. */
  requests: { method: string; path: string; key: string | undefined }[];
  collections: Map<string, { size: number; indexed: string[]; points: Map<string, Point> }>;
  fault: QdrantFault;
  /** Delays every query until another one has come, for at most this long, in milliseconds. */
  holdsMs: number;
  /** The most queries that were delayed at once. */
  mostAtOnce: number;
  stop(): Promise<void>;
}

const BOMB_BYTES = 64 * 1024 * 1024;

/** Starts the stand-in on a free port of the loopback interface. */
export async function startQdrant(): Promise<FakeQdrant> {
  const fake: FakeQdrant = {
    url: "",
    requests: [],
    collections: new Map(),
    fault: "none",
    holdsMs: 0,
    mostAtOnce: 0,
    stop: async () => {},
  };
  const held = new Set<() => void>();
  const hold = () =>
    new Promise<void>((resolve) => {
      held.add(resolve);
      fake.mostAtOnce = Math.max(fake.mostAtOnce, held.size);
      if (held.size > 1) for (const release of held) release();
      setTimeout(resolve, fake.holdsMs);
    }).finally(() => held.clear());
  const server = createServer(async (request, response) => {
    if (fake.holdsMs > 0 && request.url?.endsWith("/points/query")) await hold();
    await answer(fake, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fake.stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return fake;
}

async function answer(fake: FakeQdrant, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", fake.url);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = "GET" } = request;
  fake.requests.push({ method, path: url.pathname, key: request.headers["api-key"] as string | undefined });
  const send = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
  switch (fake.fault) {
    case "slow":
      return;
    case "refused":
      return void send(500, { status: { error: "down" } });
    case "redirect":
      return void send(307, {}, { Location: "http://127.0.0.1:1/" });
    case "broken":
      return void response.writeHead(200, { "Content-Type": "application/json" }).end("{");
    case "bomb":
      return void response
        .writeHead(200, { "Content-Type": "application/json", "Content-Encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(BOMB_BYTES, 32)));
    default: {
      const body = chunks.length > 0 ? (JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>) : {};
      const { status, result } = route(fake, method, url.pathname, body);
      send(status, status < 300 ? { result, status: "ok", time: 0 } : { status: { error: result }, time: 0 });
    }
  }
}

function route(fake: FakeQdrant, method: string, path: string, body: Record<string, unknown>) {
  const [, root, name = "", ...rest] = path.split("/").map(decodeURIComponent);
  const call = `${method} ${rest.join("/")}`;
  if (root !== "collections") return { status: 404, result: "no such path" };
  if (name === "")
    return { status: 200, result: { collections: [...fake.collections.keys()].map((one) => ({ name: one })) } };
  const collection = fake.collections.get(name);
  if (call === "PUT ") {
    if (collection) return { status: 409, result: "exists" };
    const { size, distance } = body.vectors as { size: number; distance: string };
    if (distance !== "Cosine") return { status: 400, result: "distance" };
    fake.collections.set(name, { size, indexed: [], points: new Map() });
    return { status: 200, result: true };
  }
  if (!collection) return { status: 404, result: `Not found: Collection \`${name}\` doesn't exist!` };
  const points = [...collection.points.values()];
  switch (call) {
    case "GET ":
      return {
        status: 200,
        result: { config: { params: { vectors: { size: collection.size, distance: "Cosine" } } } },
      };
    case "PUT index":
      collection.indexed.push(String(body.field_name));
      return { status: 200, result: { status: "completed" } };
    case "PUT points": {
      const given = body.points as Point[];
      const wrong = given.find(({ id, vector }) => vector.length !== collection.size || !/^[0-9a-f-]{36}$/.test(id));
      if (wrong) return { status: 400, result: "Wrong input: Vector dimension error" };
      for (const point of given) collection.points.set(point.id, point);
      return { status: 200, result: { status: "completed" } };
    }
    case "POST points/query": {
      const query = body.query as number[];
      if (query.length !== collection.size) return { status: 400, result: "Wrong input: Vector dimension error" };
      const found = points
        .filter(({ payload }) => fits(payload, body.filter as Filter))
        .map(({ id, vector, payload }) => ({ id, version: 1, score: cosine(query, vector), payload }))
        .sort((a, b) => b.score - a.score)
        .slice(0, body.limit as number);
      return { status: 200, result: { points: found } };
    }
    case "POST points/scroll": {
      const all = points
        .filter(({ payload }) => fits(payload, body.filter as Filter))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      const from = body.offset === undefined ? 0 : all.findIndex(({ id }) => id === body.offset);
      const page = all.slice(from, from + (body.limit as number));
      const next = all[from + page.length]?.id ?? null;
      return { status: 200, result: { points: page.map(({ id }) => ({ id })), next_page_offset: next } };
    }
    case "POST points/delete": {
      const ids = (body.points as string[] | undefined) ?? null;
      for (const { id, payload } of points)
        if (ids ? ids.includes(id) : fits(payload, body.filter as Filter)) collection.points.delete(id);
      return { status: 200, result: { status: "completed" } };
    }
    default:
      return { status: 404, result: "no such path" };
  }
}

function fits(payload: Record<string, unknown>, { must = [], must_not = [] }: Filter = {}): boolean {
  const holds = ({ key, match }: Condition) =>
    key.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], payload) ===
    match.value;
  return must.every(holds) && !must_not.some(holds);
}

function cosine(a: number[], b: number[]): number {
  const dot = a.reduce((sum, number, index) => sum + number * (b[index] ?? 0), 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b) || 1);
}
