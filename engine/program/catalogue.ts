import { createCatalogue } from "../../adapters/retrieval/catalogue.js";
import { catalogueErrors, checkLinks, type LinkState } from "../../adapters/retrieval/check-catalogue.js";
import { type ImportedRow, importResources } from "../../adapters/retrieval/import.js";
import { createNodeFetch } from "../runtime/node-fetch.js";
import { ownLexicon } from "./language.js";

/** The maximum concurrent connections to one host of resource pages. */
const CONNECTIONS = 2;

/** The result of checking the catalogue: its errors, and the state of each page. */
export interface CatalogueReport {
  resources: number;
  errors: string[];
  links: Map<string, LinkState>;
}

/** Checks the catalogue of a data folder, and requests each page. Pages that are gone are recorded, and no longer shown. */
export async function checkCatalogue(dataDir: string): Promise<CatalogueReport> {
  const resources = await createCatalogue(ownLexicon(), dataDir).listed();
  const links = await checkLinks(dataDir, resources, createNodeFetch(CONNECTIONS), () => new Date());
  return { resources: resources.length, errors: catalogueErrors(resources), links };
}

/** Adds an operator's own resources to a data folder; see `importResources`. */
export function importCatalogue(dataDir: string, name: string, text: string): Promise<ImportedRow[]> {
  return importResources(dataDir, name, text);
}
