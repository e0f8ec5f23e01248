import type { StoredResume } from "../../../domain/kept-resume.js";

/** The port to the résumés that candidates keep, one an owner. They are no part of a session, and stay until they are removed. */
export interface KeptResumeStore {
  find(owner: string): Promise<StoredResume | null>;
  /** Stores the résumé in the place of an earlier one. */
  keep(owner: string, resume: StoredResume): Promise<void>;
  /** False if there is none. */
  remove(owner: string): Promise<boolean>;
}
