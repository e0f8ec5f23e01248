import { shownAddress } from "../addresses.js";
import { wordParser } from "./parser.js";

/** The addresses of the links of a part, by the ids by which it refers to them, from its file of relations. */
export function wordLinks(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const parser = wordParser({
    onopentag(name, attributes) {
      const address = shownAddress(attributes.target ?? "");
      if (name === "relationship" && attributes.targetmode === "External" && address !== null)
        found.set(attributes.id ?? "", address);
    },
  });
  parser.end(xml);
  return found;
}
