import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sample } from "../../../lab/support/data.js";
import { newFolder, startFakeModel, startServer } from "../../../lab/support/processes.js";
import { api } from "../../support/api.js";

/* A collector on the loopback interface that takes OTLP over HTTP, as JSON. */

interface Attribute {
  key: string;
  value: { stringValue?: string; intValue?: number | string; boolValue?: boolean };
}
interface Span {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: Attribute[];
}

const CANARY = "Quillfeather-Zebediah";
const received: { path: string; body: string }[] = [];
const collector = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    received.push({ path: request.url ?? "", body });
    response.setHeader("Content-Type", "application/json").end("{}");
  });
});
let fake: Awaited<ReturnType<typeof startFakeModel>>;
let ledger: Awaited<ReturnType<typeof fake.ledger>>;
let requestId: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  fake = await startFakeModel();
  const server = await startServer(newFolder(), {
    ...{ MODEL_BASE_URL: fake.baseUrl, MODEL_WRITER: "m" },
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
  });
  const { headers } = await api(server.url).start({
    resume: `${CANARY}\n${sample("nurse-amina-okafor.txt")}`,
    job: sample("job-staff-nurse-emergency.txt"),
  });
  requestId = headers.get("X-Request-Id") ?? "";
  ledger = await fake.ledger();
  // What is left is sent when the server stops.
  await server.stop("SIGTERM");
});
afterAll(async () => {
  await fake.stop();
  collector.closeAllConnections();
  collector.close();
});

const bodies = (path: string) => received.filter((one) => one.path === path).map(({ body }) => JSON.parse(body));
const attributeOf = ({ attributes }: { attributes: Attribute[] }, key: string) => {
  const value = attributes.find((attribute) => attribute.key === key)?.value;
  return value?.stringValue ?? value?.boolValue ?? (value?.intValue === undefined ? undefined : Number(value.intValue));
};

describe("traces and metrics by OTLP", () => {
  it("are a run with its nodes and model calls in one trace, in the words of OpenTelemetry", () => {
    const spans = bodies("/v1/traces").flatMap((body) =>
      body.resourceSpans.flatMap((resource: { scopeSpans: { spans: Span[] }[] }) =>
        resource.scopeSpans.flatMap((scope) => scope.spans),
      ),
    ) as Span[];
    const [run, ...others] = spans.filter(({ name }) => name === "run start");
    if (!run) throw new Error("there is no run");
    expect(others).toEqual([]);
    expect(attributeOf(run, "aa.request_id")).toBe(requestId);
    expect(attributeOf(run, "gen_ai.conversation.id")).toMatch(/^ses_/);
    const children = spans.filter(({ parentSpanId }) => parentSpanId === run.spanId);
    expect(children.every(({ traceId }) => traceId === run.traceId)).toBe(true);
    expect(children.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["node readResume", "node readJob", "node findGaps", "node writeQuestions"]),
    );
    const calls = children.filter(({ name }) => name === "chat m");
    expect(calls.length).toBe(ledger.length);
    const tokens = calls.reduce((sum, call) => sum + Number(attributeOf(call, "gen_ai.usage.input_tokens")), 0);
    expect(tokens).toBe(ledger.reduce((sum, { input }) => sum + input, 0));
    for (const call of calls) {
      expect(attributeOf(call, "gen_ai.operation.name")).toBe("chat");
      expect(attributeOf(call, "gen_ai.request.model")).toBe("m");
      expect(Number(call.endTimeUnixNano)).toBeGreaterThan(Number(call.startTimeUnixNano));
    }
  });

  it("have the conventions' metrics, and no text of anybody", () => {
    const names = bodies("/v1/metrics").flatMap((body) =>
      body.resourceMetrics.flatMap((resource: { scopeMetrics: { metrics: { name: string }[] }[] }) =>
        resource.scopeMetrics.flatMap((scope) => scope.metrics.map(({ name }) => name)),
      ),
    );
    expect(names).toEqual(
      expect.arrayContaining([
        "gen_ai.client.operation.duration",
        "gen_ai.client.token.usage",
        "adaptive_answers.run.duration",
      ]),
    );
    // In seconds, where calls of models are.
    expect(received.map(({ body }) => body).join()).toContain('"explicitBounds":[0.01,0.02,0.04,0.08');
    const text = received.map(({ body }) => body).join();
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain("pneumonia");
  });
});

describe("a collector that is away", () => {
  it("is named in the log once, also when it is back, and delays nothing", async () => {
    let isUp = false;
    const weak = createServer((request, response) => {
      request.resume();
      request.on("end", () => response.writeHead(isUp ? 200 : 400, { "Content-Type": "application/json" }).end("{}"));
    });
    await new Promise<void>((resolve) => weak.listen(0, "127.0.0.1", resolve));
    const server = await startServer(newFolder(), {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(weak.address() as AddressInfo).port}`,
      LOG_LEVEL: "info",
    });
    const lines = (text: RegExp) => server.log().split(text).length - 1;
    const start = () =>
      api(server.url).start({
        resume: sample("nurse-amina-okafor.txt"),
        job: sample("job-staff-nurse-emergency.txt"),
      });
    expect((await start()).status).toBe(201);
    await expect.poll(() => lines(/"what":"traces".*does not take what it is sent/), { timeout: 30_000 }).toBe(1);
    isUp = true;
    await start();
    await expect.poll(() => lines(/"what":"traces".*takes what it is sent again/), { timeout: 30_000 }).toBe(1);
    expect(lines(/"what":"traces".*does not take/)).toBe(1);
    await server.stop();
    weak.closeAllConnections();
    weak.close();
  });
});
