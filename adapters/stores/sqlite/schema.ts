import { StoreError } from "../../../domain/errors.js";
import type { Db } from "../sqlite-module.js";

// Every row has its owner, and every row with text its session, so that all data of either can be erased.
const INITIAL_SCHEMA = `
CREATE TABLE sessions (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  expires_at TEXT NOT NULL, input TEXT NOT NULL, view TEXT,
  PRIMARY KEY (owner, session_id)) STRICT;
CREATE INDEX sessions_by_time ON sessions (owner, created_at, session_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
CREATE TABLE texts (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, sha256 TEXT NOT NULL, media_type TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (owner, session_id, sha256)) STRICT;
CREATE TABLE questions (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, question_id TEXT NOT NULL, position INTEGER NOT NULL,
  created_at TEXT NOT NULL, seed TEXT NOT NULL, view TEXT NOT NULL,
  PRIMARY KEY (owner, question_id)) STRICT;
CREATE INDEX questions_by_session ON questions (owner, session_id, position);
CREATE TABLE runs (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, session_id TEXT NOT NULL, run_id TEXT NOT NULL UNIQUE,
  thread_id TEXT NOT NULL, kind TEXT NOT NULL, input TEXT NOT NULL, ask_id TEXT, reply_hash TEXT,
  status TEXT NOT NULL, problem TEXT, result TEXT, accepted_at TEXT NOT NULL, ended_at TEXT,
  acceptor TEXT NOT NULL, cancel_requested INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE UNIQUE INDEX one_active_run ON runs (owner, thread_id) WHERE status IN ('accepted', 'running');
CREATE UNIQUE INDEX one_run_per_ask ON runs (owner, thread_id, ask_id) WHERE ask_id IS NOT NULL;
CREATE INDEX runs_by_thread ON runs (owner, thread_id, seq);
CREATE INDEX runs_by_session ON runs (owner, session_id);
CREATE INDEX open_runs ON runs (seq) WHERE status IN ('accepted', 'running');
CREATE TABLE idempotency (
  owner TEXT NOT NULL, route TEXT NOT NULL, key TEXT NOT NULL, session_id TEXT NOT NULL, body_hash TEXT NOT NULL,
  run_id TEXT NOT NULL, created_at TEXT NOT NULL,
  PRIMARY KEY (owner, route, key)) STRICT;
CREATE TABLE events (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, seq INTEGER NOT NULL, question_id TEXT, type TEXT NOT NULL,
  data TEXT NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (owner, session_id, seq)) STRICT;
CREATE TABLE journal (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, key TEXT NOT NULL, prompt_name TEXT NOT NULL, value TEXT NOT NULL,
  usage TEXT NOT NULL,
  PRIMARY KEY (owner, session_id, key)) STRICT;
CREATE TABLE facts (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, question_id TEXT NOT NULL, fact_id TEXT NOT NULL,
  gap_title TEXT NOT NULL, text TEXT NOT NULL, field_values TEXT NOT NULL, said_at TEXT NOT NULL,
  PRIMARY KEY (owner, fact_id)) STRICT;
CREATE INDEX facts_by_question ON facts (owner, question_id);
CREATE TABLE passages (
  id INTEGER PRIMARY KEY, owner TEXT NOT NULL, session_id TEXT NOT NULL, question_id TEXT NOT NULL, kind TEXT NOT NULL,
  ref TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX passages_by_question ON passages (owner, question_id);
CREATE VIRTUAL TABLE passages_index USING fts5 (text, content='passages', content_rowid='id', tokenize='porter unicode61');
INSERT INTO passages_index (passages_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER passages_added AFTER INSERT ON passages BEGIN
  INSERT INTO passages_index (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER passages_removed AFTER DELETE ON passages BEGIN
  INSERT INTO passages_index (passages_index, rowid, text) VALUES ('delete', old.id, old.text); END;
CREATE TABLE leases (
  owner TEXT NOT NULL, thread_id TEXT NOT NULL, fence INTEGER NOT NULL, holder TEXT,
  PRIMARY KEY (owner, thread_id)) STRICT;
`;

