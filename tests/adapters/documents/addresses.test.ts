import { describe, expect, it } from "vitest";
import { shownAddress, showsAddress } from "../../../adapters/documents/addresses.js";

describe("the address of a link", () => {
  it("is shown without the scheme of mail or telephone, and without the subject of a mail", () => {
    expect(shownAddress("mailto:ann@field.example?subject=Your%20post")).toBe("ann@field.example");
    expect(shownAddress("tel:+44 20 7946 0000")).toBe("+44 20 7946 0000");
  });

  it("is shown whole if it is a page's, without the blanks around it", () => {
    expect(shownAddress(" https://field.example/cv?page=2 ")).toBe("https://field.example/cv?page=2");
    expect(shownAddress("HTTP://field.example")).toBe("HTTP://field.example");
  });

  it.each(["", "#work", "mailto:", "tel:?x", "javascript:alert(1)", "file:///ann.docx", "https://", "https://a b"])(
    "is not shown if it leads nowhere outside or is code: %j",
    (href) => expect(shownAddress(href)).toBeNull(),
  );
});

describe("a text", () => {
  it.each([
    ["field.example/cv", "https://field.example/cv"],
    ["My page: FIELD.example/cv", "https://field.example/cv/"],
    ["https://field.example", "HTTP://field.example/"],
    ["+44 20 7946 0000", "+442079460000"],
  ])("shows an address already, with or without its scheme, blanks and last slash: %j", (text, address) => {
    expect(showsAddress(text, address)).toBe(true);
  });

  it("does not show an address of which it has only a part", () => {
    expect(showsAddress("field.example", "https://field.example/cv")).toBe(false);
    expect(showsAddress("My page", "https://field.example")).toBe(false);
  });
});
