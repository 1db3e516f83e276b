/// The sentences of `TechnicalWords`, by what they are about.
enum TechnicalPatterns {
  /// What a verification finds.
  static let findings: [(String, String)] = [
    ("the row of object … is missing or malformed", "第 … 号文本（文件）的登记缺失或损坏"),
    ("the log brings … objects and … are kept", "记录带入文本（文件）… 份，实存 … 份"),
    ("the log erases … objects and … are erased", "记录删除文本（文件）… 份，实际已删 … 份"),
    ("slot … of … is the next", "密钥槽的使用情况不符：下一个为 …，共 …"),
    ("it does not bring object …, whose row says so", "它并未带入第 … 号文本（文件），登记却说由它带入"),
    ("it does not bring object …", "它并未带入第 … 号文本（文件）"),
    ("it refers to object …, which is none", "它引用第 … 号文本（文件），而台账中没有"),
    (
      "it refers to object …, which event … brings",
      "它引用第 … 号文本（文件），而该件由其后的第 … 号记录带入"
    ),
    ("object … comes before the one before", "第 … 号文本（文件）的次序颠倒"),
    ("the row of object … is not what the record says of it", "第 … 号文本（文件）的登记与记录不符"),
    ("object … has … bytes of …", "第 … 号文本（文件）有 … 字节，应为 … 字节"),
    ("it does not erase object …, whose row says so", "它并未删除第 … 号文本（文件），登记却说由它删除"),
    ("object-parts holds … entries of which … belong to something", "分块表有 … 块，其中有归属的 … 块"),
    ("the file keys is missing: no object can be opened", "密钥文件 keys 不在：文本和文件无法打开"),
    ("the header of the file keys is damaged", "密钥文件 keys 的文件头损坏"),
    ("there is no recovery key in its slot", "恢复密钥不在其密钥槽中"),
    (
      "the journal of the file keys holds keys though nothing is being erased",
      "没有正在进行的删除，密钥文件 keys 的日志中却留有密钥"
    ),
    ("the record's length leaves no room for its tree hashes", "记录长度不足以容纳其默克尔树哈希"),
    ("the record's bytes do not have the stored leaf hash", "记录内容与所存叶哈希不符：内容被改动"),
    ("the tree hash of level … is wrong", "第 … 层默克尔树哈希不符"),
    ("recorded before the record before it", "记录时间早于前一条记录"),
    ("the event id belongs to position …", "记录标识属于第 … 号记录"),
    ("on a correlation thread without a correlation", "列在某事项之下，本身却不属于任何事项"),
    ("the head of … … is malformed", "…“…”的索引损坏"),
    ("the head of … … is not 12 bytes", "…“…”的索引长度不符"),
    ("not the last record of … …", "不是…“…”的最后一条记录"),
    ("the … threads hold … records and the log …", "…索引共 … 条记录，台账应为 … 条"),
    ("… event ids are indexed and … were chosen", "记录标识索引 … 个，应为 … 个"),
    ("the answer to the request … is malformed", "请求 … 的答复损坏"),
    ("not of the request … that claims it", "不属于声称包含它的请求 …"),
    ("requests claim … events and … name one", "请求共声称 … 条记录，实有 … 条"),
    ("the checkpoint of … is malformed", "… 的检查点损坏"),
    ("tables of …: version …, not …", "数据表 …：版本为 …，应为 …"),
    ("table …: … more rows", "数据表 …：另有 … 行不符"),
    ("table …, row …: missing", "数据表 …，“…”一行缺失"),
    ("table …, row …: the log gives no such row", "数据表 …，“…”一行不是由记录得出的"),
    ("table …, row …: not what the log gives", "数据表 …，“…”一行与记录得出的不同"),
    ("… more in the log", "记录中另有 … 处"),
  ]

