/*
 * The same modules run from their sources (through tsx) and from the build. Both are one folder deep: `cli/demo.ts` in the package,
 * `dist/cli/demo.js` and `dist/chunks/….js` in its build.
 */

const isSource = (module: string) => module.endsWith(".ts");

/** The URL of a file of the package; `module` is the `import.meta.url` of the caller. */
export function packageFile(module: string, path: string): URL {
  return new URL(isSource(module) ? `../${path}` : `../../${path}`, module);
}

/**
 * The entry of the worker thread in `<folder>/worker.ts`. Run from source, the entry loads tsx if it needs it, since Node 20 does
 * not pass loaders on.
 */
export function workerFile(module: string, folder: string): URL {
  return new URL(isSource(module) ? `../${folder}/worker-entry.mjs` : `../${folder}/worker.js`, module);
}
