import { embeddingOf } from "./openai-server.js";
import { type Behaviour, type Billed, type JsonSchema, json, type Protocol, serve } from "./server.js";

/* A fake server of Gemini's protocol: `generateContent`, `streamGenerateContent`, `embedContent`, `batchEmbedContents`. */

interface Content {
  parts: { text: string }[];
}
interface GenerateRequest {
  systemInstruction?: Content;
  contents: Content[];
  generationConfig?: { responseJsonSchema?: JsonSchema; responseMimeType?: string };
}

const GENERATE = /^\/v1beta\/models\/([^/:]+):(generateContent|streamGenerateContent\?alt=sse)$/;
const EMBED = /^\/v1beta\/models\/([^/:]+):(embedContent|batchEmbedContents)$/;

/** Which prompt it is stands in the request as the title of the form that is asked for. */
const promptOf = (schema: JsonSchema & { title?: string }) => schema.title ?? "";

const textOf = ({ parts }: Content) => parts.map(({ text }) => text).join("");

function finishOf(behaviour: Behaviour): string {
  if (behaviour === "cut_by_length") return "MAX_TOKENS";
  return behaviour === "filtered" || behaviour === "refusal" ? "SAFETY" : "STOP";
}

/** A few of the tokens were thought: they are told apart, and billed all the same. */
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
    const { systemInstruction, contents, generationConfig } = body as GenerateRequest;
    const schema = generationConfig?.responseJsonSchema;
    if (!match || !schema || generationConfig?.responseMimeType !== "application/json") return null;
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
    // Each part tells the input again, and the output so far.
    const soFar = (index: number) => ({ ...usageOf({ ...billed, output: Math.min(billed.output, (index + 1) * 6) }) });
    return [
      ...cut.map((piece, index) => data(part(piece, null, behaviour === "no_usage" ? null : soFar(index)))),
      data(part("", finishOf(behaviour), behaviour === "no_usage" ? null : usageOf(billed))),
    ];
  },
  error: (status) => ({ error: { code: status, message: `fake ${status}`, status: "UNAVAILABLE" } }),
  other(path, body, response) {
    const match = EMBED.exec(path);
    if (!match) return false;
    const one = ({ content }: { content: Content }) => ({ values: embeddingOf(textOf(content)) });
    if (match[2] === "embedContent") json(response, 200, { embedding: one(body as { content: Content }) });
    else json(response, 200, { embeddings: (body as { requests: { content: Content }[] }).requests.map(one) });
    return true;
  },
};

if (process.argv[1]?.endsWith("gemini-server.ts")) serve(gemini);
