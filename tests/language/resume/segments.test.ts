import { describe, expect, it } from "vitest";
import { weights } from "../../../lab/support/reader.js";
import { rowsOf } from "../../../language/resume/rows.js";
import { segmentsOf } from "../../../language/resume/segments.js";

const segments = (text: string) =>
  rowsOf(text).flatMap((row) =>
    segmentsOf(row, weights("fields").places).map(({ from, to, before }) => [before, row.text.slice(from, to)]),
  );
const parts = (text: string) => segments(text).map(([, part]) => part);

describe("the parts of a line", () => {
  it.each([
    ["Nurse, Hill Hospital; Leeds", ["Nurse", "Hill Hospital", "Leeds"]],
    ["Mill Street Ltd: Baker · York", ["Mill Street Ltd", "Baker", "York"]],
    ["Nurse|Hill Hospital", ["Nurse", "Hill Hospital"]],
    ["Nurse - Hill Hospital – Leeds", ["Nurse", "Hill Hospital", "Leeds"]],
    ["Nurse   Hill Hospital\tLeeds", ["Nurse", "Hill Hospital", "Leeds"]],
    ["Nurse (Leeds)", ["Nurse", "Leeds"]],
    ["Pflegerin bei Mill Street GmbH", ["Pflegerin", "Mill Street GmbH"]],
    ["Baker at Mill Street Ltd in York", ["Baker", "Mill Street Ltd", "York"]],
    ["Nurse, , Leeds |", ["Nurse", "Leeds"]],
    ["Nurse ┃ Hill Hospital┃Leeds", ["Nurse", "Hill Hospital", "Leeds"]],
    ["Nurse\nHill Hospital-Leeds", ["Nurse", "Hill Hospital", "Leeds"]],
    ["Nurse (nights). 2019 - 2021", ["Nurse", "nights", "2019 - 2021"]],
    ["Baker, Moran & Co. 2019 - 2021", ["Baker", "Moran & Co.", "2019 - 2021"]],
    ["Baker (2 yrs 6 mths)", ["Baker"]],
    ["Worked as a Baker, Hill Hospital", ["Baker", "Hill Hospital"]],
    ["Baker, Hill Hospital,", ["Baker", "Hill Hospital"]],
  ])("end at signs, gaps, brackets and small words: %j", (text, found) => expect(parts(text)).toEqual(found));

  it.each(["Nurse-in-charge", "Baker at home", "C++ & R&D", "Carer for children", "1,200 beds", "St. Anne's"])(
    "stay whole at signs and words that separate nothing: %s",
    (text) => expect(parts(text)).toEqual([text]),
  );

  it("are not how somebody is employed, beside an employer behind a dot, nor the stop at the end of a name", () => {
    expect(parts("Anchor · Part-time")).toEqual(["Anchor"]);
    expect(parts("Sales Assistant, part-time")).toEqual(["Sales Assistant", "part-time"]);
    expect(parts("Head Baker, Betty's. 2017 - 2022").slice(0, 2)).toEqual(["Head Baker", "Betty's"]);
    expect(parts("Joiner, Old Mill Timber Co. 2017 - 2022").slice(0, 2)).toEqual(["Joiner", "Old Mill Timber Co."]);
  });

  it("name what stands before them", () => {
    expect(segments("Nurse at Hill Hospital, Leeds (nights)\tward 3   UK | A")).toEqual([
      ["", "Nurse"],
      ["at", "Hill Hospital"],
      [",", "Leeds"],
      ["(", "nights"],
      [")", "ward 3"],
      ["gap", "UK"],
      ["|", "A"],
    ]);
    expect(segments("Nurse\tLeeds")).toEqual([
      ["", "Nurse"],
      ["tab", "Leeds"],
    ]);
  });

  it("are times where the line has some, wherever they stand", () => {
    const kinds = (text: string) =>
      rowsOf(text).flatMap((row) =>
        segmentsOf(row, weights("fields").places).map(({ kind, from, to }) => `${kind}: ${row.text.slice(from, to)}`),
      );
    expect(kinds("May 2018 - June 2021, Nurse")).toEqual(["time: May 2018 - June 2021", "words: Nurse"]);
    expect(kinds("Nurse (2018 - 2021), Leeds")).toEqual(["words: Nurse", "time: 2018 - 2021", "words: Leeds"]);
    expect(kinds("Nurse, since 2019")).toEqual(["words: Nurse", "time: since 2019"]);
    expect(kinds("2018 - 2021")).toEqual(["time: 2018 - 2021"]);
    const [time] = rowsOf("Nurse, since 2019").flatMap((row) =>
      segmentsOf(row, weights("fields").places).flatMap((one) => one.time ?? []),
    );
    expect(time).toMatchObject({ start: { year: 2019 }, current: true });
  });

  it.each([
    ["Baker\nOld Mill Bakery York", ["Baker", "Old Mill Bakery", "York"]],
    ["Keyano Services Fort McMurray AB", ["Keyano Services", "Fort McMurray AB"]],
    ["Hill Health Boston, MA", ["Hill Health", "Boston", "MA"]],
    ["University of Leeds, Leeds", ["University of Leeds", "Leeds"]],
    ["Great Yarmouth", ["Great Yarmouth"]],
    ["Dorling & Leigh", ["Dorling & Leigh"]],
  ])("end before a town, unless it belongs to the name: %j", (text, found) => expect(parts(text)).toEqual(found));

  it("keep together what stands in one pair of brackets", () => {
    expect(parts("Nurse (Band 5, nights – ward 3), Hill Hospital")).toEqual([
      "Nurse",
      "Band 5, nights – ward 3",
      "Hill Hospital",
    ]);
  });
});
