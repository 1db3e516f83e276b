import Regulation

extension SheetForm {
  /// A table of messages that citizens left on a platform, as the platform exports it.
  package static let messages = SheetForm(
    method: ReceiveMessage.method, thing: Bilingual("留言", "a message"),
    columns: [
      SheetColumn(
        "number", ["编号", "平台编号", "留言编号", "工单编号", "number", "id"], isRequired: true),
      SheetColumn(
        "kind", ["类型", "留言类型", "信件类型", "kind", "type"], .word(words(MessageKind.self, \.name)),
        isRequired: true, expectation: choice(MessageKind.self, \.name)),
      SheetColumn(
        "fault", ["问题类型", "纠错类型", "fault"], .word(words(CorrectionFault.self, \.name)),
        expectation: choice(CorrectionFault.self, \.name)),
      SheetColumn(
        "source", ["来源", "留言来源", "source"], .word(words(MessageWay.self, \.name)),
        isRequired: true, expectation: choice(MessageWay.self, \.name)),
      SheetColumn("through", ["收到渠道", "网站或账号", "through"], expectation: Subject.expectation),
      SheetColumn(
        "concerns", ["涉及", "涉及网站或账号", "concerns", "about"], expectation: Subject.expectation),
      SheetColumn("column", ["栏目编号", "栏目", "column"], expectation: ColumnID.expectation),
      SheetColumn(
        "receivedAt", ["收到时间", "留言时间", "提交时间", "receivedat", "received"], .minute,
        isRequired: true),
      SheetColumn("title", ["标题", "主题", "title"], expectation: Headline.expectation),
      SheetColumn(
        "text", ["内容", "留言内容", "text", "content"], .passage, isRequired: true,
        expectation: Prose.expectation),
      SheetColumn("page", ["网页", "网页地址", "page"], expectation: Headline.expectation),
      SheetColumn("name", ["姓名", "留言人", "name"], expectation: Headline.expectation),
      SheetColumn(
        "telephone", ["电话", "联系电话", "手机号码", "手机号", "telephone", "phone"],
        expectation: Headline.expectation),
      SheetColumn("mail", ["邮箱", "电子邮箱", "mail", "email"], expectation: Headline.expectation),
      SheetColumn(
        "postalAddress", ["地址", "联系地址", "通信地址", "postaladdress", "address"],
        expectation: Headline.expectation),
      SheetColumn(
        "identityDocument", ["证件号码", "身份证号", "identitydocument"],
        expectation: Headline.expectation),
      SheetColumn("ip", ["ip", "ip地址"], expectation: Headline.expectation),
    ],
    settling: [
      MessageRules.twice.id, MessageRules.receiver.id, MessageRules.portal.id,
      MessageRules.place.id,
    ],
    identity: ["number", "source", "through"], isOfCitizens: true,
    blamed: { rule, found, values in
      switch rule {
      case MessageRules.order.id, RecordRules.factDate.id: "receivedAt"
      case MessageRules.place.id:
        if found.contains("栏目") {
          "column"
        } else {
          ["through", "concerns"].first { member in
            values[member]?.text.map(found.contains) ?? false
          } ?? "source"
        }
      case Article20.correction.id: values["concerns"] == nil ? "concerns" : "fault"
      case _: nil
      }
    },
    standIn: { _, _, _ in nil })

  /// The words of a vocabulary in Chinese and as requests write them.
  private static func words<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type, _ name: (Word) -> Bilingual
  ) -> [String: String] {
    var words: [String: String] = [:]
    for word in type.allCases {
      words[SheetColumn.plain(name(word).zh)] = word.rawValue
      words[SheetColumn.plain(word.rawValue)] = word.rawValue
    }
    return words
  }

  private static func choice<Word: CaseIterable>(
    _ type: Word.Type, _ name: (Word) -> Bilingual
  ) -> Bilingual {
    let names = type.allCases.map(name)
    return Bilingual(
      names.map(\.zh).joined(separator: "、"), names.map(\.en).joined(separator: ", "))
  }
}
