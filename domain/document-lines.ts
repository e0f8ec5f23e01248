import { z } from "zod";

/** What a file says of a line of its text, beside the words. A line of which it says nothing is an empty object. */
export const LineFormat = z.object({
  level: z.int().min(1).max(6).optional().describe("The level of a heading"),
  item: z.literal(true).optional().describe("An item of a list, whose sign is part of the text"),
  bold: z.literal(true).optional().describe("All of its letters are bold"),
  size: z.number().positive().optional().describe("The size of its letters, in the most common size of the document"),
  cells: z.int().min(2).optional().describe("The number of table cells that stand side by side in it"),
  zone: z.enum(["header", "footer"]).optional().describe("It stands in the header or the footer of the pages"),
});
export type LineFormat = z.infer<typeof LineFormat>;

/** The formats of the lines of a text, one for each line, in their order. */
export const LineFormats = z.array(LineFormat);
export type LineFormats = z.infer<typeof LineFormats>;
