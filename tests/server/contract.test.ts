import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { API } from "../../domain/contract/contract.js";
import { newFolder, startServer } from "../../lab/support/processes.js";
import { STATUS } from "../../server/problem.js";
import { breakingChanges, type Document } from "../support/breaking-changes.js";

const fixtures = new URL("../fixtures/", import.meta.url);
const contractOf = (file: string) => JSON.parse(readFileSync(new URL(file, fixtures), "utf8")) as Document;
const [newest = ""] = readdirSync(fixtures)
  .filter((name) => /^openapi-\d+\.\d+\.\d+\.json$/.test(name))
  .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
const released = contractOf(newest);

let server: Awaited<ReturnType<typeof startServer>>;
let now: Document & Record<string, unknown>;
beforeAll(async () => {
  server = await startServer(newFolder());
  now = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as typeof now;
});
afterAll(() => server.stop());

/** A changed copy of the released contract. */
function changed(change: (contract: Document) => void): Document {
  const copy = structuredClone(released);
  change(copy);
  return copy;
}
const schema = (contract: Document, name: string) =>
  contract.components.schemas[name] as {
    properties: Record<string, Record<string, unknown>>;
    required: string[];
    anyOf: unknown[];
    oneOf: { properties: Record<string, unknown> }[];
  };

const BY_THREAD = [200, 202].map((status) => `POST /api/threads/{thread_id}/replies ${status} may be another too`);

describe("the contract", () => {
  it("has changed since the last release by additions alone, but for what the changelog names", () => {
    // A file was always data, text or bytes by its media type; it was called a string.
    const file = ["GET /api/sessions/{session_id}/export 200 has type object against string"];
    // A thread may hold a document, and is replied to by its id as well.
    expect(breakingChanges(released, now)).toEqual([...file, ...BY_THREAD]);
  });

  it("has changed since 0.2.0 by additions alone, but for what the changelog names", () => {
    // A page of whole sessions was 1.6 MB: a list has summaries, and a session is read by its id.
    const summary = ["match.parts", "strengths", "unread", "gaps", "questions", "omitted", "warnings", "usage"];
    const meant = summary.map((field) => `GET /api/sessions 200.items[].${field} is gone`);
    expect(breakingChanges(contractOf("openapi-0.2.0.json"), now).sort()).toEqual([...meant, ...BY_THREAD].sort());
  });

  it.each<[string, (contract: Document) => void]>([
    ["GET /api/sessions is gone", (contract) => delete contract.paths["/api/sessions"]?.get],
    [".match is gone", (contract) => delete schema(contract, "Session").properties.match],
    [
      ".status is not always there any more",
      (contract) => {
        schema(contract, "Session").required = schema(contract, "Session").required.filter((name) => name !== "status");
      },
    ],
    [
      ".threshold has type string against number",
      (contract) => {
        schema(contract, "Question").properties.threshold = { type: "string" };
      },
    ],
    [
      "body.language is required now",
      (contract) => {
        schema(contract, "StartSession").properties.language = { type: "string" };
        schema(contract, "StartSession").required.push("language");
      },
    ],
    [
      "body.mode does not take quality any more",
      (contract) => {
        schema(contract, "StartSession").properties.mode = { type: "string", enum: ["fast"] };
      },
    ],
    [
      "body.max_questions has a tighter maximum",
      (contract) => {
        schema(contract, "StartSession").properties.max_questions = { type: "integer", minimum: 1, maximum: 10 };
      },
    ],
    ["body.metadata is gone", (contract) => delete schema(contract, "StartSession").properties.metadata],
    [
      "query cursor is gone",
      (contract) => {
        const get = contract.paths["/api/sessions"]?.get as { parameters: { name: string }[] };
        get.parameters = get.parameters.filter(({ name }) => name !== "cursor");
      },
    ],
    [
      "201 is gone",
      (contract) => {
        const post = contract.paths["/api/sessions"]?.post as { responses: Record<string, unknown> };
        delete post.responses[201];
      },
    ],
    [
      "body.mode has another default",
      (contract) => {
        schema(contract, "StartSession").properties.mode = {
          type: "string",
          enum: ["fast", "quality"],
          default: "quality",
        };
      },
    ],
    [
      "body.metadata names has a tighter maxLength",
      (contract) => {
        const metadata = schema(contract, "StartSession").properties.metadata as {
          propertyNames: { maxLength: number };
        };
        metadata.propertyNames.maxLength = 10;
      },
    ],
    [
      ".data.offset is gone",
      (contract) => {
        const token = schema(contract, "Event").oneOf.find((one) => JSON.stringify(one).includes('"const":"token"'));
        const data = token?.properties.data as { properties: Record<string, unknown> } | undefined;
        delete data?.properties.offset;
      },
    ],
    [
      ".type is not retrieval any more",
      (contract) => {
        const events = schema(contract, "Event");
        events.oneOf = events.oneOf.filter((one) => !JSON.stringify(one).includes('"const":"retrieval"'));
      },
    ],
    [
      "is gone",
      (contract) => {
        delete schema(contract, "Reply").oneOf[0]?.properties.choice;
      },
    ],
  ])("would not pass with a change after which %s", (complaint, change) => {
    expect(breakingChanges(released, changed(change)).join("\n")).toContain(complaint);
  });

  it.each<[string, (contract: Document) => void]>([
    [
      "a new path",
      (contract) => {
        contract.paths["/api/other-things"] = { get: { operationId: "listFacts", responses: {} } };
      },
    ],
    [
      "a new field of an answer",
      (contract) => {
        schema(contract, "Session").properties.plans = { type: "array" };
        schema(contract, "Session").required.push("plans");
      },
    ],
    [
      "a new, free field of a body",
      (contract) => {
        schema(contract, "StartSession").properties.tone = { type: "string" };
      },
    ],
    [
      "a new value of an answer",
      (contract) => {
        schema(contract, "Question").properties.status = {
          type: "string",
          enum: ["waiting", "running", "closed", "failed", "held"],
        };
      },
    ],
  ])("would pass with %s", (_, change) => {
    expect(breakingChanges(released, changed(change))).toEqual([]);
  });

  it("names every call of the server, with the statuses of its problems", () => {
    for (const [operationId, { method, path, problems }] of Object.entries(API)) {
      const operation = now.paths[path]?.[method] as { operationId: string; responses: Record<string, unknown> };
      expect(operation.operationId).toBe(operationId);
      for (const status of new Set(problems.map((code) => STATUS[code]))) {
        const named = problems.filter((code) => STATUS[code] === status).sort();
        const { description } = operation.responses[status] as { description: string };
        expect([operationId, [...description.matchAll(/`(\w+)`/g)].map(([, code]) => code).sort()]).toEqual([
          operationId,
          named,
        ]);
      }
    }
    expect(now.info).toMatchObject({ title: "adaptive-answers", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });

  it("can be read at /docs without any other host", async () => {
    const page = await fetch(`${server.url}/docs`);
    const html = await page.text();
    expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'self'");
    const linked = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? "");
    expect(linked.length).toBeGreaterThan(2);
    for (const path of linked) {
      // Relative to the page, so that it also works in an app that mounts this one.
      expect(path).toMatch(/^docs\//);
      const asset = await fetch(new URL(path, page.url));
      expect([path, asset.status, (await asset.text()).length > 50]).toEqual([path, 200, true]);
    }
  });
});