// Rows of calls have ids and counts, no text. When a session is deleted, its ids are removed from its calls, which still count for the
// day's budgets.
const CALLS_AND_CACHE = `
CREATE TABLE model_calls (
  call_id TEXT PRIMARY KEY, owner TEXT NOT NULL, session_id TEXT NOT NULL, thread_id TEXT NOT NULL, prompt_name TEXT NOT NULL,
  role TEXT NOT NULL, provider TEXT NOT NULL, model TEXT NOT NULL, at TEXT NOT NULL, status TEXT NOT NULL,
  reserved_usd REAL, input_tokens INTEGER, cached_tokens INTEGER, output_tokens INTEGER, cost_usd REAL, estimated INTEGER,
  duration_ms INTEGER) STRICT;
CREATE INDEX calls_by_session ON model_calls (owner, session_id);
CREATE INDEX calls_by_thread ON model_calls (owner, thread_id);
CREATE INDEX calls_by_time ON model_calls (at, owner);
CREATE TABLE cache (
  kind TEXT NOT NULL, owner TEXT NOT NULL, session_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
  provider TEXT NOT NULL, bytes INTEGER NOT NULL, took_ms INTEGER NOT NULL, used_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
  UNIQUE (kind, owner, key)) STRICT;
CREATE INDEX cache_by_session ON cache (owner, session_id);
CREATE INDEX cache_by_use ON cache (kind, used_at);
CREATE INDEX cache_by_expiry ON cache (expires_at);
CREATE TABLE cache_counts (
  kind TEXT PRIMARY KEY, hits INTEGER NOT NULL, misses INTEGER NOT NULL, saved_ms INTEGER NOT NULL) STRICT;
`;

// The number of times that processes have started a run at the same point of its thread, and the last of these processes.
const BEGINS = `
ALTER TABLE runs ADD COLUMN begins INTEGER NOT NULL DEFAULT 0;
ALTER TABLE runs ADD COLUMN begun_at TEXT;
ALTER TABLE runs ADD COLUMN begun_by TEXT;
`;

// Tombstones: a deleted fact is not written again with the projection of its thread. They include the fact's time, since a branch may state
// another fact under the same id.
const DELETED_FACTS = `
CREATE TABLE deleted_facts (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, fact_id TEXT NOT NULL, said_at TEXT NOT NULL,
  PRIMARY KEY (owner, fact_id, said_at)) STRICT;
CREATE INDEX deleted_facts_by_session ON deleted_facts (owner, session_id);
`;