  /// What is stored and contradicts the format.
  static let corruption: [(String, String)] = [
    ("the log does not extend the newest checkpoint it holds", "台账不是其最新检查点的延续：历史被改写"),
    ("there is no recovery key in its slot …", "恢复密钥不在其密钥槽 … 中"),
    ("there is no key of the log's own in its slot …", "台账自身的密钥不在密钥槽 … 中"),
    ("object …: …", "第 … 号文本（文件）：…"),
    ("there is no key in its slot …", "密钥槽 … 中没有密钥"),
    ("keys.sealed is of another backup", "keys.sealed 属于另一份备份"),
    ("keys.sealed lacks the key in slot …", "keys.sealed 缺少密钥槽 … 的密钥"),
    ("keys.sealed lacks object …", "keys.sealed 缺少第 … 号文本（文件）的密钥"),
    ("keys.sealed has more keys than there are objects", "keys.sealed 中的密钥多于文本和文件"),
    ("the last key of the log is not a position", "台账末尾的键不是记录号"),
    ("there is no record; what follows is unread", "此处没有记录；其后未再读取"),
    ("there is no record", "此处没有记录"),
    ("the log's id is not 16 bytes", "台账标识长度不符"),
    ("erasing is malformed", "删除进度的登记损坏"),
    ("the file keys: …", "密钥文件 keys：…"),
    ("the file keys is of another log", "密钥文件 keys 属于另一台账"),
    ("data.mdb is cut short or damaged", "data.mdb 被截短或损坏"),
    ("the key is there already", "键已存在"),
    ("the … thread does not continue from its last record", "…索引没有接在最后一条记录之后"),
    ("the … thread goes forward", "…索引的次序颠倒"),
    ("the … thread leads to another name", "…索引指向另一名称"),
    ("the … thread is broken", "…索引中断"),
    ("shorter than a record's fixed part", "比记录的固定部分还短"),
    ("length … of … stored bytes", "长度为 …，实存 … 字节"),
    ("strings or objects reach past the record", "文字或引用超出记录范围"),
    ("the record says position …", "记录自称是第 … 号"),
    ("recovery is malformed", "恢复密钥的登记损坏"),
    ("the checkpoint of … is not 8 bytes", "… 的检查点长度不符"),
    ("the position of the event … is not 8 bytes", "记录标识 … 的索引长度不符"),
    ("the tree's hashes are not where they belong", "默克尔树哈希不在应在之处"),
    ("the record is not the one that the tree was made of", "记录不是生成默克尔树时的那一条：内容被改动"),
    ("the stored hashes contradict each other", "所存哈希相互矛盾"),
    ("… is not a number", "“…”不是数字"),
    ("a row of what is put aside is malformed", "待用文件的登记损坏"),
    ("a row of what is being put aside is malformed", "存放中的文件的登记损坏"),
    ("the index of event ids is wrong about it", "记录标识索引与它不符"),
    ("the signed checkpoint is not of this log", "签名检查点不属于本台账"),
    ("a thread longer than any log", "索引长于任何台账"),
    ("the record about to be written is not right", "即将写入的记录有误，未写入"),
    (
      "the threads of cases hold … events, and … name a case",
      "各事项名下共 … 条记录，指明事项的有 … 条"
    ),
    ("the events were not recorded where and when they were folded", "记录的位置或时间与登记时不一致"),
    ("unknown event type …", "不认识的记录类别 …"),
    ("a figure names an event that the log does not hold", "指标引用的记录不在台账中"),
    ("not a …: …", "不是 …：…"),
    ("the record at position … does not bring it", "第 … 号记录并未带入它"),
    (
      "a request claims it, and it is behind the end of the log", "有请求声称包含它，但它在台账末尾之后"
    ),
  ]

  /// What the store cannot do.
  static let storage: [(String, String)] = [
    ("…: LMDB error …", "存储操作 … 未成功（LMDB 错误 …）"),
    ("…: errno …", "…：系统错误号 …"),
    ("an earlier commit failed: …", "此前一次写盘未成功（…），须重新启动"),
    (
      "every reader slot is taken; are there very many processes on this log?",
      "同时读取台账的进程过多，请稍后再试"
    ),
    ("the reader slot was lost; open the log again", "读取被中断，请重新打开台账"),
    (
      "the map must grow, but a snapshot of this process stays open", "文件需要扩大，而本进程仍有读取未结束"
    ),
    (
      "tables were opened meanwhile; open those that threads share before they do",
      "读取期间有其他线程首次使用表，请重试"
    ),
    (
      "another read or write of this process keeps tables from being opened",
      "本进程另有读写未结束，暂时无法打开表，请重试"
    ),
    ("the table … was not made", "未能建立表 …"),
    ("the directory is on a network file system", "台账目录在网络文件系统上，不能使用，请放在本机磁盘"),
    ("the log is closed", "台账已关闭"),
    ("the map cannot grow any further", "文件已不能再扩大"),
    ("no thread could be started: …", "无法启动线程：…"),
    ("a thread gave nothing", "线程没有结果"),
    (
      "objects were erased while each of … copies was taken", "连续 … 次复制期间都有文本被删除，请稍后再备份"
    ),
    (
      "an erasure is decided and not carried out; whatever writes next carries it out",
      "有已决定而未完成的删除；下一次写入会完成它，请随后再备份"
    ),
    ("no random bytes: …", "无法取得随机数：…"),
    ("keys: the slot … holds no key", "密钥槽 … 中没有密钥"),
    ("an object could not be sealed: …", "文本（文件）无法密封：…"),
    ("an object could not be opened: …", "文本（文件）无法打开：…"),
    (
      "what was being put aside was discarded meanwhile; put it again", "存放中的文件已被清理，请重新存放"
    ),
    ("tables were not created", "数据表未能建立"),
    ("no result", "没有结果"),
    ("the file keys was not made", "密钥文件 keys 未能建立"),
    ("the file keys is missing", "密钥文件 keys 不在"),
    ("the recovery key is missing", "恢复密钥不在"),
    ("… is missing", "缺少 …"),
    ("… cannot be made …", "无法建立 …"),
  ]

