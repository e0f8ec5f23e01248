import { reader } from "../../lab/support/reader.js";
import { readJobOffline } from "../../language/job/read-job.js";
import { settleJob } from "../../rules/job.js";

/** A posting as it is read without a model. */
export const postingOf = (text: string) => settleJob(text, readJobOffline({ job: text }, reader), reader);

/** The titles of its requirements. */
export const titlesOf = (text: string) => postingOf(text).requirements.map(({ title }) => title);
