package import CivilTime

/// What the record asks of every command, beside the regulation.
package enum RecordRules {
  package static let factDate = Rule(
    "record.fact-date", .record, says: "事实发生日期不得晚于记录当日",
    "What is recorded happened on the day of recording or before.")
  package static let factOrder = Rule(
    "record.fact-order", .record, says: "期限起算之前不能办结",
    "What a term asks for is not done before the term begins.")
  package static let backdated = Rule(
    "record.backdated", .record, says: "补记的事实使逾期变为按期、使问题结束的，须有当日的文件",
    "A day in the past makes nothing in time, and ends nothing, without a paper of that day.")
  package static let documentDate = Rule(
    "record.document-date", .record, says: "文件的落款日期不得晚于记录当日",
    "A paper is dated on the day of recording or before.")
  package static let document = Rule(
    "record.document", .record, says: "该事项须注明文号和日期",
    "This is recorded with the number and date of its paper.")

  package static let simulatedClock = Rule(
    "record.simulated-clock", .record, says: "时间以本机时钟为准，只有模拟时钟台账可由请求指定",
    "Time is the machine's; only a ledger with a simulated clock takes it from a request.")
  package static let clock = Rule(
    "record.clock", .record, says: "本机时钟向前跳动超过限度的，经人确认后方可记录",
    "Nothing is recorded by a clock that jumped forward beyond a limit until a person confirms it.")
  package static let oneSelection = Rule(
    "record.one-selection", .record, says: "查看记录时只按一种条件筛选",
    "Events are listed by one selection at a time.")

  package static let personalNumber = Rule(
    "record.personal-number", .record, says: "手机号码和居民身份证号只写在可以删除的文字中",
    "Mobile and identity numbers of people stand only in texts that can be erased.")
  package static let publicNumber = Rule(
    "record.public-number", .record, says: "年度报表登载的文字、调查和访谈的标题不含手机号码、身份证号码",
    "No words that an annual report prints, and no title of a survey or an interview, have the mobile or identity number of anybody."
  )
  package static let credential = Rule(
    "record.credential", .record, says: "密码、口令不写入台账",
    "No password enters the ledger, in any text.")

  package static let size = Rule(
    "record.size", .record, says: "一条记录不超过 65535 字节，文字和文件另存不计",
    "A record is shorter than 64 KiB; texts and files lie beside it.")

  package static let all = [
    factDate, factOrder, backdated, documentDate, document, simulatedClock, clock,
    oneSelection, personalNumber, publicNumber, credential, size,
  ]

  /// The refusal of what would make a record too large to be exported, naming its largest member.
  package static func refuse(
    _ event: String, _ byteCount: Int, of most: Int, largest: String?
  ) -> Refusal {
    let name = largest ?? "-"
    return Refusal(
      size,
      found: Bilingual(
        "记录 \(event) 将有 \(byteCount) 字节，最多 \(most) 字节；最长的一项是“\(MemberNames.chinese(name) ?? name)”",
        "the record of \(event) would have \(byteCount) bytes, of at most \(most); the longest in it is \(name)"
      ),
      mend: Bilingual("缩短或减少这一项，或分几次办理", "shorten it, or do it in several requests"),
      missing: [])
  }

  /// The refusal of somebody's number where it would stand for ever; it does not say the number.
  package static func refuse(_ number: PersonalNumber, in member: String) -> Refusal {
    Refusal(
      personalNumber,
      found: Bilingual("\(member) 中有\(number.name.zh)", "\(member) holds \(number.name.en)"),
      mend: Bilingual(
        "删去号码；确需记录的，写在说明理由一类的文字中", "leave the number out, or say it among the reasons"))
  }

  /// Refuses numbers of people's in what the public reads.
  ///
  /// - Parameters:
  ///   - texts: that the public reads.
  ///   - rule: by which they are refused.
  ///   - what: what they are.
  ///   - mend: what is to be done.
  static func checkPublic(
    _ texts: [Prose], by rule: Rule = publicNumber,
    what: Bilingual = Bilingual("年度报表登载的文字", "words that an annual report prints"),
    mend: Bilingual = Bilingual(
      "删去号码；需要公布电话的，写单位的固定电话",
      "leave the number out; where a telephone is to be public, give the office's landline")
  ) throws {
    for text in texts {
      guard let kind = PersonalNumber.first(inPublic: text.text) else { continue }
      throw Refusal(
        rule,
        found: Bilingual("\(what.zh)中有\(kind.name.zh)", "\(what.en) have \(kind.name.en)"),
        mend: mend)
    }
  }

  /// The refusal of a password, wherever it stands; it does not say the password.
  package static func refuseCredential(in member: String) -> Refusal {
    Refusal(
      credential,
      found: Bilingual("\(member) 中像是写了密码", "\(member) seems to hold a password"),
      mend: Bilingual(
        "删去密码；已发出的密码应当更换", "leave it out, and change a password that was sent"))
  }

  /// Refuses a command whose fact or paper lies in the future, by legal time.
  package static func checkDates(_ context: Context) throws {
    try checkFactDate(context.occurredOn, today: context.today)
    if let document = context.document { try check(document, context) }
  }

  /// Refuses a paper dated in the future.
  package static func check(_ paper: Document, _ context: Context) throws {
    guard paper.date > context.today else { return }
    throw Refusal(
      documentDate,
      found: Bilingual(
        "文件 \(paper.number) 的日期 \(paper.date) 晚于今天 \(context.today)",
        "the paper \(paper.number) is dated \(paper.date), and today is \(context.today)"),
      mend: Bilingual("核对文件的落款日期", "check the date on the paper"))
  }

  /// Refuses a fact that lies in the future, by legal time.
  package static func checkFactDate(_ occurredOn: CivilDate, today: CivilDate) throws {
    guard occurredOn > today else { return }
    throw Refusal(
      factDate,
      found: Bilingual(
        "发生日期 \(occurredOn) 晚于今天 \(today)", "it is dated \(occurredOn), and today is \(today)"),
      mend: Bilingual("事实发生之后再记录", "record it once it has happened"))
  }

  /// Refuses what has no paper behind it.
  @discardableResult
  package static func requireDocument(_ context: Context) throws -> Document {
    if let given = context.document { return given }
    throw Refusal(
      document,
      found: Bilingual("没有注明文号和日期", "no document is given"),
      mend: Bilingual(
        "在请求中加入 document：{\"number\": 文号, \"date\": 日期}",
        "add document to the request: {\"number\": …, \"date\": …}"),
      missing: ["document"])
  }
}
