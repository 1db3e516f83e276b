package import CivilTime

/// What a recorded fact says that can be put right: the members that are given.
package struct FactValues: Codable, Hashable, Sendable {
  /// When it happened.
  package var occurredOn: CivilDate?
  /// The number and date of the paper it was recorded with.
  package var paper: PaperName?
  /// The number of a filing.
  package var number: Line?
  /// The name of a site or an account.
  package var name: Line?

  package init(
    occurredOn: CivilDate? = nil, paper: PaperName? = nil, number: Line? = nil, name: Line? = nil
  ) {
    self.occurredOn = occurredOn
    self.paper = paper
    self.number = number
    self.name = name
  }

  /// These, where others do not say otherwise.
  func replaced(by others: FactValues) -> FactValues {
    FactValues(
      occurredOn: others.occurredOn ?? occurredOn, paper: others.paper ?? paper,
      number: others.number ?? number, name: others.name ?? name)
  }

  /// Of these, what others say as well.
  func named(in others: FactValues) -> FactValues {
    FactValues(
      occurredOn: others.occurredOn == nil ? nil : occurredOn,
      paper: others.paper == nil ? nil : paper, number: others.number == nil ? nil : number,
      name: others.name == nil ? nil : name)
  }

  var isEmpty: Bool { self == FactValues() }

  /// In words.
  package var plain: Bilingual {
    var parts: [Bilingual] = []
    if let occurredOn { parts.append(Bilingual("日期 \(occurredOn)", "dated \(occurredOn)")) }
    if let paper {
      parts.append(Bilingual("文件 \(paper.plain.zh)", "the paper \(paper.plain.en)"))
    }
    if let number { parts.append(Bilingual("编号 \(number)", "the number \(number)")) }
    if let name { parts.append(Bilingual("名称“\(name)”", "the name \(name)")) }
    return Bilingual(
      parts.map(\.zh).joined(separator: "，"), parts.map(\.en).joined(separator: ", "))
  }
}

extension CivilDate? {
  /// Takes the right day in the place of the wrong one, where that stands.
  mutating func correct(_ was: CivilDate, _ now: CivilDate) {
    if self == was { self = now }
  }
}

/// A paper by its number and date, without the file itself.
package struct PaperName: Codable, Hashable, Sendable {
  package let number: PaperNumber
  package let date: CivilDate

  package init(number: PaperNumber, date: CivilDate) {
    self.number = number
    self.date = date
  }

  init(_ document: Document) { self.init(number: document.number, date: document.date) }

  package var plain: Bilingual { .plain("\(number) · \(date)") }

  /// The paper under this name, with the file that it was recorded with.
  func document(like before: Document?) -> Document {
    Document(number: number, date: date, paper: before?.paper)
  }
}
