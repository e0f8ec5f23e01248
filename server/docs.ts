import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Router } from "express";
import { KEY_NAME } from "../domain/contract/operation.js";
import { version } from "../engine/config/version.js";
import { openApi } from "./openapi.js";
import type { Handlers } from "./routes.js";

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>adaptive-answers: the API</title>
<link rel="stylesheet" href="docs/swagger-ui.css">
<div id="contract"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script type="module" src="docs/start.js"></script>
</html>
`;
// If a key is required, the page asks for it and stores it for this tab, under the name that the other pages use.
const START = `const url = "api/openapi.json", name = ${JSON.stringify(KEY_NAME)};
const withKey = (request) => {
  const key = sessionStorage.getItem(name);
  if (key) request.headers.Authorization = "Bearer " + key;
  return request;
};
while ((await fetch(url, withKey({ headers: {} }))).status === 401) {
  const key = prompt("Key");
  if (!key) break;
  sessionStorage.setItem(name, key);
}
SwaggerUIBundle({ url, requestInterceptor: withKey, dom_id: "#contract", deepLinking: true, defaultModelsExpandDepth: 0 });
`;
const ASSETS = ["swagger-ui.css", "swagger-ui-bundle.js"];
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

/** `GET /api/openapi.json`: the OpenAPI document, built once. */
export function contractHandlers(): Pick<Handlers, "getContract"> {
  let contract: ReturnType<typeof openApi> | null = null;
  return {
    getContract(_request, response) {
      // Made when it is asked for first: few ask.
      contract ??= openApi(version());
      response.json(contract);
    },
  };
}

/** `/docs`: the contract in Swagger UI, served from the installed package. */
export function docs(): Router {
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  const router = Router();
  router.get("/docs", (_request, response) => {
    response.setHeader("Content-Security-Policy", POLICY);
    response.type("html").send(PAGE);
  });
  router.get("/docs/start.js", (_request, response) => {
    response.type("js").send(START);
  });
  for (const asset of ASSETS) {
    router.get(`/docs/${asset}`, (_request, response) => {
      response.sendFile(join(folder, asset), { cacheControl: false });
    });
  }
  return router;
}
