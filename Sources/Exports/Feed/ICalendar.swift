import CivilTime
package import Regulation

/// A calendar feed (iCalendar, RFC 5545) that an office's calendar program subscribes to.
///
/// Entries are events that take the whole day and block none of it, not tasks: Outlook and Google
/// leave the tasks of a subscribed calendar out, and Apple shows them elsewhere. There is no METHOD,
/// so DTSTAMP tells when an entry last changed; it comes from the log, and the same log gives the
/// same bytes. Reminders are relative to the day, at nine in the morning: programs that take alarms
/// from a feed at all take these.
package enum ICalendar {
  /// The longest line, in octets, without its end (RFC 5545 section 3.1).
  static let lineByteCount = 75
  private static let reminderHour = 9
  private static let day = 24

  /// - Returns: UTF-8 text, every line ended by CR LF.
  package static func text(
    of entries: [CalendarEntry], name: String, in language: Language = .zh
  ) -> String {
    var lines = Lines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//SiteLedger//Deadlines//\(language == .zh ? "ZH" : "EN")")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("NAME", escaped(name))
    lines.add("X-WR-CALNAME", escaped(name))
    lines.add("X-WR-TIMEZONE", "Asia/Shanghai")
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
    lines.add("X-PUBLISHED-TTL", "PT6H")
    writeZone(&lines)
    for entry in entries { write(entry, &lines) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  /// The county's time. It also makes a calendar of a feed without entries, which must hold something.
  private static func writeZone(_ lines: inout Lines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", "Asia/Shanghai")
    lines.add("BEGIN", "STANDARD")
    lines.add("DTSTART", "19700101T000000")
    lines.add("TZOFFSETFROM", "+0800")
    lines.add("TZOFFSETTO", "+0800")
    lines.add("TZNAME", "CST")
    lines.add("END", "STANDARD")
    lines.add("END", "VTIMEZONE")
  }

  private static func write(_ entry: CalendarEntry, _ lines: inout Lines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", escaped(entry.uid))
    lines.add("DTSTAMP", moment(entry.changedAt))
    lines.add("CREATED", moment(entry.createdAt))
    lines.add("LAST-MODIFIED", moment(entry.changedAt))
    lines.add("SEQUENCE", "\(entry.sequence)")
    lines.add("DTSTART;VALUE=DATE", date(entry.day))
    lines.add("DTEND;VALUE=DATE", date(entry.day.adding(days: 1)))
    lines.add("STATUS", entry.status.rawValue)
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("SUMMARY", escaped(entry.summary))
    lines.add("DESCRIPTION", escaped(entry.details.joined(separator: "\n")))
    lines.add("CATEGORIES", escaped(entry.category))
    if let trigger = entry.remindOn.flatMap({ trigger(on: $0, before: entry.day) }) {
      lines.add("BEGIN", "VALARM")
      lines.add("ACTION", "DISPLAY")
      lines.add("TRIGGER", trigger)
      lines.add("DESCRIPTION", escaped(entry.summary))
      lines.add("END", "VALARM")
    }
    lines.add("END", "VEVENT")
  }

  /// From the midnight on which a day begins to the morning of another before it, or of itself.
  private static func trigger(on remindOn: CivilDate, before day: CivilDate) -> String? {
    let days = day.days(since: remindOn)
    guard days >= 0 else { return nil }
    if days == 0 { return "PT\(reminderHour)H" }
    return (days > 1 ? "-P\(days - 1)DT" : "-PT") + "\(Self.day - reminderHour)H"
  }

  /// `20260105`.
  private static func date(_ date: CivilDate) -> String { date.iso8601.filter { $0 != "-" } }

  /// `20260105T013107Z`.
  private static func moment(_ instant: Instant) -> String {
    instant.rfc3339.prefix { $0 != "." }.filter { $0 != "-" && $0 != ":" } + "Z"
  }

  /// A text value (section 3.3.11).
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      case "\u{0}"..."\u{1f}", "\u{7f}": break
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Content lines, folded so that none is longer than ``lineByteCount`` and no character is cut.
  struct Lines {
    private(set) var text = ""

    mutating func add(_ name: String, _ value: String) {
      var used = 0
      for scalar in "\(name):\(value)".unicodeScalars {
        let size = UTF8.width(scalar)
        if used + size > ICalendar.lineByteCount {
          text += "\r\n "
          used = 1
        }
        text.unicodeScalars.append(scalar)
        used += size
      }
      text += "\r\n"
    }
  }
}
