import { API } from "../domain/contract/contract.js";
import type { Program } from "../engine/program/program.js";
import { pageOf } from "../engine/sessions/page.js";
import { parseInput } from "./requests.js";
import type { Handlers } from "./routes.js";

type LearningCalls = "listPlans" | "getPlan" | "changePlan" | "getCalendar" | "findResources";

/** The calls about learning plans and the catalogue. */
export function learningHandlers({ sessions }: Pick<Program, "sessions">): Pick<Handlers, LearningCalls> {
  return {
    async listPlans(request, response, owner) {
      const { limit, cursor } = parseInput(API.listPlans.query, request.query);
      const plans = await sessions.plansOf(owner);
      response.json(pageOf(plans, ({ plan_id }) => plan_id, limit, cursor ?? null));
    },
    async getPlan({ params }, response, owner) {
      response.json(await sessions.getPlan(owner, params.plan_id));
    },
    async changePlan(request, response, owner) {
      const change = parseInput(API.changePlan.body, request.body);
      response.json(await sessions.changePlan(owner, request.params.plan_id, change));
    },
    async getCalendar({ params }, response, owner) {
      const { media_type, extension, body } = await sessions.calendar(owner, params.plan_id);
      response.set("Content-Disposition", `attachment; filename="learning-plan.${extension}"`);
      response.type(media_type).send(body);
    },
    async findResources(request, response) {
      const { query, max_days, cost, difficulty, country, limit, cursor } = parseInput(
        API.findResources.query,
        request.query,
      );
      const resources = await sessions.findResources(query || null, {
        ...(max_days !== undefined && { max_days }),
        ...(cost !== undefined && { max_cost_usd: cost }),
        ...(difficulty !== undefined && { level: difficulty }),
        ...(country !== undefined && { country }),
      });
      response.json(pageOf(resources, ({ resource_id }) => resource_id, limit, cursor ?? null));
    },
  };
}
