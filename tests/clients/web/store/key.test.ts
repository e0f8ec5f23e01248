import "../../../support/browser-globals.js";
import { expect, it, vi } from "vitest";
import { createTabKey } from "../../../../clients/web/store/key.js";
import { memoryStorage } from "../../../support/memory-storage.js";

/** A server that answers with a status and remembers the headers. */
function serverWith(status: number) {
  const seen: Headers[] = [];
  const send: typeof fetch = async (_, init) => {
    seen.push(new Headers(init?.headers));
    return new Response(null, { status });
  };
  return { send, seen };
}

it("a given key is sent with every request, beside its other headers", async () => {
  const { send, seen } = serverWith(200);
  const key = createTabKey(memoryStorage());
  key.give("  secret ");
  await key.withKey(send)("/", { headers: { Accept: "text/plain" } });
  expect([seen[0]?.get("Authorization"), seen[0]?.get("Accept")]).toEqual(["Bearer secret", "text/plain"]);
});

it("without a key nothing is sent, and a server that needs none asks for none", async () => {
  const { send, seen } = serverWith(200);
  const key = createTabKey(memoryStorage());
  await key.withKey(send)("/");
  expect([seen[0]?.has("Authorization"), key.isWanted()]).toEqual([false, false]);
});

it("a server that wants a key is noticed, and the page told once", async () => {
  const { send } = serverWith(401);
  const key = createTabKey(memoryStorage());
  const told = vi.fn();
  key.subscribe(told);
  await key.withKey(send)("/");
  await key.withKey(send)("/");
  expect([key.isWanted(), told.mock.calls.length]).toEqual([true, 1]);
});