// A "no" and a wish to learn are facts too. Amendments are the candidate's later decisions about a fact. A plan is stored with the
// candidate's records on it. The full-text index folds letters, so that "Lodz" finds "Łódź", and finds words by their prefixes.
const FACTS_AND_PLANS = `
ALTER TABLE facts ADD COLUMN choice TEXT NOT NULL DEFAULT 'yes';
CREATE TABLE amended_facts (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, fact_id TEXT NOT NULL, said_at TEXT NOT NULL, amendment TEXT NOT NULL,
  PRIMARY KEY (owner, fact_id, said_at)) STRICT;
CREATE INDEX amended_facts_by_session ON amended_facts (owner, session_id);
CREATE TABLE plans (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, plan_id TEXT NOT NULL, plan TEXT NOT NULL, record TEXT,
  PRIMARY KEY (owner, plan_id)) STRICT;
CREATE INDEX plans_by_session ON plans (owner, session_id);
INSERT INTO plans (owner, session_id, plan_id, plan)
  SELECT q.owner, q.session_id, q.question_id, json_set(json_extract(q.view, '$.plan'),
    '$.gap_title', json_extract(q.seed, '$.gap.title'), '$.chosen_at', q.created_at,
    '$.job_title', coalesce((SELECT json_extract(s.view, '$.job_title') FROM sessions s WHERE s.owner = q.owner AND s.session_id = q.session_id), ''))
  FROM questions q WHERE json_array_length(q.view, '$.plan.progress') > 0;
DROP TRIGGER passages_added;
DROP TRIGGER passages_removed;
DROP TABLE passages_index;
CREATE VIRTUAL TABLE passages_index USING fts5 (
  text, content='passages', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2', prefix='4 6');
INSERT INTO passages_index (passages_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER passages_added AFTER INSERT ON passages BEGIN
  INSERT INTO passages_index (rowid, text) VALUES (new.id, without_marks(new.text)); END;
CREATE TRIGGER passages_removed AFTER DELETE ON passages BEGIN
  INSERT INTO passages_index (passages_index, rowid, text) VALUES ('delete', old.id, without_marks(old.text)); END;
INSERT INTO passages_index (rowid, text) SELECT id, without_marks(text) FROM passages;
CREATE TABLE identity (id TEXT NOT NULL) STRICT;
INSERT INTO identity SELECT lower(hex(randomblob(8)));
CREATE INDEX passages_by_ref ON passages (owner, kind, ref);
CREATE TABLE passage_counts (
  owner TEXT PRIMARY KEY, added INTEGER NOT NULL, removed INTEGER NOT NULL, newest INTEGER NOT NULL) STRICT;
INSERT INTO passage_counts SELECT owner, COUNT(*), 0, MAX(id) FROM passages GROUP BY owner;
CREATE TRIGGER passages_counted AFTER INSERT ON passages BEGIN
  INSERT INTO passage_counts VALUES (new.owner, 1, 0, new.id)
  ON CONFLICT (owner) DO UPDATE SET added = added + 1, newest = new.id; END;
CREATE TRIGGER passages_uncounted AFTER DELETE ON passages BEGIN
  UPDATE passage_counts SET removed = removed + 1 WHERE owner = old.owner; END;
CREATE TABLE passage_vectors (
  owner TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, ref TEXT NOT NULL, question_id TEXT NOT NULL, bits BLOB NOT NULL,
  vector BLOB NOT NULL, PRIMARY KEY (owner, id)) STRICT;
CREATE INDEX passage_vectors_bits ON passage_vectors (owner, kind, question_id, bits, id);
CREATE INDEX passage_vectors_by_ref ON passage_vectors (owner, kind, ref);
CREATE TRIGGER passage_vectors_removed AFTER DELETE ON passages BEGIN
  DELETE FROM passage_vectors WHERE owner = old.owner AND kind = old.kind AND ref = old.ref; END;
`;

/** The rules that an operator has set for flags. They belong to no owner. */
const FLAG_RULES = `CREATE TABLE flag_rules (name TEXT PRIMARY KEY, rule TEXT NOT NULL) STRICT;`;

// Data for operators: sums of measurements by process and minute, and the state of the alerts. No owner, no text.
const METRICS = `
ALTER TABLE model_calls ADD COLUMN priority TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN request_id TEXT NOT NULL DEFAULT '';
CREATE TABLE metric_buckets (
  step TEXT NOT NULL, at INTEGER NOT NULL, process TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (step, at, process)) STRICT;
CREATE TABLE alert_state (
  name TEXT PRIMARY KEY, value TEXT NOT NULL, claimed_until INTEGER NOT NULL) STRICT;
`;

// Pairs of documents that are processed unattended. `input` has a pair's documents until the pair has begun, and its replies until it is
// done.
const BATCHES = `
CREATE TABLE batches (
  owner TEXT NOT NULL, batch_id TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, expires_at TEXT NOT NULL,
  cancelled INTEGER NOT NULL, key TEXT, body_hash TEXT, worker TEXT, PRIMARY KEY (owner, batch_id), UNIQUE (owner, key)) STRICT;
CREATE INDEX batches_by_expiry ON batches (expires_at);
CREATE TABLE batch_items (
  owner TEXT NOT NULL, batch_id TEXT NOT NULL, position INTEGER NOT NULL, open INTEGER NOT NULL, item TEXT NOT NULL, input TEXT,
  PRIMARY KEY (owner, batch_id, position)) STRICT;
CREATE INDEX batch_items_open ON batch_items (owner, batch_id) WHERE open = 1;
`;

