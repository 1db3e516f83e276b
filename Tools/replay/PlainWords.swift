import CivilTime
import Contracts
import JSONText
import Regulation

/// JSON in lines that people read: members by their names, words, steps and articles as they are called,
/// times as the county reads them; what is empty is left out.
///
/// What a text is, the shape of the type says that it was written by.
struct PlainWords {
  let language: Language
  /// The procedure whose steps are meant, where one is.
  var definition: Definition?

  /// The members of an object, or the elements of an array, each with what is in it further in.
  func lines(of value: JSONValue, _ shape: Shape?, indent: String = "") -> [String] {
    switch value {
    case .object(let members):
      return members.flatMap { member in
        line(of: member, Self.shape(of: member.key, in: shape), indent: indent)
      }
    case .array(let elements):
      let inner: Shape? = if case .array(let element) = shape { element } else { nil }
      return elements.enumerated().flatMap { index, element in
        numbered(index + 1, lines(of: element, inner), indent)
      }
    case .string, .integer, .number, .bool, .null:
      return text(of: value, shape).map { [indent + $0] } ?? []
    }
  }

  private static func shape(of key: String, in shape: Shape?) -> Shape? {
    guard case .object(let object) = shape else { return nil }
    return object.members.first { $0.key == key }?.shape
  }

  private func numbered(_ number: Int, _ lines: [String], _ indent: String) -> [String] {
    let mark = "\(number). "
    let space = String(repeating: " ", count: mark.count)
    return lines.enumerated().map { indent + ($0.offset == 0 ? mark : space) + $0.element }
  }

  private func line(of member: JSONMember, _ shape: Shape?, indent: String) -> [String] {
    let name = language == .zh ? MemberNames.chinese(member.key) ?? member.key : member.key
    let colon = language == .zh ? "：" : ": "
    if let text = text(of: member.value, shape) {
      return text.isEmpty ? [] : ["\(indent)\(name)\(colon)\(text)"]
    }
    let inner = lines(of: member.value, shape, indent: indent + "  ")
    return inner.isEmpty ? [] : ["\(indent)\(name)\(colon)"] + inner
  }

  /// A value in one line; nothing for one that takes several.
  private func text(of value: JSONValue, _ shape: Shape?) -> String? {
    if let lost = LostText(value) { return lost.plain.text(in: language) }
    switch value {
    case .string(let text): return word(text, shape)
    case .integer(let number): return "\(number)"
    case .number(let text): return text
    case .bool(let isTrue):
      return language == .zh ? (isTrue ? "是" : "否") : (isTrue ? "yes" : "no")
    case .null: return ""
    case .array(let elements):
      let inner: Shape? = if case .array(let element) = shape { element } else { nil }
      let known = elements.compactMap { text(of: $0, inner) }
      guard known.count == elements.count else { return nil }
      return known.joined(separator: language == .zh ? "、" : ", ")
    case .object(let members): return members.isEmpty ? "" : named(value, shape)
    }
  }

  /// An object that is a text in two languages, a paper, or a thing with its name.
  private func named(_ value: JSONValue, _ shape: Shape?) -> String? {
    guard case .object(let members) = value else { return nil }
    let keys = Set(members.map(\.key))
    func text(_ key: String) -> String? {
      members.first { $0.key == key }.flatMap {
        self.text(of: $0.value, Self.shape(of: key, in: shape))
      }
    }
    if keys == ["zh", "en"] { return text(language.rawValue) }
    let aside = { (text: String, more: String) in
      language == .zh ? "\(text)（\(more)）" : "\(text) (\(more))"
    }
    if keys.isSubset(of: ["id", "name", "kind", "subject"]), let name = text("name"),
      let id = text("id") ?? text("subject")
    {
      return aside(name, id)
    }
    if keys == ["number", "date"], let number = text("number"), let date = text("date") {
      return aside(number, date)
    }
    return nil
  }

  private func word(_ text: String, _ shape: Shape?) -> String {
    switch shape {
    case .choice(let name, _):
      return language == .zh ? WordNames.chinese(text, of: name) ?? text : text
    case .text(let form):
      switch form.name {
      case "StepID": return step(text).text(in: language)
      case "ArticleReference":
        return ArticleReference(parsing: text)?.citation.text(in: language) ?? text
      case "Term": return Term(text)?.name.text(in: language) ?? text
      default: break
      }
    case .integer, .boolean, .array, .object, .either, .anything, nil: break
    }
    guard let instant = instant(text) else { return text }
    return "\(LegalTime.date(of: instant)) \(LegalTime.clock(of: instant))"
  }

  /// A step of the procedure, or a procedure.
  private func step(_ text: String) -> Bilingual {
    guard let id = StepID(text) else { return .plain(text) }
    return definition?.step(id)?.title
      ?? Definitions.regulation.all.first { $0.id == id }?.title ?? .plain(text)
  }

  private func instant(_ text: String) -> Instant? {
    guard text.utf8.last == UInt8(ascii: "Z") else { return nil }
    do { return try Instant(rfc3339: text) } catch { return nil }
  }
}
