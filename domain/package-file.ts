/*
 * The same modules run from their sources (through tsx) and from the build. Both lie one folder deep: `cli/demo.ts` in the
 * package, `dist/cli/demo.js` and `dist/chunks/….js` in its build.
 */

const isSource = (module: string) => module.endsWith(".ts");

/** A file of the package, seen from the module whose `import.meta.url` is given. */
export function packageFile(module: string, path: string): URL {
  return new URL(isSource(module) ? `../${path}` : `../../${path}`, module);
}

/** The entry of the worker thread in `<folder>/worker.ts`. From its sources it brings tsx with it, which Node 20 does not pass on. */
export function workerFile(module: string, folder: string): URL {
  return new URL(isSource(module) ? `../${folder}/worker-entry.mjs` : `../${folder}/worker.js`, module);
}
