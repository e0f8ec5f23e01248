import { expect, it } from "vitest";
import { command, wholeNumberOption } from "../../../clients/cli/options.js";

it("a number of the command line is whole and within its bounds", () => {
  const read = wholeNumberOption(1, 50);
  expect([read("1"), read("50")]).toEqual([1, 50]);
  for (const given of ["0", "51", "1.5", "-3", "ten", "", "1e1"])
    expect(() => read(given), given).toThrow("a whole number from 1 to 50");
});

it("the command to go on with names the server if there is one", () => {
  expect(command("resume s1", {})).toBe("npm run cli -- resume s1");
  expect(command("resume s1", { server: "http://server" })).toBe("npm run cli -- resume s1 --server http://server");
});
