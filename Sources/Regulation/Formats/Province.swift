/// The provinces, as division codes and numbers begin with them (GB/T 2260).
enum Province {
  /// The first two digits of a division code, and the character that ICP numbers of the province begin
  /// with; none where none are given.
  private static let all: [(code: UInt8, icp: Character?)] = [
    (11, "京"), (12, "津"), (13, "冀"), (14, "晋"), (15, "蒙"), (21, "辽"), (22, "吉"), (23, "黑"),
    (31, "沪"), (32, "苏"), (33, "浙"), (34, "皖"), (35, "闽"), (36, "赣"), (37, "鲁"), (41, "豫"),
    (42, "鄂"), (43, "湘"), (44, "粤"), (45, "桂"), (46, "琼"), (50, "渝"), (51, "蜀"), (52, "黔"),
    (53, "滇"), (54, "藏"), (61, "陕"), (62, "陇"), (63, "青"), (64, "宁"), (65, "新"), (71, nil),
    (81, nil), (82, nil),
  ]

  /// Whether there is a province of these two digits.
  static func exists(_ code: UInt8) -> Bool { all.contains { $0.code == code } }

  /// What ICP numbers of a division begin with.
  static func icp(of division: DivisionCode) -> Character? {
    let code = division.text.utf8.prefix(2).reduce(0) { $0 * 10 + $1 - UInt8(ascii: "0") }
    return all.first { $0.code == code }?.icp
  }

  /// The pattern of the first two digits.
  static let pattern = "(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])"
}
