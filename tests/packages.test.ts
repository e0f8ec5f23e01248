import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/* What is installed with this project: docs in SECURITY.md, "Supply chain". */

interface Package {
  dev?: boolean;
  license?: string;
  hasInstallScript?: boolean;
  integrity?: string;
  resolved?: string;
  link?: boolean;
}
const root = new URL("../", import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, root), "utf8"));
/** The second is installed on an older Node only. */
const OLDER_NODE = "adapters/stores/sqlite/older-node";
const installed = ["package-lock.json", `${OLDER_NODE}/package-lock.json`]
  .flatMap((lock) => Object.entries(read(lock).packages as Record<string, Package>))
  .filter(([path]) => path !== "");
const nameOf = (path: string) => path.replace(/^.*node_modules\//, "");

describe("the packages", () => {
  it("run no other script when they are installed than those that SECURITY.md names", () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect([...new Set(scripted)].sort()).toEqual(["@scarf/scarf", "better-sqlite3-12", "esbuild", "msgpackr-extract"]);
    expect(read("package.json").scarfSettings).toEqual({ enabled: false });
    const security = readFileSync(new URL("SECURITY.md", root), "utf8");
    for (const name of scripted) expect(security).toContain(`\`${name}\``);
  });

  // npm runs node-gyp, which needs Python and a compiler's headers, wherever it finds a binding.gyp. The package forbids it, but `npm install` does
  // not copy that into the lock file: add "gypfile": false there again.
  it("compile nothing on Node 22.14 and later", () => {
    expect(read("package-lock.json").packages["node_modules/better-sqlite3"]).toMatchObject({ gypfile: false });
  });

  it("have a permissive licence", () => {
    const permissive = /\b(?:MIT|MIT-0|ISC|Apache(?:-2\.0)?|BSD(?:-[23]-Clause)?|0BSD|BlueOak-1\.0\.0)\b/;
    // Their licence files are permissive (MIT, and Bitstream Vera for the fonts); their package.json names none.
    const silent = ["busboy", "streamsearch", "png-js", "dejavu-fonts-ttf"];
    // A peer of whoever installs the package is for development here, and bundled into the program.
    const peers = Object.keys(read("package.json").peerDependencies);
    const others = installed
      .filter(
        ([path, { dev, license = "" }]) =>
          (!dev || peers.includes(nameOf(path))) && !permissive.test(license) && !silent.includes(nameOf(path)),
      )
      .map(([path, { license }]) => `${path}: ${license}`);
    expect(others).toEqual([]);
  });

  it("are named by version and by hash", () => {
    const { dependencies, devDependencies } = read("package.json") as Record<string, Record<string, string>>;
    const older = read(`${OLDER_NODE}/package.json`).dependencies as Record<string, string>;
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...older }).filter(
      ([, version]) => !/^(?:npm:.+@)?\d+\.\d+\.\d+/.test(version),
    );
    expect(loose.map(([name]) => name)).toEqual(["@types/node"]);
    expect(installed.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([]);
  });
});
