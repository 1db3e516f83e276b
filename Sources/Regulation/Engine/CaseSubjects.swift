/// Which subjects of a case a request is about.
package enum CaseSubjects {
  /// The ones named, or the only one there is; in the order of the case, each once.
  ///
  /// - Throws: `Refusal` when none is named of several, or one is not of the case.
  package static func named(_ named: [Subject]?, of state: CaseState) throws -> [Subject] {
    let remaining = state.remaining.map(\.subject)
    guard let named, !named.isEmpty else {
      if remaining.count == 1 { return remaining }
      throw Refusal(
        CaseRules.subject,
        found: Bilingual(
          "事项 \(state.id) 涉及 \(remaining.count) 个网站（账号），请求没有写明是哪一个",
          "the case \(state.id) is about \(remaining.count) subjects, and the request names none"),
        mend: Bilingual(
          "写明以下之一或几个：\(remaining.map(\.text).joined(separator: "、"))",
          "name one or more of: \(remaining.map(\.text).joined(separator: ", "))"),
        missing: ["subject"])
    }
    if let stranger = named.first(where: { !remaining.contains($0) }) {
      throw Refusal(
        CaseRules.subject,
        found: Bilingual(
          "\(stranger) 不在事项 \(state.id) 中", "\(stranger) is not part of the case \(state.id)"),
        mend: Bilingual(
          "写明以下之一或几个：\(remaining.map(\.text).joined(separator: "、"))",
          "name one or more of: \(remaining.map(\.text).joined(separator: ", "))"))
    }
    return remaining.filter(named.contains)
  }
}
