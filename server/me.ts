import { API } from "../domain/contract.js";
import type { Program } from "../program/program.js";
import { pageOfFacts } from "../sessions/owner-data.js";
import { parseInput } from "./requests.js";
import type { Handlers } from "./routes.js";

type MeCalls = "listFacts" | "deleteFacts" | "deleteFact" | "getMe" | "deleteMe";

/** The calls about everything of the caller. */
export function meHandlers({ sessions }: Pick<Program, "sessions">): Pick<Handlers, MeCalls> {
  return {
    async listFacts(request, response, owner) {
      const { limit, cursor } = parseInput(API.listFacts.query, request.query);
      response.json(pageOfFacts(await sessions.factsOf(owner), limit, cursor ?? null));
    },
    async deleteFacts(_request, response, owner) {
      await sessions.removeFacts(owner);
      response.status(204).end();
    },
    async deleteFact({ params }, response, owner) {
      await sessions.removeFact(owner, params.fact_id);
      response.status(204).end();
    },
    async getMe(_request, response, owner) {
      response.json(await sessions.everythingOf(owner));
    },
    async deleteMe(_request, response, owner) {
      await sessions.removeEverything(owner);
      response.status(204).end();
    },
  };
}