// The subjects of an owner's facts by the stems of their words, so that the facts about a subject are found quickly however many facts
// there are.
const SUBJECTS = `
CREATE TABLE subjects (
  owner TEXT NOT NULL, stem TEXT NOT NULL, gap_title TEXT NOT NULL, PRIMARY KEY (owner, stem, gap_title)) STRICT, WITHOUT ROWID;
INSERT INTO subjects SELECT DISTINCT f.owner, s.value, f.gap_title FROM facts f, json_each(subject_stems(f.gap_title)) s;
CREATE INDEX facts_by_subject ON facts (owner, gap_title, said_at);
CREATE INDEX facts_by_session ON facts (owner, session_id);
CREATE TRIGGER subjects_added AFTER INSERT ON facts BEGIN
  INSERT OR IGNORE INTO subjects SELECT new.owner, value, new.gap_title FROM json_each(subject_stems(new.gap_title)); END;
CREATE TRIGGER subjects_removed AFTER DELETE ON facts
  WHEN NOT EXISTS (SELECT 1 FROM facts WHERE owner = old.owner AND gap_title = old.gap_title) BEGIN
  DELETE FROM subjects WHERE owner = old.owner AND gap_title = old.gap_title
    AND stem IN (SELECT value FROM json_each(subject_stems(old.gap_title))); END;
`;

// For deleting the passages of a session without a scan of all passages of its owner.
const PASSAGES_BY_SESSION = `CREATE INDEX passages_by_session ON passages (owner, session_id);`;

// For reading the passages added since a row without a scan of all passages of the owner: every index entry ends with the row's number.
const PASSAGES_IN_ORDER = `CREATE INDEX passages_in_order ON passages (owner);`;

// The candidate's decisions about their exported résumé.
const RESUME_CHOICE = `ALTER TABLE sessions ADD COLUMN resume_choice TEXT;`;

// The résumé that a candidate keeps for the next job, as JSON. It belongs to no session.
const KEPT_RESUMES = `CREATE TABLE kept_resumes (owner TEXT PRIMARY KEY, resume TEXT NOT NULL) STRICT;`;

// What the candidate says about their application, the files that they sent, and the postings that sessions began with.
const APPLICATIONS = `
ALTER TABLE sessions ADD COLUMN application TEXT;
CREATE TABLE sent_files (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, sha256 TEXT NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY (owner, session_id, sha256)) STRICT;
CREATE INDEX sessions_by_posting ON sessions (owner, json_extract(input, '$.posting'), created_at);
`;

// For reading an owner's newest facts without a sort of all of them.
const FACTS_IN_ORDER = `CREATE INDEX facts_in_order ON facts (owner, said_at);`;

// Whose résumé a statement was made for, and the key by which it is compared. Statements of earlier releases have neither.
const PERSONS = `
ALTER TABLE facts ADD COLUMN person TEXT;
ALTER TABLE facts ADD COLUMN person_key TEXT;
ALTER TABLE passages ADD COLUMN person_key TEXT;
`;

/** What operators changed. It belongs to the installation, and has no text of a candidate. */
const OPERATOR_CHANGES = `
CREATE TABLE operator_changes (seq INTEGER PRIMARY KEY AUTOINCREMENT, change TEXT NOT NULL) STRICT;`;

/** The migrations, in order. The version of a data folder is the number of migrations that were applied to it. */
const MIGRATIONS = [
  INITIAL_SCHEMA,
  CALLS_AND_CACHE,
  BEGINS,
  DELETED_FACTS,
  FACTS_AND_PLANS,
  FLAG_RULES,
  METRICS,
  BATCHES,
  SUBJECTS,
  PASSAGES_BY_SESSION,
  PASSAGES_IN_ORDER,
  RESUME_CHOICE,
  KEPT_RESUMES,
  APPLICATIONS,
  FACTS_IN_ORDER,
  PERSONS,
  OPERATOR_CHANGES,
];
const SCHEMA_VERSION = MIGRATIONS.length;

/** Creates or migrates the tables. Another process may do so at the same time: the version is read again under the write lock. */
export function migrate(db: Db): void {
  const version = () => Number(db.pragma("user_version", { simple: true }));
  if (version() === SCHEMA_VERSION) return;
  db.transaction(() => {
    if (version() === SCHEMA_VERSION) return;
    if (version() > SCHEMA_VERSION) {
      const message = `The data folder has layout ${version()}; this version reads layouts up to ${SCHEMA_VERSION}.`;
      throw new StoreError({ code: "store_unavailable", message });
    }
    for (const added of MIGRATIONS.slice(version())) db.exec(added);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}
