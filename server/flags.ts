import { API } from "../domain/contract.js";
import { notFound } from "../domain/errors.js";
import { FlagName, ruleOf } from "../domain/flag.js";
import type { Program } from "../program/program.js";
import { parseInput } from "./requests.js";
import type { Handlers } from "./routes.js";

/** Reads and sets flags. */
export function flagHandlers({ flags }: Pick<Program, "flags">): Pick<Handlers, "listFlags" | "setFlag"> {
  return {
    async listFlags(_request, response, owner) {
      response.json({ items: await flags.list(owner) });
    },
    async setFlag({ params, body }, response, owner) {
      const name = FlagName.safeParse(params.name);
      if (!name.success) throw notFound("flag");
      const setting = parseInput(API.setFlag.body, body);
      await flags.set(name.data, setting === null ? null : ruleOf(setting));
      response.json((await flags.list(owner)).find((flag) => flag.name === name.data));
    },
  };
}
