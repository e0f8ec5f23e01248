import { createHash } from "node:crypto";
import { StoreError } from "../domain/errors.js";
import type { TextKey, TextReader, TextRef } from "../domain/text.js";
import { codePointLength } from "../rules/text/spans.js";
import { type Db, inStore } from "./database.js";

/** Texts of résumés and jobs, each stored once per session by its hash. */
export interface TextStore extends TextReader {
  find(key: TextKey): Promise<{ text: string; media_type: string } | null>;
}

/** Names a text by its hash; what goes into channels instead of the text. */
export function textRef(text: string, mediaType: string): TextRef {
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { sha256, media_type: mediaType, characters: codePointLength(text) };
}

export function createTextStore(db: Db): TextStore {
  const select = db.prepare<[string, string, string], { text: string; media_type: string }>(
    "SELECT text, media_type FROM texts WHERE owner = ? AND session_id = ? AND sha256 = ?",
  );
  const find = ({ owner, session_id, sha256 }: TextKey) => inStore(() => select.get(owner, session_id, sha256) ?? null);
  return {
    async find(key) {
      return find(key);
    },
    async read(key) {
      const row = find(key);
      if (!row) throw new StoreError({ code: "store_unavailable", message: "A stored document is missing." });
      return row.text;
    },
  };
}
