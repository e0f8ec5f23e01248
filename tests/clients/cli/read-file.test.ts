import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { printImport } from "../../../clients/cli/learn.js";
import { readGivenFile } from "../../../clients/cli/read-file.js";
import { InputError } from "../../../domain/errors.js";
import { newFolder } from "../../../lab/support/processes.js";

it("a file is read byte by byte", async () => {
  const file = join(newFolder(), "given.txt");
  writeFileSync(file, "Zürich");
  expect((await readGivenFile(file)).toString("utf8")).toBe("Zürich");
});

it("a file that cannot be read is named", async () => {
  const refused = await readGivenFile("/nowhere/given.txt").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InputError);
  expect(refused).toMatchObject({ code: "input_invalid", message: "Cannot read /nowhere/given.txt." });
  expect((refused as InputError).cause).toMatchObject({ code: "ENOENT" });
});

it("so is a file of resources", async () => {
  await expect(printImport(newFolder(), "/nowhere/resources.csv", () => {})).rejects.toThrow(
    new InputError({ code: "input_invalid", message: "Cannot read /nowhere/resources.csv." }),
  );
});
