import { expect, it } from "vitest";
import { newFolder } from "../../../lab/support/processes.js";
import { freePort } from "../../../lab/support/redis.js";
import { cli } from "../../support/cli.js";

const env = () => ({ DATA_DIR: newFolder() });

it("a command that there is not is named, and one that is nearly right is proposed", async () => {
  const { code, errors } = await cli(["exprt", "ses_1"], env());
  expect([code, errors]).toEqual([1, expect.stringContaining("unknown command 'exprt'")]);
  expect(errors).toContain("(Did you mean export?)");
});

it("an error is one sentence without a trace, and the process fails", async () => {
  const { code, out, errors } = await cli(["export", "ses_sq_none"], env());
  expect([code, out, errors]).toEqual([1, "", "There is no such session.\n"]);
});

it("a server that is not there is named as such", async () => {
  const server = `http://127.0.0.1:${await freePort()}`;
  const { code, errors } = await cli(["me", "--server", server], env());
  expect([code, errors]).toEqual([1, "The server cannot be reached (ECONNREFUSED).\n"]);
});

it("documents that look swapped can be used all the same with the option that is named", async () => {
  const samples = ["examples/samples/job-staff-nurse-emergency.txt", "examples/samples/nurse-amina-okafor.txt"];
  const { code, errors } = await cli(["run", ...samples, "--replies", "examples/samples/replies-nurse.json"], env());
  expect(code).toBe(1);
  expect(errors).toMatch(/; to use it anyway, add --as-given/);
});
