import { API } from "../domain/contract/contract.js";
import { invalidInput, notFound } from "../domain/errors.js";
import { FlagName, ruleOf } from "../domain/flag.js";
import type { Program } from "../engine/program/program.js";
import { parseInput } from "./requests.js";
import type { Handlers } from "./routes.js";

/** Reads and sets flags, and reads what operators changed and the configured thresholds, which a session keeps from its start on. */
export function flagHandlers({
  flags,
  config,
  operations: { changes },
}: Pick<Program, "flags" | "config" | "operations">): Pick<Handlers, "listFlags" | "setFlag"> {
  return {
    async listFlags(_request, response, owner) {
      const [items, made] = await Promise.all([flags.list(owner), changes.newest()]);
      response.json({ items, thresholds: config.thresholds, changes: made });
    },
    async setFlag({ params, body }, response, owner) {
      const name = FlagName.safeParse(params.name);
      if (!name.success) throw notFound("flag");
      const setting = parseInput(API.setFlag.body, body);
      // A rule that consists only of defaults would switch the flag on for everybody, and an empty body parses as such a rule.
      if (isEmpty(body))
        throw invalidInput([{ path: "", message: "must say what is to be set; null resets the flag" }]);
      await flags.set(name.data, setting === null ? null : ruleOf(setting), owner);
      response.json((await flags.list(owner)).find((flag) => flag.name === name.data));
    },
  };
}

function isEmpty(body: unknown): boolean {
  return body === undefined || (typeof body === "object" && body !== null && Object.keys(body).length === 0);
}
