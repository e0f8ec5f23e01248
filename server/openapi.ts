import { z } from "zod";
import { AlertReport } from "../domain/alert.js";
import { BatchResource } from "../domain/batch.js";
import { Readiness } from "../domain/contract/candidate.js";
import { API } from "../domain/contract/contract.js";
import { isFile, type Operation } from "../domain/contract/operation.js";
import { EmptyBody, RewindBody, StartBody, StartForm } from "../domain/contract/requests.js";
import { WrittenDocument } from "../domain/document.js";
import { ERROR_CODES, type ErrorCode, ProblemDetails } from "../domain/errors.js";
import { StreamEvent } from "../domain/event.js";
import { ResumeLines } from "../domain/export.js";
import { Fact, FactPage } from "../domain/fact.js";
import { Gap } from "../domain/gap.js";
import { KeptResume } from "../domain/kept-resume.js";
import { LearningPlan, Plan } from "../domain/learning.js";
import { DashboardReport, LiveSummary } from "../domain/metrics.js";
import { OwnerData } from "../domain/owner-data.js";
import { Ask, AskReply, Field, Reply } from "../domain/question.js";
import { ReadingBody, ReadingResource } from "../domain/reading.js";
import {
  Answer,
  DocumentResource,
  HistoryEntry,
  QuestionResource,
  SessionPage,
  SessionResource,
  VersionDiff,
} from "../domain/session.js";
import { Usage } from "../domain/usage.js";
import { STATUS } from "./problem.js";

type Schema = Record<string, unknown>;

/* Schemas with a name of their own under `components`. */
const ANSWERED = {
  Session: SessionResource,
  SessionPage,
  Reading: ReadingResource,
  Question: QuestionResource,
  Ask,
  Field,
  Answer,
  Gap,
  Plan,
  Usage,
  HistoryEntry,
  Document: DocumentResource,
  WrittenDocument,
  ResumeLines,
  LearningPlan,
  Batch: BatchResource,
  KeptResume,
  VersionDiff,
  Fact,
  FactPage,
  Me: OwnerData,
  Event: StreamEvent,
  Problem: ProblemDetails,
  Readiness,
  Metrics: DashboardReport,
  MetricsSummary: LiveSummary,
  Alerts: AlertReport,
};
const SENT = {
  StartSession: StartBody,
  StartSessionForm: StartForm,
  CorrectReading: ReadingBody,
  Reply,
  AskReply,
  Nothing: EmptyBody.unwrap(),
  Rewind: RewindBody,
};
const operations = Object.entries(API) as [string, Operation][];

/** The schemas of answers by name: those above, and every other object by the operation that gives it first. */
const answered = named(ANSWERED, "Answer", ({ answers }) =>
  Object.values(answers).flatMap((one) => (one instanceof z.ZodType ? [one] : [])),
);
/** The schemas of bodies by name. */
const sent = named(SENT, "Body", ({ body }) => (body === null ? [] : [body]));

/** The contract as an OpenAPI 3.1 document, made from the schemas that the routes use. */
export function openApi(version: string): Schema {
  const paths: Record<string, Schema> = {};
  for (const [operationId, operation] of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: { operationId, ...describe(operation) },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "adaptive-answers",
      version,
      description:
        "Finds what a job asks for and a résumé does not show, asks about each gap, and writes answers whose every claim has a source.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    tags: [
      { name: "sessions", description: "One résumé against one job" },
      { name: "documents", description: "What is made of a session: the page, the letter, the interview" },
      { name: "batches", description: "Many pairs of résumé and job at once" },
      { name: "questions", description: "The question about one gap; each has its own thread" },
      { name: "threads", description: "Any thread by its id alone: state, replies, history, going back, cancelling" },
      { name: "learning", description: "Learning plans, and the resources to learn from" },
      { name: "me", description: "Everything of the caller" },
      { name: "operations", description: "Health, metrics, alerts, flags, analytics and this contract" },
    ],
    // A server without keys asks for none.
    security: [{ key: [] }, {}],
    paths,
    components: {
      securitySchemes: {
        key: {
          type: "http",
          scheme: "bearer",
          description: "A key of this server; only an operator's opens operations",
        },
      },
      schemas: { ...schemasOf(registryOf(answered), "output"), ...schemasOf(registryOf(sent), "input") },
    },
  };
}

function named(
  known: Record<string, z.ZodType>,
  kind: string,
  of: (operation: Operation) => z.ZodType[],
): Record<string, z.ZodType> {
  const all: Record<string, z.ZodType> = { ...known };
  for (const [operationId, operation] of operations)
    for (const schema of of(operation).map(bareOf))
      if (schema instanceof z.ZodObject && !Object.values(all).includes(schema))
        all[`${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}${kind}`] = schema;
  return all;
}

// A body that may be left out has the name of what it is.
function bareOf(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}

function registryOf(schemas: Record<string, z.ZodType>) {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  return registry;
}

function schemasOf(registry: ReturnType<typeof registryOf>, io: "input" | "output"): Schema {
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: (id) => `#/components/schemas/${id}`,
    override: lenient(io),
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]));
}

