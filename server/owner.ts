import type { Request } from "express";
import { LOCAL_OWNER } from "../domain/session.js";

/** The owner of the data that a request may see and change. Without keys there is one owner, the local one. */
export function ownerOf(_request: Request): string {
  return LOCAL_OWNER;
}
