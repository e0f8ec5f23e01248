import { API } from "../domain/contract.js";
import type { Program } from "../program/program.js";
import { parseInput } from "./requests.js";
import type { Handlers } from "./routes.js";

/** The calls about everything of the caller. */
export function meHandlers({
  sessions,
}: Pick<Program, "sessions">): Pick<Handlers, "listFacts" | "getMe" | "deleteMe"> {
  return {
    async listFacts(request, response, owner) {
      const { limit, cursor } = parseInput(API.listFacts.query, request.query);
      response.json(await sessions.listFacts(owner, limit, cursor ?? null));
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
