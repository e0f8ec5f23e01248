import { expect, it } from "vitest";
import { saysWhenToStart } from "../../../language/times/starting.js";

it.each([
  ["Three months' notice, so from June", "notice"],
  ["8 weeks' notice", "notice"],
  ["From the middle of April", "time"],
  ["as soon as you like", "time"],
  ["1 March", null],
  ["My contract ends in June, notice is given", null],
])("%s", (when, says) => expect(saysWhenToStart(when)).toBe(says));
