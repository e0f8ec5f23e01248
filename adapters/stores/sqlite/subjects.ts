import type { Fact, FactReader } from "../../../domain/fact.js";
import { personKey } from "../../../domain/person.js";
import { isTickLong, pauseIfLong } from "../../../engine/runtime/event-loop.js";
import { type Db, withStoreErrors } from "./database.js";
import { FACTS, type FactRow, isBy, toFact } from "./fact-rows.js";

/** A stem that occurs in more subjects is not selective: the other stems of a phrase are used. */
const MOST_SUBJECTS_OF_STEM = 300;
/** The maximum number of subjects that are read, those that share most stems with the query, and of the facts of each. */
const MOST_SUBJECTS = 50;
const MOST_FACTS = 20;

/** Finds the facts about a subject by the stems of its words. `upToDate` is awaited first, for a database that mirrors another store. */
export function createFactFinder(
  db: Db,
  upToDate: (owner: string) => Promise<void> = async () => {},
): FactReader["about"] {
  const count = db
    .prepare<[string, string, number], number>(
      "SELECT COUNT(*) FROM (SELECT 1 FROM subjects WHERE owner = ? AND stem = ? LIMIT ?)",
    )
    .pluck();
  const titles = db
    .prepare<[string, string, number], string>(
      `SELECT gap_title FROM subjects WHERE owner = ? AND stem IN (SELECT value FROM json_each(?))
       GROUP BY gap_title ORDER BY COUNT(*) DESC, gap_title LIMIT ?`,
    )
    .pluck();
  const newest = db.prepare<[string, string, string, number], FactRow>(
    `${FACTS} WHERE f.owner = ? AND f.gap_title = ? AND ${isBy("f")} ORDER BY f.said_at DESC LIMIT ?`,
  );
  // The candidate's later decision can make an old fact the newest.
  const confirmed = db.prepare<[string, string, string, number], FactRow>(
    `${FACTS.replace("LEFT JOIN", "JOIN")} WHERE a.owner = ? AND f.gap_title = ? AND ${isBy("f")}
     ORDER BY json_extract(a.amendment, '$.confirmed_at') DESC LIMIT ?`,
  );

  function selectiveStems(owner: string, stems: readonly string[]): string[] {
    const counted = stems.map((stem) => ({ stem, subjects: count.get(owner, stem, MOST_SUBJECTS_OF_STEM) ?? 0 }));
    const known = counted.filter(({ subjects }) => subjects > 0).sort((a, b) => a.subjects - b.subjects);
    const rare = known.filter(({ subjects }) => subjects < MOST_SUBJECTS_OF_STEM);
    return (rare.length > 0 ? rare : known.slice(0, 1)).map(({ stem }) => stem);
  }

  return async ({ owner, person }, stems) => {
    const key = personKey(person);
    await upToDate(owner);
    if (isTickLong()) await pauseIfLong();
    return withStoreErrors(() => {
      const found = new Map<string, Fact>();
      for (const title of titles.all(owner, JSON.stringify(selectiveStems(owner, stems)), MOST_SUBJECTS))
        for (const select of [newest, confirmed])
          for (const row of select.all(owner, title, key, MOST_FACTS)) found.set(row.fact_id, toFact(row));
      return [...found.values()];
    });
  };
}
