import type { Db } from "./database.js";

/** Deletes the stored results of an owner's runs that contain an id, such as the id of a proposed fact. They are built again from the rows. */
export function deleteStaleResults(db: Db, owner: string, id: string): void {
  db.prepare("UPDATE runs SET result = NULL WHERE owner = ? AND instr(result, ?) > 0").run(owner, id);
}
