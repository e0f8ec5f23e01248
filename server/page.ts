import { fileURLToPath } from "node:url";
import express, { Router } from "express";
import { packageFile } from "../engine/runtime/package-file.js";

/** Nothing is loaded from another host, nothing inline is executed, and no other site can frame the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  // A document as it is printed: its PDF, which the page has fetched itself.
  "frame-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** The pages by their paths: the candidate's, and the operators'. */
const PAGES = { "/": "index.html", "/operations": "operations.html" };

/** The pages, from the build. Their other files have their hash in their names, and may be cached for ever. */
export function page(folder = fileURLToPath(packageFile("dist/web"))): Router {
  // Strict: with a trailing slash in the URL, relative links to a page's files would be resolved to a wrong path.
  const router = Router({ strict: true });
  for (const [path, file] of Object.entries(PAGES))
    router.get(path, (_request, response, next) => {
      response.setHeader("Content-Security-Policy", POLICY);
      response.sendFile(file, { root: folder, cacheControl: false }, (error) => error && next());
    });
  router.use(
    "/assets",
    express.static(`${folder}/assets`, { immutable: true, maxAge: "1y", index: false, redirect: false }),
  );
  return router;
}
