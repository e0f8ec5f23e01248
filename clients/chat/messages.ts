import type { BaseMessage } from "@langchain/core/messages";

/** Shorter texts are no documents: a greeting, or a question. */
const SHORTEST_DOCUMENT = 200;

/** One document of a conversation: a file, or a text that was pasted. */
export interface GivenDocument {
  bytes: Uint8Array;
  /** The name of the file; null for a text. */
  name: string | null;
}

/**
 * The documents of a conversation, in the order in which the candidate sent them: every file, and every text that is long enough to be one. Messages
 * that were set aside have none.
 */
export function documentsIn(messages: BaseMessage[], setAside: string[]): GivenDocument[] {
  const usable = messages.filter((message) => isCandidates(message) && !setAside.includes(message.id ?? ""));
  return usable.flatMap((message) => {
    const text = textIn(message);
    const pasted = text.length < SHORTEST_DOCUMENT ? [] : [{ bytes: new TextEncoder().encode(text), name: null }];
    return [...filesIn(message), ...pasted];
  });
}

/** The text of a message, without its files. */
export function textIn({ content }: Pick<BaseMessage, "content">): string {
  if (typeof content === "string") return content.trim();
  const texts = content.flatMap((block) => ("text" in block && typeof block.text === "string" ? [block.text] : []));
  return texts.join("\n").trim();
}

/** The newest message, if it is the candidate's. */
export function lastSaid(messages: BaseMessage[]): BaseMessage | null {
  const last = messages.at(-1);
  return last && isCandidates(last) ? last : null;
}

function isCandidates(message: BaseMessage): boolean {
  return message.getType() === "human";
}

// A content block of LangChain's standard form, as agent-chat-ui sends PDFs and pictures.
interface FileBlock {
  type: string;
  data?: unknown;
  metadata?: { filename?: string; name?: string };
}

function filesIn({ content }: Pick<BaseMessage, "content">): GivenDocument[] {
  if (typeof content === "string") return [];
  return (content as FileBlock[]).flatMap(({ data, metadata }) =>
    typeof data === "string"
      ? [
          {
            bytes: new Uint8Array(Buffer.from(data, "base64")),
            name: metadata?.filename ?? metadata?.name ?? "the file",
          },
        ]
      : [],
  );
}
