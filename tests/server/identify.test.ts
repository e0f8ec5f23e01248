import { createHash } from "node:crypto";
import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../../clients/typescript/client.js";
import { API } from "../../domain/contract/contract.js";
import type { Operation } from "../../domain/contract/operation.js";
import { sample } from "../../lab/support/data.js";
import { newFolder, startServer } from "../../lab/support/processes.js";

const KEYS = { ana: "ana-secret-key", eve: "eve-secret-key", ops: "ops-secret-key" };
const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");
const API_KEYS = `ana:${hashOf(KEYS.ana)},eve:${hashOf(KEYS.eve)}:user,ops:${hashOf(KEYS.ops)}:operator`;
const ISSUER = "https://login.example.org/";
const AUDIENCE = "adaptive-answers";
const body = {
  resume: sample("nurse-amina-okafor.txt"),
  job: sample("job-staff-nurse-emergency.txt"),
  mode: "fast" as const,
  max_questions: 2,
};
const operations = Object.entries(API) as [string, Operation][];

let issuer: Server;
let jwksRequests = 0;
let sign: (
  claims: Record<string, unknown>,
  over?: { alg?: string; expires?: string; audience?: string },
) => Promise<string>;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const stranger = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "one", alg: "ES256", use: "sig" };
  issuer = createServer((_request, response) => {
    jwksRequests += 1;
    response.setHeader("Content-Type", "application/json").end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => issuer.listen(0, "127.0.0.1", resolve));
  sign = (claims, { alg = "ES256", expires = "5m", audience = AUDIENCE } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg, kid: "one" })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(
        claims.sub === "forged" ? stranger.privateKey : alg === "HS256" ? Buffer.from(JSON.stringify(jwk)) : privateKey,
      );
  server = await startServer(newFolder(), {
    API_KEYS,
    AUTH_JWKS_URL: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks`,
    AUTH_ISSUER: ISSUER,
    AUTH_AUDIENCE: AUDIENCE,
    PUBLIC_URL: "https://answers.example.org",
  });
});
afterAll(async () => {
  await server?.stop();
  issuer?.close();
});

const pathOf = (path: string, ids: Record<string, string> = {}) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "ses_sq_0");
async function call(operation: Operation, key: string | null, ids = {}) {
  const response = await fetch(`${server.url}${pathOf(operation.path, ids)}`, {
    method: operation.method.toUpperCase(),
    headers: { ...(key !== null && { Authorization: `Bearer ${key}` }), "Content-Type": "application/json" },
    ...(operation.body && { body: "{}" }),
  });
  const isStream = response.headers.get("Content-Type")?.startsWith("text/event-stream");
  const text = isStream ? String(await response.body?.cancel()) : await response.text();
  return { status: response.status, headers: response.headers, problem: text.startsWith("{") ? JSON.parse(text) : {} };
}
const as = (key: string) => createClient({ baseUrl: server.url, key });

describe("without a valid key", () => {
  it("nothing of the contract answers, but whether the server lives", async () => {
    const answered: string[] = [];
    for (const [id, operation] of operations) {
      const { status, headers, problem } = await call(operation, null);
      if (status !== 401) answered.push(id);
      else
        expect([problem.code, headers.get("WWW-Authenticate")]).toEqual([
          "unauthenticated",
          expect.stringMatching(/^Bearer/),
        ]);
    }
    expect(answered.sort()).toEqual(["getLiveness", "getReadiness"]);
    for (const path of ["/api", "/api/unknown", "/api/sessions/../me", "/API/sessions", "/api//sessions", "/metrics/"])
      expect([path, (await fetch(`${server.url}${path}`)).status]).toEqual([path, expect.toBeOneOf([401, 404])]);
  });

  it("no other form of a key is one", async () => {
    const wrong = [
      "",
      "Bearer",
      "Bearer ",
      `Basic ${KEYS.ana}`,
      KEYS.ana,
      `Bearer ${hashOf(KEYS.ana)}`,
      `Bearer ${KEYS.ana}x`,
    ];
    const statusWith = async (value: string) =>
      (await fetch(`${server.url}/api/sessions`, { headers: { Authorization: value } })).status;
    expect(await statusWith(`Bearer ${KEYS.ana}`)).toBe(200);
    for (const value of wrong) expect([value, await statusWith(value)]).toEqual([value, 401]);
    expect((await fetch(`${server.url}/api/sessions?key=${KEYS.ana}`)).status).toBe(401);
  });

  it("a large body is refused before it is read", async () => {
    const { port } = new URL(server.url);
    const statusOf = (path: string, length: number, type: string, headers = {}) =>
      new Promise<number | undefined>((resolve, reject) => {
        const sent = httpRequest(
          { port, path, method: "POST", headers: { ...headers, "Content-Type": type, "Content-Length": length } },
          (response) => {
            resolve(response.statusCode);
            sent.destroy();
          },
        );
        sent.on("error", reject);
        sent.write("{");
      });
    const known = { Authorization: `Bearer ${KEYS.ana}` };
    const json = "application/json";
    expect(await statusOf("/api/sessions", 9_000_000, json)).toBe(401);
    expect(await statusOf("/api/sessions", 99_999_999, json, known)).toBe(413);
    expect(await statusOf("/api/batches", 99_999_999, json, known)).toBe(413);
    expect(await statusOf("/api/sessions", 99_999_999, "multipart/form-data; boundary=x", known)).toBe(413);
  });

  it("the page itself can be read: it holds nothing of anybody", async () => {
    for (const path of ["/", "/operations", "/docs"]) expect((await fetch(`${server.url}${path}`)).status).toBe(200);
  });
});

describe("a key", () => {
  it("is of one owner: everything of another is not found, as if it had never been", async () => {
    const session = await as(KEYS.ana).startSession({ body });
    const { session_id, questions } = session;
    const question_id = questions[0]?.question_id ?? "";
    expect((await as(KEYS.ana).listSessions({})).items.map((one) => one.session_id)).toContain(session_id);
    expect((await as(KEYS.eve).listSessions({})).items).toEqual([]);
    const withIds = operations.filter(([, { path }]) => /\{(session|question|thread)_id\}/.test(path));
    expect(withIds.length).toBeGreaterThan(15);
    for (const [id, operation] of withIds) {
      const ids = { session_id, question_id, thread_id: question_id };
      const unknown = {
        session_id: "ses_sq_unknown",
        question_id: "ses_sq_unknown.gap",
        thread_id: "ses_sq_unknown.gap",
      };
      const [theirs, never] = [await call(operation, KEYS.eve, ids), await call(operation, KEYS.eve, unknown)];
      const said = ({ problem }: typeof theirs) => ({ ...problem, request_id: "" });
      expect([id, theirs.status, said(theirs)]).toEqual([id, never.status, said(never)]);
      expect([id, theirs.status]).toEqual([id, expect.toBeOneOf([400, 404])]);
    }
    expect(await as(KEYS.ana).getSession({ session_id })).toEqual(session);
    expect(JSON.stringify(await as(KEYS.ana).getMe({}))).toContain(session_id);
    expect(JSON.stringify(await as(KEYS.eve).getMe({}))).not.toContain(session_id);
  });

  it("takes its owner from nothing that is sent", async () => {
    for (const over of [{ owner: "ana" }, { thread_id: "x" }, { status: "ready" }]) {
      const sent = as(KEYS.eve).startSession({ body: { ...body, ...over } as typeof body });
      await expect(sent).rejects.toMatchObject({ status: 400 });
    }
    const headers = { Authorization: `Bearer ${KEYS.eve}`, "X-Owner": "ana", "X-Forwarded-User": "ana" };
    const listed = await fetch(`${server.url}/api/sessions`, { headers });
    expect(await listed.json()).toEqual({ items: [], next_cursor: null });
  });

  it("opens what its roles name", async () => {
    for (const [id, operation] of operations.filter(([, { role }]) => role !== "public")) {
      const [user, operator] = [await call(operation, KEYS.eve), await call(operation, KEYS.ops)];
      expect([id, user.status === 403, operator.status === 403]).toEqual([
        id,
        operation.role === "operator",
        operation.role === "user",
      ]);
      if (id === "deleteMe") expect(operator.problem.code).toBe("forbidden");
    }
  });
});

describe("a signed token", () => {
  it("has its owner and roles, and its keys are read once", async () => {
    const zoe = await sign({ sub: "zoe" });
    expect((await as(zoe).startSession({ body })).status).toBe("ready");
    expect((await as(await sign({ sub: "zoe" })).listSessions({})).items).toHaveLength(1);
    expect((await as(await sign({ sub: "yan" })).listSessions({})).items).toEqual([]);
    await expect(as(zoe).listFlags({})).rejects.toMatchObject({ status: 403 });
    await as(await sign({ sub: "zoe", roles: "user operator" })).listFlags({});
    await as(await sign({ sub: "zoe", roles: ["operator"] })).listFlags({});
    expect(jwksRequests).toBe(1);
  });

  it.each<[string, () => Promise<string>]>([
    ["has expired", () => sign({ sub: "zoe" }, { expires: "-1m" })],
    ["is for somebody else", () => sign({ sub: "zoe" }, { audience: "another" })],
    ["has no owner", () => sign({})],
    ["has the owner of a key", () => sign({ sub: "ana" })],
    ["has the local owner", () => sign({ sub: "local" })],
    ["is signed with another key", () => sign({ sub: "forged" })],
    ["is signed with the public key as a secret", () => sign({ sub: "zoe" }, { alg: "HS256" })],
    ["has no signature", async () => `${btoa('{"alg":"none"}')}.${btoa('{"sub":"zoe"}')}.`.replaceAll("=", "")],
    ["is no token", async () => "a.b.c"],
  ])("is refused if it %s", async (_, make) => {
    await expect(as(await make()).listSessions({})).rejects.toMatchObject({ status: 401, code: "unauthenticated" });
  });
});

describe("the address of the server", () => {
  const statusFor = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(server.url);
      const sent = httpRequest(
        { port, path: "/api/sessions", headers: { Authorization: `Bearer ${KEYS.eve}`, ...headers } },
        (response) => resolve(response.resume().statusCode),
      );
      sent.on("error", reject).end();
    });
  it("is its own or the one behind which it stands, and no other page may ask", async () => {
    expect(await statusFor({ Host: "answers.example.org" })).toBe(200);
    expect(await statusFor({ Host: "Answers.Example.org", Origin: "https://answers.example.org" })).toBe(200);
    expect(await statusFor({ Host: "answers.example.org", Origin: "http://answers.example.org" })).toBe(403);
    expect(await statusFor({ Host: "evil.example.org" })).toBe(403);
    expect(await statusFor({ Host: "answers.example.org", Origin: "https://evil.example.org" })).toBe(403);
    expect(await statusFor({ Host: "answers.example.org", Origin: "http://answers.example.org.evil.org" })).toBe(403);
  });
});

describe("limits", () => {
  it("of requests are told, and count for each owner alone", async () => {
    const limited = await startServer(newFolder(), { API_KEYS, RATE_LIMIT: "5" });
    try {
      const ask = (key: string) =>
        fetch(`${limited.url}/api/sessions`, { headers: { Authorization: `Bearer ${key}` } });
      const answers = [];
      for (let n = 0; n < 6; n += 1) answers.push(await ask(KEYS.ana));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
      expect(answers[0]?.headers.get("RateLimit-Policy")).toBe('"default";q=5;w=60');
      expect(answers[4]?.headers.get("RateLimit")).toMatch(/^"default";r=0;t=\d+$/);
      expect(Number(answers[5]?.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(await answers[5]?.json()).toMatchObject({ code: "rate_limited", status: 429 });
      expect((await ask(KEYS.eve)).status).toBe(200);
      expect((await fetch(`${limited.url}/livez`)).status).toBe(200);
    } finally {
      await limited.stop();
    }
  });

  it("of event streams are per owner, and a closed one makes room", async () => {
    const { session_id } = await as(KEYS.eve).startSession({ body });
    const open = async () => {
      const controller = new AbortController();
      const response = await fetch(`${server.url}/api/sessions/${session_id}/events`, {
        headers: { Authorization: `Bearer ${KEYS.eve}` },
        signal: controller.signal,
      });
      return { status: response.status, close: () => controller.abort() };
    };
    const streams = await Promise.all(Array.from({ length: 20 }, open));
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await open()).status).toBe(429);
    streams[0]?.close();
    await expect.poll(async () => (await open()).status).toBe(200);
    for (const stream of streams) stream.close();
  });
});
