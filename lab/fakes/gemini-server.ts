import { embeddingOf } from "./embedding.js";
import type { JsonSchema } from "./fake-answers.js";
import { type Behaviour, type Billed, fakeTokensOf, json, type Protocol, serve } from "./server.js";

/*
 * A fake server of Gemini's protocol: `generateContent`, `streamGenerateContent`, `cachedContents`, `embedContent`,
 * `batchEmbedContents`.
 */

interface Content {
  parts: { text: string }[];
}
interface GenerateRequest {
  systemInstruction?: Content;
  contents: Content[];
  cachedContent?: string;
  generationConfig?: { responseJsonSchema?: JsonSchema; responseMimeType?: string };
}

const GENERATE = /^\/v1beta\/models\/([^/:]+):(generateContent|streamGenerateContent\?alt=sse)$/;
/** The cached contents by name. */
const kept = new Map<string, string[]>();
/** The smallest content that is cached, in tokens. It differs between models, and a client cannot know it. */
const FEWEST_KEPT = 1200;

const EMBED = /^\/v1beta\/models\/([^/:]+):(embedContent|batchEmbedContents)$/;

/** The name of the prompt is the title of the requested schema. */
const promptOf = (schema: JsonSchema & { title?: string }) => schema.title ?? "";

const textOf = ({ parts }: Content) => parts.map(({ text }) => text).join("");

function finishOf(behaviour: Behaviour): string {
  if (behaviour === "cut_by_length") return "MAX_TOKENS";
  return behaviour === "filtered" || behaviour === "refusal" ? "SAFETY" : "STOP";
}

/** Some of the tokens are thoughts: they are reported separately, but billed as well. */
function usageOf({ input, cached, output }: Billed) {
  const thought = Math.min(3, output);
  return {
    promptTokenCount: input,
    ...(cached > 0 && { cachedContentTokenCount: cached }),
    candidatesTokenCount: output - thought,
    thoughtsTokenCount: thought,
    totalTokenCount: input + output,
  };
}

const part = (text: string, finish: string | null, usage: object | null) => ({
  candidates: [
    { content: { role: "model", parts: text === "" ? [] : [{ text }] }, ...(finish && { finishReason: finish }) },
  ],
  ...(usage && { usageMetadata: usage }),
});

const gemini: Protocol = {
  read(path, body) {
    const match = GENERATE.exec(path);
    const { systemInstruction, contents, generationConfig, cachedContent } = body as GenerateRequest;
    const schema = generationConfig?.responseJsonSchema;
    if (!match || !schema || generationConfig?.responseMimeType !== "application/json") return null;
    if (cachedContent) {
      const found = kept.get(cachedContent);
      // As in the real API: a system instruction may not be sent with cached content (400), and an unknown name is forbidden (403).
      if (!found || systemInstruction) return { refused: found ? 400 : 403 };
      return {
        prompt: promptOf(schema),
        model: decodeURIComponent(match[1] ?? ""),
        kept: found,
        segments: [...found, ...contents.map(textOf)],
        schema,
        stream: (match[2] ?? "").startsWith("stream"),
      };
    }
    return {
      prompt: promptOf(schema),
      model: decodeURIComponent(match[1] ?? ""),
      segments: [
        JSON.stringify(schema),
        ...(systemInstruction ? [textOf(systemInstruction)] : []),
        ...contents.map(textOf),
      ],
      schema,
      stream: (match[2] ?? "").startsWith("stream"),
    };
  },
  whole(_asked, text, behaviour, billed) {
    if (behaviour === "refusal") return { promptFeedback: { blockReason: "SAFETY" }, usageMetadata: usageOf(billed) };
    return part(text, finishOf(behaviour), behaviour === "no_usage" ? null : usageOf(billed));
  },
  pieces(_asked, text, behaviour, billed) {
    const data = (value: object) => `data: ${JSON.stringify(value)}\r\n\r\n`;
    if (behaviour === "refusal")
      return [data({ promptFeedback: { blockReason: "SAFETY" }, usageMetadata: usageOf(billed) })];
    const cut: string[] = [];
    for (let at = 0; at < text.length; at += 24) cut.push(text.slice(at, at + 24));
    // Each part reports the input tokens again, and the output tokens so far.
    const soFar = (index: number) => ({ ...usageOf({ ...billed, output: Math.min(billed.output, (index + 1) * 6) }) });
    return [
      ...cut.map((piece, index) => data(part(piece, null, behaviour === "no_usage" ? null : soFar(index)))),
      data(part("", finishOf(behaviour), behaviour === "no_usage" ? null : usageOf(billed))),
    ];
  },
  error: (status) => ({ error: { code: status, message: `fake ${status}`, status: "UNAVAILABLE" } }),
  forget: () => kept.clear(),
  other(path, body, response, bill) {
    if (path === "/v1beta/cachedContents") {
      const { model, systemInstruction, contents } = body as GenerateRequest & { model: string };
      const segments = [...(systemInstruction ? [systemInstruction] : []), ...contents].map(textOf);
      const tokens = fakeTokensOf(segments.join("\u0000"));
      if (tokens < FEWEST_KEPT) {
        json(response, 400, {
          error: { code: 400, message: "Cached content is too small.", status: "INVALID_ARGUMENT" },
        });
        return true;
      }
      const name = `cachedContents/${kept.size + 1}`;
      kept.set(name, segments);
      bill({ prompt: "cachedContents", model: model.replace("models/", ""), input: tokens, cached: 0, output: 0 });
      json(response, 200, { name, model, usageMetadata: { totalTokenCount: tokens } });
      return true;
    }
    const match = EMBED.exec(path);
    if (!match) return false;
    const one = ({ content }: { content: Content }) => ({ values: embeddingOf(textOf(content)) });
    if (match[2] === "embedContent") json(response, 200, { embedding: one(body as { content: Content }) });
    else json(response, 200, { embeddings: (body as { requests: { content: Content }[] }).requests.map(one) });
    return true;
  },
};

if (/\bgemini-server\.m?[jt]s$/.test(process.argv[1] ?? "")) serve(gemini);
