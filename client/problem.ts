import type { ErrorCode, ProblemDetails } from "../domain/errors.js";

/** A call that the server refused or failed, with its problem details. */
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

/** An answer that this server would not give: something else stands between, or it is another server. */
export class NotOurServer extends Error {
  readonly status: number;

  constructor(status: number, mediaType: string) {
    super(
      `The server answered ${status} in ${mediaType === "" ? "no media type" : mediaType}, which this API does not.`,
    );
    this.name = "NotOurServer";
    this.status = status;
  }
}

/** What a refused call throws. */
export async function problemIn(response: Response): Promise<ApiProblem | NotOurServer> {
  const mediaType = response.headers.get("Content-Type") ?? "";
  if (!mediaType.startsWith("application/problem+json")) {
    await response.body?.cancel();
    return new NotOurServer(response.status, mediaType);
  }
  return new ApiProblem((await response.json()) as ProblemDetails);
}