// Clients must accept unknown fields in answers, since later versions add fields. Zod's safe-integer bounds are omitted, since they are not
// bounds of the field.
function lenient(io: "input" | "output") {
  return ({ jsonSchema }: { jsonSchema: Schema }) => {
    if (io === "output" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  };
}

function bare({ $schema: _, $id: __, ...schema }: Schema): Schema {
  return schema;
}

function refTo(given: z.ZodType, io: "input" | "output"): Schema {
  const schema = bareOf(given);
  for (const [id, known] of Object.entries(io === "output" ? answered : sent)) {
    if (known === schema) return { $ref: `#/components/schemas/${id}` };
  }
  if (schema instanceof z.ZodArray) return { type: "array", items: refTo(schema.element as z.ZodType, io) };
  if (schema instanceof z.ZodUnion) return { anyOf: schema.options.map((one) => refTo(one as z.ZodType, io)) };
  return bare(z.toJSONSchema(schema, { io, override: lenient(io) }));
}

function describe(operation: Operation): Schema {
  const { path, role, tag, summary, query, body, answers, streams, problems, form } = operation;
  return {
    tags: [tag],
    summary,
    ...(role === "public" && { security: [] }),
    parameters: [...pathParameters(path), ...queryParameters(query), ...headers(operation)],
    ...(body && { requestBody: bodyOf(body, form) }),
    responses: {
      ...answersOf(answers, streams),
      ...problemsOf([...problems, ...refusals(role)]),
      default: {
        description: "Any other problem",
        ...RETRY_AFTER,
        content: { "application/problem+json": { schema: problem() } },
      },
    },
  };
}

// What a call without the right key is refused with.
function refusals(role: Operation["role"]): ErrorCode[] {
  if (role === "public") return [];
  return role === "operator" ? ["unauthenticated", "forbidden"] : ["unauthenticated"];
}

function pathParameters(path: string): Schema[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function queryParameters(query: z.ZodType): Schema[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, given]) => {
    const { description, pattern: _, ...plain } = given as Schema;
    // A query value is text; the default of a numeric parameter is shown as a number.
    const schema = plain.type === "integer" && plain.default ? { ...plain, default: Number(plain.default) } : plain;
    return { name, in: "query", required: required.includes(name), ...(description ? { description } : {}), schema };
  });
}

function headers({ method, body, streams, takesIfMatch }: Operation): Schema[] {
  const header = (name: string, description: string, schema: Schema) => ({ name, in: "header", description, schema });
  const found: Schema[] = [];
  if (body !== null && (method === "post" || streams === "run"))
    found.push(
      header("Idempotency-Key", "The same key and body return the first answer, without a second run.", {
        type: "string",
        minLength: 1,
        maxLength: 255,
      }),
    );
  if (takesIfMatch)
    found.push(header("If-Match", "The ETag of what is changed: another one is refused.", { type: "string" }));
  if (streams === "run")
    found.push(header("Prefer", "Answers 202 at once.", { type: "string", enum: ["respond-async"] }));
  if (streams === "log")
    found.push(header("Last-Event-ID", "The id of the last event that was received.", { type: "number" }));
  return found;
}

function bodyOf(body: z.ZodType, form: z.ZodType | null): Schema {
  const asForm = form && { "multipart/form-data": { schema: refTo(form, "input") } };
  return {
    required: !body.safeParse(undefined).success,
    content: { "application/json": { schema: refTo(body, "input") }, ...asForm },
  };
}

function answersOf(answers: Operation["answers"], streams: Operation["streams"]): Schema {
  const found: Record<string, { description: string; headers?: Schema; content: Schema }> = {};
  const add = (status: string, content: Schema) => {
    const description = DESCRIPTIONS[status] ?? "Answered";
    const location = streams === "run" && { headers: { Location: { ...LOCATION, schema: { type: "string" } } } };
    found[status] = { description, ...location, content: { ...found[status]?.content, ...content } };
  };
  for (const [status, answer] of Object.entries(answers)) {
    if (answer === null) add(status, {});
    else if (isFile(answer)) for (const type of answer) add(status, { [type]: { schema: fileOf(type) } });
    else add(status, { "application/json": { schema: refTo(answer, "output") } });
  }
  if (streams) add("200", streams === "live" ? LIVE : EVENTS);
  return Object.fromEntries(
    Object.entries(found).map(([status, { content, ...rest }]) => [
      status,
      Object.keys(content).length > 0 ? { ...rest, content } : rest,
    ]),
  );
}

// What the body of a file is, by its media type: data, text, or bytes.
function fileOf(type: string): Schema {
  if (type.endsWith("json")) return { type: "object" };
  return type.startsWith("text/") ? { type: "string" } : { type: "string", format: "binary" };
}

const EVENTS = {
  "text/event-stream": {
    schema: {
      type: "string",
      description: "Server-sent events: the frames' `event`, `id` and `data` are the fields of an Event",
      "x-event": { $ref: "#/components/schemas/Event" },
    },
  },
};

const LIVE = {
  "text/event-stream": {
    schema: {
      type: "string",
      description: "Server-sent events `summary`, each with a MetricsSummary as its `data`",
      "x-data": { $ref: "#/components/schemas/MetricsSummary" },
    },
  },
};

const LOCATION = { description: "The path of the session or question" };
const RETRY_AFTER = {
  headers: { "Retry-After": { description: "Seconds to wait before the next try", schema: { type: "integer" } } },
};

const DESCRIPTIONS: Record<string, string> = {
  200: "As it is now",
  201: "Created at `Location`",
  202: "Accepted and still running; poll `Location`",
  204: "Gone",
  503: "Not ready",
};

function problem(): Schema {
  return { $ref: "#/components/schemas/Problem" };
}

// Several error codes share an HTTP status; each status lists its codes.
function problemsOf(problems: ErrorCode[]): Schema {
  const statuses = new Set(problems.map((code) => STATUS[code]));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const codes = ERROR_CODES.filter((code) => STATUS[code] === status && problems.includes(code));
      const content = { "application/problem+json": { schema: problem() } };
      const retry = codes.includes("thread_busy") ? RETRY_AFTER : {};
      return [status, { description: codes.map((code) => `\`${code}\``).join(", "), ...retry, content }];
    }),
  );
}
