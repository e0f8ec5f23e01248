import { config } from "zod";

// Imported before every module with schemas: zod would otherwise test whether it may compile code, which the page's policy forbids.
config({ jitless: true });
