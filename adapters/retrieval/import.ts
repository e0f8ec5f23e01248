import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { InputError } from "../../domain/errors.js";
import { Resource } from "../../domain/learning.js";
import { OWN_RESOURCES } from "./catalogue.js";
import { writeWhole } from "./write-file.js";

/** The outcome of one row of an import. `row` counts from 1, without the header of a CSV file. */
export interface ImportedRow {
  row: number;
  resource_id: string | null;
  result: "added" | "replaced" | "refused";
  errors: { path: string; message: string }[];
}

/** A resource as an operator writes it. Unknown fields are refused, since a misspelt field would be lost. */
const OwnResource = z
  .strictObject(Resource.shape)
  .extend({ resource_id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/) });
const LISTS = ["skills", "leads_to", "families", "places", "prerequisites"];

/**
 * Imports resources from JSON (a list of objects) or CSV (lists separated by `|`) into the data folder. Invalid rows are refused with the
 * reasons; the others are imported. Throws InputError for a file in neither format.
 */
export async function importResources(dataDir: string, name: string, text: string): Promise<ImportedRow[]> {
  const file = join(dataDir, OWN_RESOURCES);
  const known = new Map((await readOwn(file)).map((resource) => [resource.resource_id, resource]));
  const seen = new Set<string>();
  const rows = rowsOf(name, text).map((given, index): ImportedRow => {
    const checked = OwnResource.safeParse(given);
    const id = z.object({ resource_id: z.string() }).safeParse(given).data?.resource_id ?? null;
    const refused = (errors: ImportedRow["errors"]): ImportedRow => ({
      row: index + 1,
      resource_id: id,
      result: "refused",
      errors,
    });
    if (!checked.success)
      return refused(checked.error.issues.map(({ path, message }) => ({ path: path.join("."), message })));
    const resource = checked.data;
    if (seen.has(resource.resource_id)) return refused([{ path: "resource_id", message: "stands in the file twice" }]);
    const twin = [...known.values()].find(
      ({ url, resource_id }) => url === resource.url && resource_id !== resource.resource_id,
    );
    if (twin) return refused([{ path: "url", message: `is that of ${twin.resource_id}` }]);
    seen.add(resource.resource_id);
    const result = known.has(resource.resource_id) ? "replaced" : "added";
    known.set(resource.resource_id, resource);
    return { row: index + 1, resource_id: resource.resource_id, result, errors: [] };
  });
  if (seen.size > 0) await writeWhole(file, `${JSON.stringify([...known.values()], null, 1)}\n`);
  return rows;
}

async function readOwn(file: string): Promise<Resource[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "[]";
    throw error;
  });
  return Resource.array().parse(JSON.parse(text));
}

function rowsOf(name: string, text: string): unknown[] {
  try {
    if (/\.csv$/i.test(name)) {
      const rows: Record<string, string>[] = parse(text, {
        columns: true,
        trim: true,
        bom: true,
        skip_empty_lines: true,
      });
      return rows.map(fromText);
    }
    return z.array(z.unknown()).parse(JSON.parse(text));
  } catch (cause) {
    const reason =
      cause instanceof z.ZodError ? "is not a list" : cause instanceof Error ? cause.message : "cannot be read";
    throw new InputError({
      code: "input_invalid",
      message: `${name} must be a JSON list or a CSV file: ${reason}`,
      cause,
    });
  }
}

// The cells of a CSV row as the fields of a resource. An empty cell omits an optional field.
function fromText(row: Record<string, string>): Record<string, unknown> {
  const cells = Object.entries(row).filter(([, cell]) => cell !== "");
  const fields = cells.map(([column, cell]): [string, unknown] => {
    if (LISTS.includes(column)) return [column, cell.split("|").map((one) => one.trim())];
    if (["days", "cost_usd", "rating"].includes(column)) return [column, Number(cell)];
    if (column === "certificate")
      return [column, { true: true, false: false, yes: true, no: false }[cell.toLowerCase()]];
    return [column, cell];
  });
  return { rating: null, ...Object.fromEntries(fields) };
}
