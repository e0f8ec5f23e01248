import { describe, expect, it } from "vitest";
import { API } from "../../domain/contract/contract.js";
import type { Operation } from "../../domain/contract/operation.js";
import { openApi } from "../../server/openapi.js";
import type { Contract } from "../support/contract.js";

type Json = Record<string, unknown>;
type Described = Contract["paths"][string][string] & {
  parameters: { name: string; in: string; required?: boolean; schema: Json }[];
  requestBody?: { required: boolean; content: Record<string, unknown> };
};
const contract = openApi("1.2.3") as Contract & { info: { version: string } };
const operations = Object.entries(API) as [string, Operation][];
const described = (id: string): Described => {
  const operation = operations.find(([name]) => name === id)?.[1];
  return contract.paths[operation?.path ?? ""]?.[operation?.method ?? ""] as Described;
};
const namesOf = (id: string, place: string) =>
  described(id)
    .parameters.filter((parameter) => parameter.in === place)
    .map(({ name }) => name);

describe("the contract", () => {
  it("has every operation, and the version of the program", () => {
    expect(contract.info.version).toBe("1.2.3");
    const found = Object.values(contract.paths).flatMap((path) => Object.values(path).map((one) => one.operationId));
    expect(found.sort()).toEqual(operations.map(([id]) => id).sort());
  });

  it("refers only to schemas that it has", () => {
    const refs = JSON.stringify(contract).match(/#\/components\/schemas\/\w+/g) ?? [];
    expect(refs.length).toBeGreaterThan(0);
    const missing = refs.filter((ref) => !((ref.split("/").at(-1) ?? "") in contract.components.schemas));
    expect(missing).toEqual([]);
  });

  it("names the parts of a path, the headers of a request, and the keys of a query with their defaults", () => {
    expect(namesOf("getSession", "path")).toEqual(["session_id"]);
    expect(namesOf("startSession", "header")).toEqual(["Idempotency-Key", "Prefer"]);
    expect(namesOf("followSession", "header")).toContain("Last-Event-ID");
    const limit = described("listSessions").parameters.find(({ name }) => name === "limit");
    expect([limit?.schema.type, limit?.schema.default, limit?.required]).toEqual(["integer", 20, false]);
  });

  it("says which bodies must be there, and that a session also starts from files", () => {
    const { requestBody } = described("startSession");
    expect([requestBody?.required, Object.keys(requestBody?.content ?? {})]).toEqual([
      true,
      ["application/json", "multipart/form-data"],
    ]);
    expect(described("getSession").requestBody).toBeUndefined();
  });

  it("lists the codes of each status, and any other problem", () => {
    const { responses } = described("startSession");
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "201", "202", "default"]));
    const busy = described("deleteSession").responses["409"] as unknown as { description: string; headers: object };
    expect([busy.description, Object.keys(busy.headers)]).toEqual(["`thread_busy`", ["Retry-After"]]);
  });

  it("lets answers have fields of later versions, and requests none that it does not name", () => {
    const { Session, StartSession } = contract.components.schemas;
    expect(JSON.stringify(Session)).not.toContain('"additionalProperties":false');
    expect(StartSession?.additionalProperties).toBe(false);
  });
});
