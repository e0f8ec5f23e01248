// Worker threads of Node 20 do not inherit the loader of their parent: this entry registers its own, then loads the worker.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
