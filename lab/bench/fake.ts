import { start } from "./processes.js";

/** The time to the first token of the fake model's answers, in milliseconds, and its output speed (without it: all at once). */
interface Pace {
  delay_ms: number;
  tokens_per_second?: number;
}
/** Like a real model. */
export const WRITING: Pace = { delay_ms: 300, tokens_per_second: 100 };
/** For load tests: the time of a call does not depend on its text. */
export const DELAYED: Pace = { delay_ms: 300 };
/** For measuring the cost of the server itself. */
export const AT_ONCE: Pace = { delay_ms: 0 };

/** One call as the fake billed it. */
export interface BilledCall {
  prompt: string;
  input: number;
  cached: number;
  output: number;
}

/** Starts the fake model server. It counts its calls and their tokens. */
export async function startFake(pace: Pace = WRITING) {
  const fake = await start("lab/fakes/openai-server.ts");
  const url = `http://127.0.0.1:${fake.line.trim()}`;
  const post = async (path: string, body: unknown) =>
    void (await fetch(url + path, { method: "POST", body: JSON.stringify(body) }));
  const get = async <Value>(path: string) => (await (await fetch(url + path)).json()) as Value;
  const reset = async (script: object[] = []) => {
    await post("/__reset", {});
    await post("/__script", [
      ...script.map((item) => ({ ...pace, ...item })),
      { prompt: "*", ...pace, times: 1_000_000 },
    ]);
  };
  await reset();
  /** The duration in ms of a prompt's last call when it is sent directly to the fake. */
  const alone = async (prompt: string): Promise<number> => {
    const requests = await get<object[]>("/__requests");
    const request = requests.findLast((one) => JSON.stringify(one).includes(`type ${prompt} = `));
    if (!request) throw new Error(`${prompt} was not asked`);
    const begun = performance.now();
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${url}/v1/chat/completions`, {
      method: "POST",
      headers,
      body: JSON.stringify(request),
    });
    await response.text();
    return performance.now() - begun;
  };
  return {
    alone,
    baseUrl: `${url}/v1`,
    reset,
    ledger: () => get<BilledCall[]>("/__ledger"),
    /** The calls that are running. */
    open: async () => (await get<{ open: number }>("/__open")).open,
    stop: fake.stop,
  };
}
export type FakeServer = Awaited<ReturnType<typeof startFake>>;
