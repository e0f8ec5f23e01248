import type { AlertStore } from "../ports/alerts.js";
import { type Db, inWriteLock, withStoreErrors } from "./database.js";

/** The state of the alerts in SQLite. Several processes may share one data folder. */
export function createAlertStore(db: Db): AlertStore {
  const read = db.prepare<[], string>("SELECT value FROM alert_state WHERE name = 'state'").pluck();
  const put = db.prepare<[string]>(
    `INSERT INTO alert_state VALUES ('state', ?, 0) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  );
  const claim = db.prepare<[number, number]>(
    `INSERT INTO alert_state VALUES ('claim', '', ?)
     ON CONFLICT (name) DO UPDATE SET claimed_until = excluded.claimed_until WHERE claimed_until <= ?`,
  );
  const release = db.prepare("DELETE FROM alert_state WHERE name = 'claim'");
  const written = async (work: () => { changes: number }) => (await inWriteLock(work)).changes;
  return {
    async read() {
      const value = withStoreErrors(() => read.get());
      return value === undefined ? null : JSON.parse(value);
    },
    async write(value) {
      await written(() => put.run(JSON.stringify(value)));
    },
    async claim(ms) {
      const now = Date.now();
      return (await written(() => claim.run(now + ms, now))) === 1;
    },
    async release() {
      await written(() => release.run());
    },
  };
}
