import type { Model } from "../adapters/models/model.js";
import type { NodesOf } from "../domain/stages.js";
import { askDocument } from "../nodes/ask-document.js";
import { askReasons } from "../nodes/ask-reasons.js";
import { checkDocument } from "../nodes/check-document.js";
import { closeDocument } from "../nodes/close-document.js";
import { composeDocument } from "../nodes/compose-document.js";
import { decideEntries } from "../nodes/decide-entries.js";
import type { DocumentNeeds } from "../nodes/documents.js";
import { gateDocument } from "../nodes/gate-document.js";
import { judgeDocument } from "../nodes/judge-document.js";
import type { NodeOf } from "../nodes/node.js";
import { paced } from "./paced.js";
import { createSiblingBarrier } from "./settling.js";
import type { Documenting } from "./state/document.js";

/** The dependencies of the document graph. */
export interface DocumentGraphNeeds extends DocumentNeeds {
  model: Model;
}

/** A node as the graph sees it; in its own file it names the channels that it reads and writes. */
type DocumentNode = NodeOf<Documenting, keyof Documenting["State"], keyof Documenting["Update"]>;

/** The nodes of the document graph. The two that read a composition in parallel wait for each other before a failure is thrown. */
export function documentNodes(needs: DocumentGraphNeeds): Record<NodesOf<"document">, DocumentNode> {
  const settling = createSiblingBarrier();
  return {
    askReasons: paced(askReasons()),
    composeDocument: paced(composeDocument(needs)),
    judgeDocument: settling(paced(judgeDocument(needs))),
    checkGrounding: settling(paced(checkDocument(needs))),
    gateDocument: paced(gateDocument(needs)),
    askDocument: paced(askDocument()),
    checkEdit: paced(decideEntries()),
    closeDocument: paced(closeDocument()),
  };
}
