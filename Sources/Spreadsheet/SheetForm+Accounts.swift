import Regulation

extension SheetForm {
  /// A table of official accounts that are open already.
  package static let accounts = SheetForm(
    method: RegisterExistingAccount.method, thing: Bilingual("账号", "an account"),
    columns: [
      SheetColumn("account", ["账号编号", "编号", "account", "id"], isRequired: true),
      SheetColumn("platform", ["平台", "平台名称", "platform"], isRequired: true),
      SheetColumn("name", ["账号名称", "名称", "name"], isRequired: true),
      SheetColumn("host", ["所属单位", "开设单位", "主办单位", "host"], .office, isRequired: true),
      SheetColumn("kind", ["账号类型", "类型", "kind", "type"], .word(accountKinds)),
      SheetColumn("owner", ["使用人编号", "使用人", "owner"]),
      SheetColumn("post", ["使用人职务", "职务", "post"]),
      SheetColumn("number", ["平台账号", "账号id", "number"]),
      SheetColumn("verified", ["是否认证", "认证", "verified"], .yesNo),
      SheetColumn("openedOn", ["开设日期", "开通日期", "openedon", "opened"], .date),
      SheetColumn("filedWithCACOn", ["报网信办备案日期", "网信办备案日期", "filedwithcacon"], .date),
      SheetColumn(
        "filedWithOpennessOn", ["报公开办备案日期", "公开办备案日期", "filedwithopennesson"], .date),
    ],
    settling: ["account.one-id"],
    blamed: { rule, found, values in
      switch rule {
      case "account.one-id": "account"
      case "account.one-number": "number"
      case "A39.platform", "platform.known": "platform"
      case "A39.name": "name"
      case "A37.unit", "A3.vertical", "directory.known": "host"
      case "A37.capacity": "owner"
      case "record.fact-date":
        ["openedOn", "filedWithCACOn", "filedWithOpennessOn"].first { member in
          values[member]?.text.map(found.contains) ?? false
        }
      case _: nil
      }
    },
    standIn: { member, row, offices in
      switch member {
      case "account": .text("row-\(row.row)-of-a-sheet")
      case "name": .text("第 \(row.row) 行")
      case "host": offices.first { $0.kind == .department }.map { .text($0.id.text) }
      case _: nil
      }
    })

  private static let accountKinds: [String: String] = [
    "机构账号": AccountKind.institutional.rawValue, "机构": AccountKind.institutional.rawValue,
    "institutional": AccountKind.institutional.rawValue,
    "职务身份个人账号": AccountKind.personal.rawValue, "个人公务账号": AccountKind.personal.rawValue,
    "公务人员职务账号": AccountKind.personal.rawValue,
    "个人": AccountKind.personal.rawValue, "personal": AccountKind.personal.rawValue,
  ]
}
