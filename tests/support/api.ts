import type { Ask } from "../../domain/question.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";

/** The response to a request. */
export interface Answered<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

/** A small client of a running server, with a key if the server needs one. */
export function api(url: string, key?: string) {
  const send = async <Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered<Body>> => {
    const init = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
    const response = await fetch(url + path, {
      method,
      headers: { "Content-Type": "application/json", ...(key && { Authorization: `Bearer ${key}` }), ...headers },
      ...init,
    });
    const text = await response.text();
    const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as Body };
  };
  return {
    send,
    get: <Body = unknown>(path: string) => send<Body>("GET", path),
    start: (body: object, headers?: Record<string, string>) =>
      send<SessionResource>("POST", "/api/sessions", body, headers),
    reply: (thread: string, reply: object, headers?: Record<string, string>) =>
      send<QuestionResource & Problem>("POST", `/api/threads/${thread}/replies`, reply, headers),
    question: async (thread: string) => (await send<QuestionResource>("GET", `/api/threads/${thread}`)).body,
  };
}

/** Problem details as a client reads them. */
export interface Problem {
  code: string;
  detail: string;
  errors?: { path: string; message: string }[];
  request_id: string;
  open_ask_id?: string;
}

/** The question about the gap with these words in its title. Throws if there is none. */
export function questionAbout(session: SessionResource, words: string): QuestionResource {
  const gap = session.gaps.find(({ title }) => title.toLowerCase().includes(words.toLowerCase()));
  const question = session.questions.find(({ gap_id }) => gap_id === gap?.gap_id);
  if (!question)
    throw new Error(`no question about ${words} among ${session.gaps.map(({ title }) => title).join(", ")}`);
  return question;
}

/** The open ask of a question. Throws if it is not of this kind. */
export function askOf<Kind extends Ask["kind"]>(question: QuestionResource, kind: Kind): Extract<Ask, { kind: Kind }> {
  if (question.ask?.kind !== kind)
    throw new Error(`${question.question_id} waits for ${question.ask?.kind ?? "nothing"}, not ${kind}`);
  return question.ask as Extract<Ask, { kind: Kind }>;
}
