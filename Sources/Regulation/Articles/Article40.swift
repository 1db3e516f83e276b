/// Article 40: what is published, and how often.
///
/// > 政务新媒体应当及时发布信息，保持账号的活跃度，原则上每周发布信息不得少于4条。
///
/// "In principle": fewer is no refusal. A week that falls short is on the record at its end; what the account
/// took back does not count. The seven bottom lines and the eleven kinds of content are what a reviewer
/// names who rejects (`ContentFault`).
package enum Article40 {
  /// How many items a week an account publishes, at least.
  package static let postsAWeek = 4
}
