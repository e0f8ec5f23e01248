import { expect, it } from "vitest";
import { isWishOrDenial } from "../../../language/acts/polarity.js";

it.each([
  ["Looking for a post in emergency care", true],
  ["Have not driven a lorry", true],
  ["Cleared 40 pallets a shift, no lost parcels", false],
  ["Found what wasn't right in the accounts", false],
])("a résumé's line wishes or denies: %s", (line, is) => expect(isWishOrDenial(line)).toBe(is));
