package import EventLog
package import Regulation

extension LedgerError {
  /// What it means, for the person at the keyboard.
  package var words: Bilingual {
    switch self {
    case .log(let error): error.words
    case .alreadyFounded:
      Bilingual("该目录已有台账", "there is a ledger in that directory already")
    case .notALedger:
      Bilingual(
        "该目录不是县级台账；先用 siteledger-admin init 创建",
        "that directory holds no county's ledger; create one with siteledger-admin init")
    case .signingKey(let what):
      Bilingual("签名密钥：\(TechnicalWords.bilingual(what).zh)", "signing key: \(what)")
    case .unreadable(let position, let reason):
      Bilingual(
        "第 \(position) 号记录无法读取：\(TechnicalWords.bilingual(reason).zh)",
        "event \(position) cannot be read: \(reason)")
    case .newerEvent(let type, let version):
      Bilingual(
        "台账含本程序不认识的 \(type) 第 \(version) 版记录，请更新程序",
        "the ledger holds \(type) of version \(version), which this program does not know; update it"
      )
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
        "临时目录 \(place) 不可用（\(error.words.zh)）；台账未受影响。可用 TMPDIR 另指一处",
        "\(place) cannot be used to fold tables in (\(error.words.en)); the ledger is untouched. Set TMPDIR to another place"
      )
    case .olderTables(let projector):
      Bilingual(
        "数据表 \(projector) 由较早的程序生成；以可写方式打开台账一次即自动重建",
        "the tables of \(projector) were filled by an older program; they are built anew when the ledger is next opened for writing"
      )
    }
  }
}

extension LogError {
  /// What it means, for the person at the keyboard.
  package var words: Bilingual {
    switch self {
    case .diskFull:
      Bilingual(
        "磁盘已满；已保存的记录不受影响，腾出空间后重试",
        "the disk is full; what was saved is safe, make room and try again"
      )
    case .notALog(let what):
      Bilingual(
        "不是台账目录（\(TechnicalWords.bilingual(what).zh)）", "not a ledger's directory (\(what))")
    case .newerFormat(let format):
      Bilingual(
        "台账格式 \(format) 比本程序新，请更新程序", "the format \(format) is newer than this program; update it")
    case .readOnly: Bilingual("台账只读", "the ledger is read-only")
    case .corrupt(let position, let what):
      Bilingual(
        "第 \(position) 号记录附近存储与格式不符：\(TechnicalWords.bilingual(what).zh)；用 siteledger-replay verify 核查",
        "what is stored at event \(position) contradicts the format: \(what); see siteledger-replay verify"
      )
    case .storage(let what):
      Bilingual(
        "存储出错：\(TechnicalWords.bilingual(what).zh)",
        "the store failed: \(TechnicalWords.bilingual(what).en)")
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
    case .recovery(let problem): problem.words
    case .invalidRequest(let what), .abandoned(let what): TechnicalWords.bilingual(what)
    case .limitExceeded(let what):
      Bilingual("超过上限：\(LimitNames.chinese(what))", "more than the limit of \(what)")
    case .requestMismatch(let name):
      Bilingual("请求编号 \(name) 已用于另一请求", "the request id \(name) was used for another request")
    case .versionConflict(let stream, _, _):
      Bilingual("“\(stream)”已有新的记录，请重试", "\(stream) has newer events; try again")
    case .duplicateEventID(let id):
      Bilingual("记录标识 \(id) 已经使用", "the event id \(id) is taken")
    case .checkpointNotIncreasing(let consumer, let stored, let wanted):
      Bilingual(
        "\(consumer) 的检查点已到第 \(stored) 号，不能改为第 \(wanted) 号",
        "the checkpoint of \(consumer) is at \(stored) and cannot become \(wanted)")
    }
  }
}

extension RecoveryProblem {
  /// What it means, for the person at the keyboard.
  package var words: Bilingual {
    switch self {
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
}

/// The limits of the log by the names it says.
private enum LimitNames {
  static func chinese(_ name: String) -> String { names[name] ?? name }

  private static let names = [
    "events of one append": "一次写入的记录数", "bytes of one append": "一次写入的字节数",
    "bytes of an answer": "答复的字节数", "bytes of an event's data": "一条记录的字节数",
    "bytes of an object that is put aside": "待用文件的字节数",
    "bytes put aside and not brought by an event": "全部待用文件的字节数",
    "objects of an event": "一条记录带入的文本和文件数",
    "erased objects of an event": "一次删除的文本和文件数", "bytes of an object": "一份文本的字节数",
    "generations of the recovery key": "恢复密钥的代数", "events of a log": "台账的记录数",
    "bytes of a record in an entry bundle": "瓦片中一条记录的字节数", "transaction": "一次写入的规模",
    "key": "名称的长度", "tables": "数据表数", "deadlines missed since the sweep": "待登记的逾期期限数",
  ]
}
