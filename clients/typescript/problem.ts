import type { ErrorCode, ProblemDetails } from "../../domain/errors.js";

/** Thrown when the server refuses or fails a call. It has the problem details. */
export class ApiProblem extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(details.detail);
    this.name = "ApiProblem";
    this.code = details.code;
    this.status = details.status;
    this.details = details;
  }
}

/** Thrown for an answer that this API never gives: it comes from a proxy or from another server. */
export class UnexpectedResponse extends Error {
  readonly status: number;

  constructor(status: number, mediaType: string) {
    super(
      `The server answered ${status} in ${mediaType === "" ? "no media type" : mediaType}, which this API does not.`,
    );
    this.name = "UnexpectedResponse";
    this.status = status;
  }
}

/** The error for a refused call: ApiProblem if the answer has problem details, else UnexpectedResponse. */
export async function errorFrom(response: Response): Promise<ApiProblem | UnexpectedResponse> {
  const mediaType = response.headers.get("Content-Type") ?? "";
  if (!mediaType.startsWith("application/problem+json")) {
    await response.body?.cancel();
    return new UnexpectedResponse(response.status, mediaType);
  }
  return new ApiProblem((await response.json()) as ProblemDetails);
}
