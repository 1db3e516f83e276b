import EventLog
import Ledger
import LineIO
package import Regulation

/// Why a ledger could not be used, in words for the person at the keyboard.
package func explain(_ error: any Error, _ language: Language) -> String {
  switch error {
  case let refusal as Refusal:
    let text = "\(refusal.found.text(in: language)) \(refusal.mend.text(in: language))"
    return "\(refusal.rule.id): \(text)"
  case let error as OutputError: return explain(error, language)
  case let error as LedgerError: return explain(error).text(in: language)
  case let error as LogError: return explain(LedgerError.log(error)).text(in: language)
  default: return "\(error)"
  }
}

private func explain(_ error: LedgerError) -> Bilingual {
  switch error {
  case .log(let error): explain(error)
  case .alreadyFounded:
    Bilingual("该目录已有台账", "there is a ledger in that directory already")
  case .notALedger:
    Bilingual(
      "该目录不是县级台账；先用 siteledger-admin init 创建",
      "that directory holds no county's ledger; create one with siteledger-admin init")
  case .signingKey(let what):
    Bilingual("签名密钥：\(what)", "signing key: \(what)")
  case .unreadable(let position, let reason):
    Bilingual(
      "第 \(position) 号记录无法读取：\(reason)", "event \(position) cannot be read: \(reason)")
  case .newerEvent(let type, let version):
    Bilingual(
      "台账含本程序不认识的 \(type) 第 \(version) 版记录，请更新程序",
      "the ledger holds \(type) of version \(version), which this program does not know; update it")
  case .newerTables(let projector, let version):
    Bilingual(
      "数据表 \(projector) 由更新的程序（第 \(version) 版）生成，请更新程序",
      "the tables of \(projector) were filled by a newer program (version \(version)); update this one"
    )
  case .scratch(let place, .diskFull):
    Bilingual(
      "临时目录 \(place) 所在磁盘已满；台账未受影响。请腾出空间，或用 TMPDIR 另指一处（约需台账文件大小）",
      "the disk of \(place) is full, where tables are folded to compare or to look back; the ledger is untouched. Make room, or set TMPDIR to a place with room for about the ledger's own size"
    )
  case .scratch(let place, let error):
    Bilingual(
      "临时目录 \(place) 不可用（\(error)）；台账未受影响。可用 TMPDIR 另指一处",
      "\(place) cannot be used to fold tables in (\(error)); the ledger is untouched. Set TMPDIR to another place"
    )
  case .olderTables(let projector):
    Bilingual(
      "数据表 \(projector) 由较早的程序生成；以可写方式打开台账一次即自动重建",
      "the tables of \(projector) were filled by an older program; they are built anew when the ledger is next opened for writing"
    )
  }
}

private func explain(_ error: LogError) -> Bilingual {
  switch error {
  case .diskFull:
    Bilingual(
      "磁盘已满；已保存的记录不受影响，腾出空间后重试", "the disk is full; what was saved is safe, make room and try again"
    )
  case .notALog(let what):
    Bilingual("不是台账目录（\(what)）", "not a ledger's directory (\(what))")
  case .newerFormat(let format):
    Bilingual(
      "台账格式 \(format) 比本程序新，请更新程序", "the format \(format) is newer than this program; update it")
  case .readOnly: Bilingual("台账只读", "the ledger is read-only")
  case .corrupt(let position, let what):
    Bilingual(
      "第 \(position) 号记录附近存储与格式不符：\(what)；用 siteledger-replay verify 核查",
      "what is stored at event \(position) contradicts the format: \(what); see siteledger-replay verify"
    )
  case .storage(let what):
    Bilingual("存储出错：\(what)", "the store failed: \(what)")
  case .replaced:
    Bilingual(
      "台账目录中的 data.mdb 或 lock.mdb（或目录本身）在使用中被换掉，已停止办理；请核对目录后重新启动，未答复的以同一 requestId 重发",
      "data.mdb, lock.mdb or the directory was replaced while in use, and nothing more is done; look at the directory, start again, and send what was not answered with the same requestId"
    )
  case .overtaken:
    Bilingual(
      "核查期间台账又有记录写入，而本账户对 lock.mdb 只有读权限，无法锁定当时状态；请在无人办理时重试，或核查备份",
      "the ledger was written to meanwhile, and an account that may only read cannot hold a state of it; try again while nobody writes, or look at a backup"
    )
  case .alreadyOpen: Bilingual("本进程已打开该台账", "this process has the ledger open already")
  case .recovery(let problem): explain(problem)
  case .versionConflict, .duplicateEventID, .requestMismatch, .checkpointNotIncreasing,
    .invalidRequest, .limitExceeded, .abandoned:
    Bilingual("\(error)", "\(error)")
  }
}

private func explain(_ problem: RecoveryProblem) -> Bilingual {
  switch problem {
  case .keyOfAnotherLog:
    Bilingual("该恢复密钥属于另一台账", "the recovery key is another ledger's")
  case .keyOfAnotherGeneration(let needed, let given):
    Bilingual(
      "备份以第 \(needed) 代恢复密钥密封，给出的是第 \(given) 代",
      "the backup is sealed under the recovery key of generation \(needed); that of generation \(given) was given"
    )
  case .keyOfAnotherCopy:
    Bilingual(
      "恢复密钥的代次相符，但属于由同一备份恢复的另一台账",
      "the recovery key has the right generation and belongs to another ledger restored from the same backup"
    )
  case .listOfAnotherLog:
    Bilingual("该删除清单属于另一台账", "the list of erasures is another ledger's")
  }
}
