import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRedis, type Redis } from "../../../../adapters/stores/redis/client.js";
import { createFactStores } from "../../../../adapters/stores/redis/facts.js";
import { keyOf, ownerKey } from "../../../../adapters/stores/redis/keys.js";
import { saidChanged, saidRemoved } from "../../../../adapters/stores/redis/said-changes.js";
import { createLanguageReader } from "../../../../engine/program/language.js";
import { HAS_REDIS, startRedis } from "../../../../lab/support/redis.js";

const OWNER = "ana";
const SESSIONS = 200;
const AT = "2026-11-20T10:00:00.000Z";
/** Each with a word of its own. */
const titleOf = (number: number) => `Repair of type${number}`;
const reader = createLanguageReader();

describe.skipIf(!HAS_REDIS)("the facts in Redis, searched by two servers", () => {
  let server: Awaited<ReturnType<typeof startRedis>>;
  const clients: Redis[] = [];
  let here: ReturnType<typeof createFactStores>["facts"];
  let there: ReturnType<typeof createFactStores>["facts"];
  beforeAll(async () => {
    server = await startRedis();
    clients.push(await openRedis(server.url), await openRedis(server.url));
    for (let number = 0; number < SESSIONS; number += 1) await say(number, "the boiler");
    [here, there] = clients.map((client) => createFactStores(client).facts) as [typeof here, typeof there];
  });
  afterAll(async () => {
    for (const client of clients) client.destroy();
    await server.stop();
  });
  const redis = () => clients[0] as Redis;
  const sessionOf = (number: number) => `ses_rd_${number}`;
  const factOf = (number: number) => `${sessionOf(number)}.g1.fact0`;

  async function say(number: number, what: string): Promise<void> {
    const session_id = sessionOf(number);
    const question_id = `${session_id}.g1`;
    const text = `I repaired ${what} number ${number}.`;
    const fact = { fact_id: factOf(number), session_id, question_id, gap_title: titleOf(number) };
    const facts = [{ ...fact, text, values: { story: text }, said_at: AT, choice: "yes" }];
    const passages = [{ kind: "fact", ref: fact.fact_id, text }];
    await redis().sAdd(ownerKey(OWNER, "said"), session_id);
    await redis().hSet(keyOf(OWNER, session_id, "said"), question_id, JSON.stringify({ facts, passages }));
    await redis().hIncrBy(keyOf(OWNER, session_id, "said"), "version", 1);
    await saidChanged(redis(), OWNER, session_id);
  }

  const textOf = async (facts: typeof here, number: number) => {
    const found = await facts.about({ owner: OWNER, person: null }, reader.phrase(titleOf(number)).searchStems);
    return found.find(({ fact_id }) => fact_id === factOf(number))?.text;
  };

  it("reach both as they are now: said, corrected, deleted, with their session or all of them", async () => {
    expect([await textOf(here, 7), await textOf(there, 7)]).toEqual(Array(2).fill("I repaired the boiler number 7."));
    await say(7, "the other boiler");
    expect(await textOf(there, 7)).toBe("I repaired the other boiler number 7.");
    await here.amend(OWNER, factOf(8), { text: "I only watched.", values: null, confirmed_at: AT });
    expect(await textOf(there, 8)).toBe("I only watched.");
    await here.remove(OWNER, factOf(9));
    expect(await textOf(there, 9)).toBeUndefined();
    await redis().unlink(keyOf(OWNER, sessionOf(10), "said"));
    await redis().sRem(ownerKey(OWNER, "said"), sessionOf(10));
    await saidRemoved(redis(), OWNER, sessionOf(10));
    expect(await textOf(there, 10)).toBeUndefined();
    const keys = await redis().zRange(ownerKey(OWNER, "said-changes"), 0, -1);
    expect(keys).not.toContain(sessionOf(10));
  });

  it("are read again only in the sessions that have changed", async () => {
    await textOf(there, 20);
    await redis().sendCommand(["CONFIG", "RESETSTAT"]);
    await say(20, "a third boiler");
    expect(await textOf(there, 20)).toBe("I repaired a third boiler number 20.");
    const stats = String(await redis().info("commandstats"));
    const calls = (name: string) => Number(new RegExp(`cmdstat_${name}:calls=(\\d+)`).exec(stats)?.[1] ?? 0);
    expect(calls("hget") + calls("hgetall") + calls("smembers")).toBeLessThan(5);
  });

  it("are gone everywhere when all are deleted, and found again when they are said again", async () => {
    await there.removeAll(OWNER);
    expect(await textOf(here, 30)).toBeUndefined();
    await say(30, "a new boiler");
    expect([await textOf(here, 30), await textOf(there, 30)]).toEqual(
      Array(2).fill("I repaired a new boiler number 30."),
    );
    expect([await textOf(here, 31), await textOf(there, 31)]).toEqual([undefined, undefined]);
  });
});
