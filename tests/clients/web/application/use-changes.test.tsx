import "../../../support/browser-globals.js";
import { expect, it, vi } from "vitest";
import { type Edited, useChanges } from "../../../../clients/web/application/use-changes.js";
import { seen } from "../../../support/page.js";
import { refusal } from "../../../support/resources.js";

type Change = (wanted: Edited) => Promise<void>;

/** The changes of an application whose requests are answered as `store` says. */
function changesWith(store: Change): Change {
  const shown: { change?: Change } = {};
  const Probe = () => {
    shown.change = useChanges(store).change;
    return null;
  };
  seen(<Probe />);
  return async (wanted) => shown.change?.(wanted);
}

it("what is changed while a request runs goes in the next one, with its last value", async () => {
  const sent: Edited[] = [];
  const answers: (() => void)[] = [];
  const change = changesWith((wanted) => {
    sent.push(wanted);
    return new Promise((resolve) => answers.push(resolve));
  });
  void change({ employer: "Mill Street" });
  void change({ note: "Ask" });
  void change({ note: "Ask for Ida", due_on: "2027-01-04" });
  expect(sent).toEqual([{ employer: "Mill Street" }]);
  answers[0]?.();
  await vi.waitFor(() => expect(sent[1]).toEqual({ note: "Ask for Ida", due_on: "2027-01-04" }));
  answers[1]?.();
});

it("what could not be stored goes again with the next change", async () => {
  const store = vi
    .fn<(wanted: Edited) => Promise<void>>()
    .mockRejectedValueOnce(refusal("not_found", 404))
    .mockResolvedValue();
  const change = changesWith(store);
  await change({ note: "Ask for Ida" });
  await change({ employer: "Mill Street" });
  expect(store.mock.calls).toEqual([[{ note: "Ask for Ida" }], [{ note: "Ask for Ida", employer: "Mill Street" }]]);
});
