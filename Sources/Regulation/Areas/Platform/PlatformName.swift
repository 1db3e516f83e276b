/// The id of a platform on the approved list.
package struct PlatformID: Slug {
  package let text: String
  package static let sample = "weibo"

  package init(checked text: String) { self.text = text }
}

/// What a platform is called: a line that is short and has no slash, since it stands in keys.
package struct PlatformName: TextForm {
  package let text: String
  package static let maximumLength = 40
  package static let pattern =
    "^[^/\(Written.ends)]([^/\(Written.unseen)]*[^/\(Written.ends)])?$"
  package static let sample = "新浪微博"
  package static let expectation = Bilingual(
    "平台名称，1 至 40 字，首尾无空格，无斜线", "the name of a platform, 1 to 40 characters, without a slash")

  package init?(_ text: String) {
    guard text.unicodeScalars.count <= Self.maximumLength, let line = Line(text),
      !text.unicodeScalars.contains("/")
    else { return nil }
    self.text = line.text
  }
}
