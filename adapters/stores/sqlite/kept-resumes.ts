import { StoredResume } from "../../../domain/kept-resume.js";
import type { KeptResumeStore } from "../ports/kept-resumes.js";
import { type Db, onDisk, withStoreErrors } from "./database.js";
import { erase } from "./erasure.js";

/** The kept résumés in SQLite. */
export function createKeptResumeStore(db: Db): KeptResumeStore {
  const one = db.prepare<[string], string>("SELECT resume FROM kept_resumes WHERE owner = ?").pluck();
  const put = db.prepare<[string, string]>("INSERT OR REPLACE INTO kept_resumes VALUES (?, ?)");
  const remove = db.prepare<[string]>("DELETE FROM kept_resumes WHERE owner = ?");
  return {
    async find(owner) {
      const stored = withStoreErrors(() => one.get(owner));
      return stored === undefined ? null : StoredResume.parse(JSON.parse(stored));
    },
    async keep(owner, resume) {
      await onDisk(db, () => put.run(owner, JSON.stringify(resume)));
    },
    async remove(owner) {
      return (await erase(db, () => remove.run(owner))).changes > 0;
    },
  };
}
