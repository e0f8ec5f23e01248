/*
 * The same modules run from their sources (through tsx) and from the build. Both are two folders below the package:
 * `engine/runtime/package-file.ts`, and `dist/chunks/….js` or `dist/server/main.js`.
 */

const isSource = import.meta.url.endsWith(".ts");

/** The URL of a file of the package, by its path from the package's folder. */
export function packageFile(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}

/**
 * The entry of the worker in `adapters/<folder>/worker.ts`. From source it is `worker-entry.mjs`, which registers tsx: on Node 20 a
 * worker does not inherit the loader of its parent.
 */
export function workerFile(folder: string): URL {
  return packageFile(isSource ? `adapters/${folder}/worker-entry.mjs` : `dist/${folder}/worker.js`);
}
