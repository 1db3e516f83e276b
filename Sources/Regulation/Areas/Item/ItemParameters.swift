/// What may be set of the reviews and the rhythm of accounts (A40, A41).
extension ParameterBook {
  package static let personalWithoutReviews = Parameter(
    "A41.personal-without-reviews", ArticleReference(41, 1), "公务人员职务账号不经三审",
    "accounts of persons in their official capacity go without the three reviews",
    form: .permission, initial: .permission(.allowed), from: .reading)
  package static let postsAWeek = Parameter(
    "A40.posts-a-week", ArticleReference(40, 2), "每周发布信息不少于几条",
    "items published a week, at least", form: .count(.times, 1...99),
    initial: .count(Article40.postsAWeek), from: .text)
}
