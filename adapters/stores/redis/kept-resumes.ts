import { StoredResume } from "../../../domain/kept-resume.js";
import type { KeptResumeStore } from "../ports/kept-resumes.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { ownerKey } from "./keys.js";

/** The kept résumés in Redis, each under a key of its owner, which does not expire. */
export function createRedisKeptResumeStore(redis: Redis): KeptResumeStore {
  const keyOf = (owner: string) => ownerKey(owner, "resume");
  return {
    async find(owner) {
      const stored = await withRedisTimeout(() => redis.get(keyOf(owner)));
      return stored === null ? null : StoredResume.parse(JSON.parse(stored));
    },
    async keep(owner, resume) {
      await withRedisTimeout(() => redis.set(keyOf(owner), JSON.stringify(resume)));
    },
    async remove(owner) {
      return (await withRedisTimeout(() => redis.unlink(keyOf(owner)))) > 0;
    },
  };
}
