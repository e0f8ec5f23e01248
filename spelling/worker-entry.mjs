// A worker of Node 20 takes no loader from its parent: this one brings its own, and then is the worker.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
