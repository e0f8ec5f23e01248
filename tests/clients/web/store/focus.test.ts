import { afterEach, expect, it, vi } from "vitest";
import { keepFocus } from "../../../../clients/web/store/focus.js";

afterEach(() => vi.unstubAllGlobals());

/** As much of an element as the module uses; `inside` are its descendants by selector. */
function element(parentElement: object | null, inside: Record<string, object> = {}) {
  return {
    parentElement,
    isConnected: true,
    tabIndex: 0,
    focus: vi.fn(),
    hasAttribute: () => false,
    querySelector: (selector: string) => inside[selector] ?? null,
  };
}

/** A page with a focused button in a section; `remove` removes elements as an action does. */
function page({ inSection = {}, inRoot = {}, active = null as object | null } = {}) {
  let focused = (_: { target: object }) => {};
  let changed = () => {};
  const listens = {
    addEventListener(_: string, listener: typeof focused) {
      focused = listener;
    },
  };
  const root = { ...element(null, inRoot), ...listens };
  const section = element(root, inSection);
  const button = element(section);
  const body = {};
  vi.stubGlobal("document", { activeElement: active ?? body, body });
  vi.stubGlobal(
    "MutationObserver",
    class {
      constructor(listener: () => void) {
        changed = listener;
      }
      observe() {}
    },
  );
  keepFocus(root as unknown as HTMLElement);
  focused({ target: button });
  const remove = (...gone: { isConnected: boolean }[]) => {
    for (const one of gone) one.isConnected = false;
    changed();
  };
  return { root, section, button, remove };
}

it("the part that an action has changed receives the focus of a removed button", () => {
  const part = element(null);
  const { section, button, remove } = page({ inSection: { "[data-part]": part, "h1, h2, h3": element(null) } });
  remove(button);
  expect(part.focus).toHaveBeenCalledOnce();
  expect([part.tabIndex, section.focus.mock.calls.length]).toEqual([-1, 0]);
});

it("without such a part the heading, and without a heading what is left around it", () => {
  const heading = element(null);
  const one = page({ inRoot: { "h1, h2, h3": heading } });
  one.remove(one.button, one.section);
  expect(heading.focus).toHaveBeenCalledOnce();
  const other = page();
  other.remove(other.button);
  expect(other.section.focus).toHaveBeenCalledOnce();
});

it("a focus that is somewhere else, or still on its button, stays there", () => {
  const elsewhere = page({ active: {} });
  elsewhere.remove(elsewhere.button);
  expect(elsewhere.section.focus).not.toHaveBeenCalled();
  const still = page();
  still.remove();
  expect(still.section.focus).not.toHaveBeenCalled();
});
