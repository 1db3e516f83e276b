import EventLog
import Regulation

/// What a doctor says of the keys of texts and files.
enum KeyAdvice {
  static func lines(_ keys: KeyCondition, in ledger: String) -> [Bilingual] {
    file(keys, in: ledger) + recovery(keys)
  }

  /// Cards that open older backups, with what was erased since.
  static func living(_ oldest: Int, _ count: Int) -> Bilingual {
    Bilingual(
      "\(count) 张已被替换的恢复密钥卡未登记销毁（最早第 \(oldest) 代）：旧备份加旧卡仍能读出后来删除的内容；先备份，再销毁并登记（siteledger-admin keys destroyed）",
      "\(count) replaced cards are not recorded as destroyed, the oldest of generation \(oldest): with an older backup they read what was erased since; make a backup, destroy them, and record it (siteledger-admin keys destroyed)"
    )
  }

  private static func file(_ keys: KeyCondition, in ledger: String) -> [Bilingual] {
    var advice: [Bilingual] = []
    if !keys.hasKeys {
      advice.append(
        Bilingual(
          "密钥文件 keys 不存在：文本无法打开，也不能再记录文本；从备份恢复",
          "the file keys is missing: no text opens, and none can be recorded; restore a backup"))
    }
    if keys.isOpenToOthers {
      advice.append(
        Bilingual(
          "密钥文件他人可读：chmod 600 \(ledger)/keys",
          "others can read the keys: chmod 600 \(ledger)/keys"))
    }
    if let name = keys.doubtfulFileSystem {
      advice.append(
        Bilingual(
          "密钥文件位于 \(name)：被覆写的密钥可能仍可从旧数据块读出，删除不能保证彻底；请把 keys 移到就地覆写的文件系统（如 ext4）并以符号链接指向",
          "the keys lie on \(name), where an overwritten key may stay readable in old blocks, so that an erasure cannot be promised; move keys to a file system that overwrites in place, such as ext4, and leave a symbolic link"
        ))
    }
    if keys.pendingCount > 0 {
      advice.append(
        Bilingual(
          "有 \(keys.pendingCount) 个密钥已决定销毁而尚未销毁：下一次写入时完成（siteledger-admin sweep）",
          "\(keys.pendingCount) keys are decided to be destroyed and are not yet: whatever writes next does it (siteledger-admin sweep)"
        ))
    }
    return advice
  }

  private static func recovery(_ keys: KeyCondition) -> [Bilingual] {
    guard let state = keys.recovery else {
      return [
        Bilingual(
          "没有恢复密钥，备份中不含文本的密钥：siteledger-admin keys recovery",
          "there is no recovery key, and backups hold no keys of texts: siteledger-admin keys recovery"
        )
      ]
    }
    if keys.hasKeys, !keys.hasRecoveryKey {
      return [
        Bilingual(
          "恢复密钥已损坏，不能备份：siteledger-replay verify",
          "the recovery key is damaged, and no backup can be made: siteledger-replay verify")
      ]
    }
    guard state.printed < state.generation else { return [] }
    return [
      Bilingual(
        "第 \(state.generation) 代恢复密钥尚未取出：siteledger-admin keys recovery，再做一次备份",
        "the card of recovery key \(state.generation) was not taken: siteledger-admin keys recovery, then a backup"
      )
    ]
  }
}