  /// What is asked of the log and makes no sense there.
  static let misuse: [(String, String)] = [
    ("there is no log in …", "… 中没有台账"),
    ("the tables in data.mdb are not a log's", "data.mdb 不是台账文件"),
    ("the log is not fully created", "台账没有建立完整"),
    ("the table meta says nothing of a log", "data.mdb 中没有台账标识"),
    ("the table meta names no format", "data.mdb 中没有格式标识"),
    ("the table meta names another format", "data.mdb 是另一种格式"),
    ("data.mdb is not an LMDB file", "data.mdb 不是 LMDB 文件"),
    ("data.mdb was written by a newer LMDB", "data.mdb 由更新版本的 LMDB 写成"),
    ("there is a log in … already", "… 中已有台账"),
    ("… is there already", "… 已经存在"),
    ("… is being written by another process", "… 正由另一进程写入"),
    ("not a signed note", "不是签名检查点"),
    ("not a checkpoint", "不是检查点"),
    ("not a note's signature: …", "不是签名：…"),
    ("an empty log has nothing to sign", "台账中还没有记录，无可签名"),
    ("the checkpoint at … is of another origin", "第 … 号处的检查点属于另一台账"),
    ("a note's text ends with a line feed and has no other controls", "检查点的正文格式不符"),
    ("a signer's name has no blanks and no +", "签名者名称不含空格和加号"),
    ("there is no object … to erase", "没有第 … 号文本（文件）可删"),
    ("the object … is erased already", "第 … 号文本（文件）已删除"),
    ("an object that is put aside is brought twice", "同一份待用文件被引用两次"),
    (
      "nothing is put aside under the commitment that an event names",
      "请求引用的文件没有存放过，或已过期清理；请先存放（siteledger-admin objects put）"
    ),
    ("… is no commitment", "“…”不是文件的承诺值"),
    ("size … is beyond the head", "大小 … 超过台账现有记录数"),
    ("position … is not in a tree of …", "第 … 号记录不在前 … 条之内"),
    ("position … is not in the log", "台账中没有第 … 号记录"),
    ("a tree of … is not before one of …", "前 … 条不在前 … 条之前"),
    ("there is no tree of … records after one of …", "没有前 … 条而在前 … 条之后的树"),
    ("the log holds … events; there is no …", "台账共 … 条记录，没有第 … 号"),
    ("no place for the table …", "数据表 … 没有存放处"),
  ]

  /// Words that stand in the others.
  static let general: [(String, String)] = [
    ("… is in slot …, which was not given", "…在密钥槽 … 中，该槽未曾分配"),
    ("… shares slot …", "…与另一份共用密钥槽 …"),
    ("… lacks its part …", "…缺少第 … 块"),
    ("… has … bytes of … in its part …", "…第 …4 块有 …2 字节，应为 …3 字节"),
    ("object …", "第 … 号文本（文件）"),
    ("the … is empty", "…为空"), ("the … holds a NUL", "…含有 U+0000"),
    ("the … is too long", "…过长"), ("the … is not UTF-8, or holds a NUL", "…不是 UTF-8，或含有 U+0000"),
    ("stream", "记录流"), ("category", "分类"), ("type", "类别"), ("correlation", "事项"),
    ("stored", "存放"),
  ]
}
