import { config } from "zod";

// Imported before everything that has schemas: zod would otherwise try whether it may compile code, which the page's policy forbids.
config({ jitless: true });
