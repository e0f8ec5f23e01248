import { createRequire } from "node:module";
import type Database from "better-sqlite3";
import { packageFile } from "../../engine/runtime/package-file.js";

/** An open SQLite database. */
export type Db = Database.Database;

/**
 * The Node-API version that better-sqlite3 13 needs; Node has it since 22.14. An older Node crashes with a segmentation fault when version
 * 13 opens a database.
 */
const NODE_API_OF_13 = 10;
const OLDER_NODE = "adapters/stores/sqlite/older-node";

let loaded: typeof Database | null = null;

/**
 * Opens an SQLite file, or ":memory:". Only this function chooses the module, because a build for another version of Node would crash the
 * process.
 */
export function connect(path: string, options?: Database.Options): Db {
  loaded ??= load();
  return new loaded(path, options);
}

/** True for an error of SQLite itself, with its code, such as SQLITE_FULL. */
export function isSqliteError(error: unknown): error is InstanceType<typeof Database.SqliteError> {
  return loaded !== null && error instanceof loaded.SqliteError;
}

function load(): typeof Database {
  if (Number(process.versions.napi) >= NODE_API_OF_13) return createRequire(import.meta.url)("better-sqlite3");
  try {
    return createRequire(packageFile(`${OLDER_NODE}/package.json`))("better-sqlite3-12");
  } catch (cause) {
    const message = `The database module for Node ${process.versions.node} is not installed: run "node ${OLDER_NODE}/install.mjs" in the folder of adaptive-answers, or use Node 22.14 or later.`;
    throw new Error(message, { cause });
  }
}
