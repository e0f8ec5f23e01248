import { fileURLToPath } from "node:url";
import express, { Router } from "express";
import { packageFile } from "../domain/package-file.js";

/** Nothing is loaded from another host, nothing inline is executed, and no other site can frame the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** The candidate's page at `/`, from the build. Its other files have their hash in their names, and may be kept for ever. */
export function page(folder = fileURLToPath(packageFile(import.meta.url, "dist/web"))): Router {
  const router = Router();
  router.get("/", (_request, response, next) => {
    response.setHeader("Content-Security-Policy", POLICY);
    response.sendFile("index.html", { root: folder, cacheControl: false }, (error) => error && next());
  });
  router.use(
    "/assets",
    express.static(`${folder}/assets`, { immutable: true, maxAge: "1y", index: false, redirect: false }),
  );
  return router;
}
