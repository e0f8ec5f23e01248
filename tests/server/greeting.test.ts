import { expect, it } from "vitest";
import { readConfig } from "../../engine/config/config.js";
import { greeting, localModelsNote } from "../../server/greeting.js";

const greetingOf = (env: Record<string, string>, tracing: string | null = null) =>
  greeting({ config: readConfig(env), provider: "offline" }, 8080, tracing);

it("the greeting names what the server itself serves, and no file or script of the repository", () => {
  const text = greetingOf({ DATA_DIR: "/data" });
  expect(text).toContain("listens on http://127.0.0.1:8080 (model: offline, data: /data)\n");
  expect(text).toContain("the API at http://127.0.0.1:8080/docs");
  expect(text).toContain("curl http://127.0.0.1:8080/readyz");
  expect(text).not.toMatch(/\.md\b|npm run/);
});

it("an IPv6 address stands in brackets, and tracing on a line of its own", () => {
  const text = greetingOf({ HOST: "::1" }, "Tracing to a collector");
  expect(text).toContain("http://[::1]:8080/docs");
  expect(text.trimEnd().split("\n").at(-1)).toBe("Tracing to a collector.");
});

it("a local model that could be used is named with the line that does it", () => {
  const line = "MODEL_WRITER=llama3.1:8b npm start";
  expect(localModelsNote({ models: ["llama3.1:8b", "qwen2.5"], line })).toBe(
    "Ollama on this computer has llama3.1:8b, qwen2.5; to use one: MODEL_WRITER=llama3.1:8b npm start\n",
  );
});
