internal import CivilTime
package import Contracts
package import Exports
internal import Regulation

extension Moment: SelfDescribing {
  package static var shape: Shape {
    .text(
      TextShape(
        name: "Moment",
        pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$",
        maximumLength: 25, format: "date-time",
        expectation: Bilingual(
          "北京时间，精确到秒", "a date and time in legal time, to the second (RFC 3339)"),
        sample: "2026-03-02T09:00:00+08:00"))
  }

  package static var sample: Moment { Moment("2026-03-02T01:00:00Z") }
}
