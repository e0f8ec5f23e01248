import type { Response } from "express";
import type { Operation } from "../domain/contract/operation.js";
import { AppError } from "../domain/errors.js";
import { LOCAL_OWNER } from "../domain/session.js";
import type { Identity } from "./identify.js";

/**
 * The owner of the data that a request may see and change. Throws `unauthenticated` if the caller is not identified, and `forbidden`
 * without the role that the operation needs. A public operation has no owner.
 */
export function ownerOf(response: Response, { role }: Pick<Operation, "role">): string {
  if (role === "public") return "";
  const identity = identityOf(response);
  if (!identity) throw new AppError({ code: "unauthenticated", message: "This needs a valid key." });
  if (identity.roles.includes(role)) return identity.owner;
  throw new AppError({ code: "forbidden", message: `This key does not have the role ${role}.` });
}

/** True if the caller of a request has a key with the role of an operator. Without keys, everybody on this computer is the one user. */
export function hasOperatorKey(response: Response): boolean {
  const identity = identityOf(response);
  return identity?.roles.includes("operator") === true && identity.owner !== LOCAL_OWNER;
}

function identityOf(response: Response): Identity | undefined {
  return response.locals.identity;
}
