import type { KeptResume } from "../../../domain/kept-resume.js";
import { ApiProblem } from "../../typescript/problem.js";
import { api } from "../api.js";
import { useLoaded } from "../store/use-loaded.js";

/** The résumé that the candidate keeps; null while it is read, and if there is none. */
export function useKept(): { kept: KeptResume | null; reload: () => void } {
  const { value, reload } = useLoaded("kept resume", async (signal): Promise<{ kept: KeptResume | null }> => {
    try {
      return { kept: await api.getKeptResume({}, { signal }) };
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.code === "not_found") return { kept: null };
      throw problem;
    }
  });
  return { kept: value?.kept ?? null, reload };
}
