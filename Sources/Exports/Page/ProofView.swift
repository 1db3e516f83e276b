/// What a page's footer says about the log it was read from.
struct ProofView: Encodable {
  let made: String
  let root: String
  let how: String
  let note: String?

  init(_ proof: LogProof, asOf: Moment, _ say: Wording) {
    let head = proof.position
    made = say(
      "本页据台账第 1 至第 \(head) 号记录生成，截至 \(asOf.minutes)（北京时间）。"
        + "单位和人员名称为生成时的名称。",
      "Made from records 1 to \(head) of the ledger, as of \(asOf.minutes) (+08:00). "
        + "Offices and people are named as on that day.")
    root = proof.root
    how = say(
      "核对方法：在台账所在计算机运行 siteledger-replay verify，它从每条记录的原始字节重新计算 RFC 6962 "
        + "默克尔树；第 \(head) 号处的根哈希应与上面相同。任何一条记录被增删或改动，根哈希都会不同。",
      "To verify: run siteledger-replay verify on the ledger; it computes the RFC 6962 Merkle tree "
        + "again from the bytes of every record. The root at size \(head) must be the one above; "
        + "had any record been added, removed or altered, it would differ.")
    note = proof.signedNote
  }
}

/// Texts that every page needs.
enum FrameLabels {
  static func texts(_ say: Wording) -> [String: String] {
    [
      "noticeLabel": say("重要提示", "Notice"),
      "simulated": say(
        "模拟时钟台账，仅供演示：本页的时间由演示者设定，不具有记录效力。",
        "Ledger with a simulated clock, for demonstration only: the times on this page were set "
          + "by whoever gave the demonstration."
      ),
      "verifyTitle": say("核对本页", "Verifying this page"),
      "root": say("根哈希（SHA-256）：", "Root hash (SHA-256):"),
      "note": say("已签名的检查点：", "Signed checkpoint:"),
      "refBefore": say("第 ", "No. "), "refComma": say("、", ", "), "refAfter": say(" 号", ""),
    ]
  }
}
