import { describe, expect, it } from "vitest";
import { aGap, aResource } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { rankResources } from "../../nodes/rank-resources.js";

describe("rankResources", () => {
  it("ranks the resources of both searches", async () => {
    const update = await rankResources({ reader })(
      { gap: aGap(), resources_catalogue: { state: "ok", resources: [aResource()] }, resources_web: null },
      {},
    );
    expect(update.ranked?.map(({ resource_id }) => resource_id)).toEqual(["res1"]);
  });
});
