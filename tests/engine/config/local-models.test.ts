import { expect, it } from "vitest";
import { readConfig } from "../../../engine/config/config.js";

const lookedFor = (env: Record<string, string>) => readConfig(env).localModels;

it("a local Ollama is looked for at its usual port, or at its own variable on this computer", () => {
  expect(lookedFor({})).toBe("http://127.0.0.1:11434");
  expect(lookedFor({ OLLAMA_HOST: "0.0.0.0" })).toBe("http://127.0.0.1:11434");
  expect(lookedFor({ OLLAMA_HOST: "http://localhost:9000/" })).toBe("http://127.0.0.1:9000");
  expect(lookedFor({ OLLAMA_HOST: ":9000" })).toBe("http://127.0.0.1:9000");
  expect(lookedFor({ OLLAMA_HOST: "[::1]:9000" })).toBe("http://[::1]:9000");
});

it("nothing is looked for elsewhere, if it is switched off, or if a model or none was chosen", () => {
  for (const OLLAMA_HOST of ["models.example", "192.168.1.5:11434", "http://127.0.0.1.evil.example", "off"])
    expect(lookedFor({ OLLAMA_HOST })).toBeNull();
  expect(lookedFor({ MODEL_PROVIDER: "offline" })).toBeNull();
  expect(lookedFor({ OPENAI_API_KEY: "k" })).toBeNull();
  expect(lookedFor({ MODEL_BASE_URL: "http://127.0.0.1:1", MODEL_WRITER: "m" })).toBeNull();
});
