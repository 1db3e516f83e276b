package import CivilTime

/// The id of a comment: the day and a number in it.
package struct CommentID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// The id of a patrol: the day and a number in it.
package struct PatrolID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// A turn of duty: who watches, from when to when.
package struct DutyShift: Codable, Hashable, Sendable {
  package let from: Instant
  package let to: Instant
  package let staff: StaffID
  /// The leader on duty (带班领导); of a site, always.
  package let leader: StaffID?
}

/// What somebody on duty found.
package enum WatchFinding: String, Codable, CaseIterable, Sendable {
  case nothing, comment, opinion, fault, attack

  package var name: Bilingual {
    switch self {
    case .nothing: Bilingual("正常", "nothing")
    case .comment: Bilingual("需处理的评论", "a comment to deal with")
    case .opinion: Bilingual("舆情", "public opinion")
    case .fault: Bilingual("故障", "a fault")
    case .attack: Bilingual("攻击、篡改", "an attack")
    }
  }
}

/// Which patrol of a day.
package enum PatrolHalf: String, Codable, CaseIterable, Sendable {
  case morning, afternoon

  package var name: Bilingual {
    switch self {
    case .morning: Bilingual("上午", "morning")
    case .afternoon: Bilingual("下午", "afternoon")
    }
  }

  /// In the order of a day.
  var place: Int {
    switch self {
    case .morning: 1
    case .afternoon: 2
    }
  }
}

/// What a patrol looks at (A29).
package enum PatrolCheck: String, Codable, CaseIterable, Sendable {
  case pages, links, columns, content

  package var name: Bilingual {
    switch self {
    case .pages: Bilingual("网站整体运行情况", "pages open")
    case .links: Bilingual("链接可用情况", "links work")
    case .columns: Bilingual("栏目更新情况", "columns move")
    case .content: Bilingual("信息内容质量", "content and wording")
    }
  }
}

/// The number of an error of a patrol, counted from 1.
package struct PatrolErrorNumber: IntegerForm {
  package let value: Int
  package static let range = 1...30
  package static let sample = 1
  package static let expectation = Bilingual("错漏序号，1 至 30", "the number of an error, 1 to 30")

  package init(inRange value: Int) { self.value = value }
}
