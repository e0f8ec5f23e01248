import { expect, it } from "vitest";
import { itemsOf } from "../../../language/resume/lists.js";

it.each([
  ["Rust, Go; Baking", ["Rust", "Go", "Baking"]],
  ["Rust • Go · Baking | Tills\tCash", ["Rust", "Go", "Baking", "Tills", "Cash"]],
  ["Butchery / Menu costing / HACCP", ["Butchery", "Menu costing", "HACCP"]],
  ["Bouquets * Funeral work * Cataloguing (MARC 21)", ["Bouquets", "Funeral work", "Cataloguing (MARC 21)"]],
  ["Bouquets – Funeral work – Weddings – Social media", ["Bouquets", "Funeral work", "Weddings", "Social media"]],
  ["`Pro Tools` `QLab`", ["Pro Tools", "QLab"]],
  ["Reach truck (D2)      VNA", ["Reach truck (D2)", "VNA"]],
  ["Rust. Go. Team work.", ["Rust", "Go", "Team work"]],
  ["Rust (web, servers), Go", ["Rust (web, servers)", "Go"]],
  ["EV\n  charge points", ["EV\n  charge points"]],
  ["CI/CD, R & D & QA, C + C + +", ["CI/CD", "R & D & QA", "C + C + +"]],
  ["Koha ........ expert", ["Koha"]],
  ["Reliability — proficient", ["Reliability — proficient"]],
  ["Food safety – Highfield – level 2", ["Food safety – Highfield – level 2"]],
  ["Answers telephones politely.", ["Answers telephones politely."]],
  ["Rust, , 2019, ", ["Rust"]],
  ["", []],
])("the items of %j", (text, items) => expect(itemsOf(text)).toEqual(items));
