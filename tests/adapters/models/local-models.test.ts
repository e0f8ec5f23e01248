import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { findLocalModels } from "../../../adapters/models/local-models.js";
import { readConfig } from "../../../engine/config/config.js";

const close: (() => void)[] = [];
afterEach(() => {
  for (const one of close.splice(0)) one();
});

async function ollama(listener: RequestListener): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const body: Buffer[] = [];
    request.on("data", (piece: Buffer) => body.push(piece));
    request.on("end", () => asked.push(`${request.method} ${request.url} ${Buffer.concat(body)}`.trim()));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
const listing =
  (...models: object[]): RequestListener =>
  (_, response) =>
    void response.end(JSON.stringify({ models }));
const model = (name: string, family = "llama") => ({ name, size: 4_900_000_000, details: { family, format: "gguf" } });

it("the models of a local Ollama are named, without those that give vectors; its list alone is read", async () => {
  const { url, asked } = await ollama(
    listing(
      model("nomic-embed-text:latest", "nomic-bert"),
      model("llama3.1:8b"),
      model("hf.co/some/model-GGUF:Q4_K_M"),
    ),
  );
  const found = await findLocalModels(url);
  expect(found?.models).toEqual(["llama3.1:8b", "hf.co/some/model-GGUF:Q4_K_M"]);
  expect(asked).toEqual(["GET /api/tags"]);
  // The line does what it says.
  const env = Object.fromEntries(
    (found?.line ?? "").split(" ").flatMap((part) => (part.includes("=") ? [part.split("=")] : [])),
  );
  expect(readConfig(env).providers).toMatchObject([
    { name: "compatible", baseUrl: `${url}/v1`, models: { writer: { fast: "llama3.1:8b" } } },
  ]);
});

it.each<[string, RequestListener]>([
  ["has no models", listing()],
  ["has only models that give vectors", listing(model("mxbai-embed-large"))],
  ["names what would be a command in a shell", listing(model("m; rm -rf ~"))],
  ["is another program", (_, response) => void response.end("<html>")],
  ["refuses", (_, response) => void response.writeHead(403).end()],
  ["sends elsewhere", (_, response) => void response.writeHead(302, { Location: "http://models.example/" }).end()],
])("nothing is said of a server that %s", async (_, listener) => {
  expect(await findLocalModels((await ollama(listener)).url)).toBeNull();
});

it("nothing is said where nobody listens", async () => {
  const { url } = await ollama(listing());
  for (const one of close.splice(0)) one();
  expect(await findLocalModels(url)).toBeNull();
});
