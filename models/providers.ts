import type { Config } from "../config/config.js";
import type { Journal } from "../domain/journal.js";
import { createCompatibleModel } from "./compatible.js";
import { withJournal } from "./journal.js";
import type { Model } from "./model.js";
import { createOfflineModel } from "./offline/offline.js";
import { withTimeout, withTries } from "./resilience.js";

/** Builds the configured provider in its wrappers. The offline one costs nothing and repeats itself, so it needs none. */
export function createModel(provider: Config["provider"], journal: Journal): Model {
  switch (provider.name) {
    case "offline":
      return createOfflineModel();
    case "compatible":
      return withJournal(
        withTries(withTimeout(createCompatibleModel(provider.compatible), provider.compatible.timeoutMs)),
        journal,
      );
  }
}
