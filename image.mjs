/*
 * `node image.mjs DIR` copies what `npm start` needs at run time into a folder: the build, and the packages that are not in it. The container
 * image consists of this folder; the other packages of node_modules are bundled in dist/ or for development.
 */
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NOT_BUNDLED } from "./build.mjs";

const [target] = process.argv.slice(2);
if (!target) {
  process.stderr.write("node image.mjs DIR\n");
  process.exit(1);
}
const ROOT = import.meta.dirname;
for (const path of ["dist", "package.json", "LICENSE", "adapters/retrieval/data", "language/data"])
  cpSync(join(ROOT, path), join(target, path), { recursive: true });
const OLDER_NODE = "adapters/stores/sqlite/older-node";
const packages = new Set([...needed(NOT_BUNDLED), ...needed(["better-sqlite3-12"], OLDER_NODE)]);
for (const path of packages) cpSync(join(ROOT, path), join(target, path), { recursive: true });

/** The folders of packages, as a folder finds them, and of all that they depend on. */
function needed(names, from = "") {
  const found = new Set();
  const add = (name, from) => {
    const path = folderOf(name, from);
    if (path === null || found.has(path)) return;
    found.add(path);
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      readFileSync(join(ROOT, path, "package.json"), "utf8"),
    );
    for (const other of Object.keys({ ...dependencies, ...optionalDependencies })) add(other, path);
  };
  for (const name of names) add(name, from);
  return found;
}

/** Where a package finds another one: nearest first. Null if it is not installed: it is optional, such as for another system. */
function folderOf(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = join(folder, "node_modules", name);
    if (existsSync(join(ROOT, path))) return path;
    if (folder === "") return null;
  }
}
