/* What the page's modules read of a browser when they are loaded. A test that renders a part of the page imports this file first. */

import { afterAll } from "vitest";
import { memoryStorage } from "./memory-storage.js";

const given = {
  document: { baseURI: "http://page.test/" },
  localStorage: memoryStorage(),
  sessionStorage: memoryStorage(),
};
for (const [name, value] of Object.entries(given))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

// The page's modules stay loaded. Libraries of other tests in this process would take a document for a browser.
afterAll(() => void Reflect.deleteProperty(globalThis, "document"));
