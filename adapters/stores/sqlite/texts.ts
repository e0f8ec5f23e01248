import { StoreError } from "../../../domain/errors.js";
import type { TextReader } from "../../../domain/text.js";
import { type Db, withStoreErrors } from "./database.js";

/** Stores a text once for its session, inside the caller's transaction if there is one. */
export function storeText(
  db: Db,
  { owner, session_id }: { owner: string; session_id: string },
  { sha256, media_type, text }: { sha256: string; media_type: string; text: string },
): void {
  db.prepare("INSERT OR IGNORE INTO texts (owner, session_id, sha256, media_type, text) VALUES (?, ?, ?, ?, ?)").run(
    owner,
    session_id,
    sha256,
    media_type,
    text,
  );
}

/** Reads the texts of résumés and jobs, each stored once per session by its hash. */
export function createTextStore(db: Db): TextReader {
  const select = db.prepare<[string, string, string], { text: string }>(
    "SELECT text FROM texts WHERE owner = ? AND session_id = ? AND sha256 = ?",
  );
  return {
    async read({ owner, session_id, sha256 }) {
      const row = withStoreErrors(() => select.get(owner, session_id, sha256));
      if (!row) throw new StoreError({ code: "store_unavailable", message: "A stored document is missing." });
      return row.text;
    },
  };
}
