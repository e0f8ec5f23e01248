import "../../../support/browser-globals.js";
import { afterEach, expect, it, vi } from "vitest";
import { ProviderNote } from "../../../../clients/web/start/provider-note.js";
import { de } from "../../../../clients/web/words/de.js";
import { seen, serverHas } from "../../../support/page.js";

afterEach(() => vi.restoreAllMocks());

const noteWith = (models: [name: string, host: string][], others: { purpose: string; host: string }[] = []) => {
  const providers = models.map(([name, host]) => ({
    name,
    host,
    offline: false,
    models: { fast: { writer: "m1", judge: "m1" } },
  }));
  serverHas({
    providers: { providers: [{ name: "offline", host: null, offline: true, models: {} }, ...providers], others },
  });
  return seen(<ProviderNote />);
};

it("without a model nothing leaves the machine", () => {
  const note = noteWith([]);
  expect(note.text).toContain("no model is called, and nothing is sent anywhere");
  expect(note.texts(".good")).toHaveLength(1);
});

it("models on this computer that could be used are named, with the line that does it", () => {
  const line = "MODEL_BASE_URL=http://127.0.0.1:11434/v1 MODEL_WRITER=llama3.1:8b npm start";
  serverHas({ providers: { providers: [], others: [], local: { models: ["llama3.1:8b", "qwen2.5"], line } } });
  const note = seen(<ProviderNote />);
  expect([note.text, note.texts("code")]).toEqual([expect.stringContaining("has llama3.1:8b, qwen2.5. They"), [line]]);
});

it("a German page says what is German and what is English without a model", () => {
  serverHas({
    providers: { providers: [{ name: "offline", host: null, offline: true, models: {} }], others: [], local: null },
  });
  expect(seen(<ProviderNote />, de).text).toContain(
    "auf Deutsch gefragt, gelesen und beurteilt, wenn auch weniger sicher als auf Englisch",
  );
  expect(seen(<ProviderNote />).texts("p")).toHaveLength(1);
});

it("a model elsewhere is named as the one that receives the documents", () => {
  const note = noteWith([["OpenAI", "api.openai.com"]]);
  expect(note.text).toMatch(/^OpenAI \(m1\).*sent to/);
  expect(note.texts(".good")).toEqual([]);
});

it("a model on this machine sends nothing, but its look-alike host does", () => {
  expect(noteWith([["Ollama", "localhost:11434"]]).texts(".good")).toHaveLength(1);
  expect(noteWith([["Ollama", "127.0.0.1:11434"]]).texts(".good")).toHaveLength(1);
  expect(noteWith([["Ollama", "localhost.example.org"]]).texts(".good")).toEqual([]);
});

it("a search of the web is mentioned even without a model", () => {
  const note = noteWith([], [{ purpose: "search", host: "search.example" }]);
  expect(note.text).toMatch(/No model is called.*search\.example/);
  expect(note.texts(".good")).toEqual([]);
});
