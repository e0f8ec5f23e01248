import { describe, expect, it } from "vitest";
import { createCalls } from "../../../clients/typescript/from-operations.js";
import { CANDIDATE_API } from "../../../domain/contract/candidate.js";

type Call = (input: object, options?: object) => Promise<unknown>;
type Calls = Record<string, Call> & { streams: Record<string, unknown> };

/** Calls of a server that gives one answer; `sent` is the last request. */
function calling(answer: Response = Response.json({ ok: true }), key?: string) {
  const sent: { url: string; init: RequestInit }[] = [];
  const send = async (url: unknown, init: RequestInit = {}) => {
    sent.push({ url: String(url), init });
    return answer;
  };
  const options = { baseUrl: "http://server//", fetch: send as typeof fetch, ...(key !== undefined && { key }) };
  const calls = createCalls(CANDIDATE_API, options) as Calls;
  const last = () => {
    const { url = "", init = {} } = sent.at(-1) ?? {};
    return { url, method: init.method, body: init.body, headers: Object.fromEntries(new Headers(init.headers)) };
  };
  return { call: (name: string) => calls[name] as Call, streams: Object.keys(calls.streams), last };
}

describe("a call by its operation", () => {
  it("fills its ids and its query into the address", async () => {
    const { call, last } = calling();
    await call("getSession")({ session_id: "a/b", query: { last_event_id: "true" } });
    expect(last().url).toBe("http://server/api/sessions/a%2Fb?last_event_id=true");
    await expect(call("getSession")({ session_id: ".." })).rejects.toThrow("session_id must be an id");
    await expect(call("getSession")({})).rejects.toThrow('not ""');
  });

  it("sends the key and the options as headers, and none that is not given", async () => {
    const { call, last } = calling(Response.json({}, { status: 201 }), "secret");
    await call("startSession")({ body: { job: "x" } }, { idempotencyKey: "k1", respondAsync: true });
    expect(last().headers).toEqual({
      accept: "application/json",
      authorization: "Bearer secret",
      "content-type": "application/json",
      "idempotency-key": "k1",
      prefer: "respond-async",
    });
    const plain = calling();
    await plain.call("getSession")({ session_id: "s1" });
    expect([plain.last().headers, plain.last().body]).toEqual([{ accept: "application/json" }, undefined]);
  });

  it("leaves the type of a form to fetch", async () => {
    const { call, last } = calling(Response.json({}, { status: 201 }));
    const form = new FormData();
    await call("startSession")({ body: form });
    expect([last().body, last().headers["content-type"]]).toEqual([form, undefined]);
  });

  it("answers with bytes for a file, nothing for nothing, and an error for what is not its own", async () => {
    const file = calling(new Response("# Sam"));
    expect(await file.call("exportSession")({ session_id: "s1" })).toEqual(new Uint8Array(Buffer.from("# Sam")));
    expect(file.last().headers.accept).toContain("text/markdown");
    const none = calling(new Response(null, { status: 204 }));
    expect(await none.call("deleteSession")({ session_id: "s1" })).toBeUndefined();
    await expect(calling(new Response("", { status: 418 })).call("getMe")({})).rejects.toThrow("418");
  });

  it("is a stream only where there are events", () => {
    const { streams } = calling();
    expect(streams).toContain("startSession");
    expect(streams).not.toContain("getSession");
  });
});
