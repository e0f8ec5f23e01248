import { describe, expect, it } from "vitest";
import { createLog } from "../../server/log.js";

describe("the log", () => {
  it("has neither keys nor what candidates wrote, however deep an object has them", () => {
    let written = "";
    const log = createLog("debug", {
      write(line) {
        written += line;
      },
    });
    log.info({ authorization: "CANARY", run_id: "run_1" }, "one");
    log.info({ request: { headers: { authorization: "CANARY" } } }, "two");
    log.info({ session: { reply: { values: "CANARY" }, bullets: ["CANARY"] } }, "three");
    expect(written).not.toContain("CANARY");
    expect(written.split("\n").filter(Boolean)).toHaveLength(3);
    expect(written).toContain('"run_id":"run_1"');
  });
});
