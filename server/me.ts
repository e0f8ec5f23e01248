import { API } from "../domain/contract/contract.js";
import type { Program } from "../engine/program/program.js";
import { pageOf } from "../engine/sessions/page.js";
import { hasOperatorKey } from "./owner.js";
import { callerOf, parseInput } from "./requests.js";
import type { Handlers } from "./routes.js";

type MeCalls =
  | "listFacts"
  | "deleteFacts"
  | "deleteFact"
  | "confirmFact"
  | "getMe"
  | "deleteMe"
  | "getKeptResume"
  | "keepResume"
  | "deleteKeptResume";

/** The calls about all data of the caller. */
export function meHandlers({
  sessions,
  operations,
}: Pick<Program, "sessions" | "operations">): Pick<Handlers, MeCalls> {
  return {
    async listFacts(request, response, owner) {
      const { limit, cursor } = parseInput(API.listFacts.query, request.query);
      const facts = await sessions.factsOf(owner);
      response.json(pageOf(facts, ({ fact_id }) => fact_id, limit, cursor ?? null));
    },
    async deleteFacts(_request, response, owner) {
      await sessions.removeFacts(owner);
      response.status(204).end();
    },
    async deleteFact({ params }, response, owner) {
      await sessions.removeFact(owner, params.fact_id);
      response.status(204).end();
    },
    async confirmFact(request, response, owner) {
      const word = parseInput(API.confirmFact.body, request.body);
      // Repeating the call changes only the time, so the key is validated but not stored.
      callerOf(owner, request, "confirmFact");
      response.json(await sessions.confirmFact(owner, request.params.fact_id, word));
    },
    async getMe(_request, response, owner) {
      response.json(await sessions.everythingOf(owner));
    },
    async getKeptResume(_request, response, owner) {
      response.json(await sessions.keptResume(owner));
    },
    async keepResume(request, response, owner) {
      response.json(await sessions.keepResume(owner, parseInput(API.keepResume.body, request.body)));
    },
    async deleteKeptResume(_request, response, owner) {
      await sessions.removeKeptResume(owner);
      response.status(204).end();
    },
    async deleteMe(_request, response, owner) {
      await sessions.removeEverything(owner);
      if (hasOperatorKey(response)) await operations.changes.erased(owner);
      response.status(204).end();
    },
  };
}
