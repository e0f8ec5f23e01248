import express, { type Express } from "express";
import { aListeningApp } from "./listening-app.js";

/** An app with a few routes of a test, on a free port, for all tests of a file; `url()` is its address once it listens. */
export function aSmallApp(mount: (app: Express) => void): { url: () => string } {
  const url = aListeningApp(() => {
    const app = express();
    mount(app);
    return app;
  });
  return { url };
}
