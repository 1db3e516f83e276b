// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension ParameterAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var parameter: ParameterID?
    var article: ArticleReference?
    var citation: Bilingual?
    var meaning: Bilingual?
    var ruleSet: RuleSetID?
    var value: ParameterValue?
    var shown: Bilingual?
    var initial: ParameterValue?
    var origin: ParameterOrigin?
    var isInterpretable: Bool?
    var allowed: Bilingual?
    var interpretation: Interpretation?
    var issued: [Interpretation]?
    var object = cursor.object()
    repeat {
      object.read("parameter", &parameter, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("citation", &citation, from: &cursor)
      object.read("meaning", &meaning, from: &cursor)
      object.read("ruleSet", &ruleSet, from: &cursor)
      object.readIfPresent("value", &value, from: &cursor)
      object.readIfPresent("shown", &shown, from: &cursor)
      object.readIfPresent("initial", &initial, from: &cursor)
      object.read("origin", &origin, from: &cursor)
      object.read("isInterpretable", &isInterpretable, from: &cursor)
      object.read("allowed", &allowed, from: &cursor)
      object.readIfPresent("interpretation", &interpretation, from: &cursor)
      object.read("issued", &issued, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let parameter, let article, let citation, let meaning, let ruleSet,
      let origin, let isInterpretable, let allowed, let issued
    else { return nil }
    self.parameter = parameter
    self.article = article
    self.citation = citation
    self.meaning = meaning
    self.ruleSet = ruleSet
    self.value = value
    self.shown = shown
    self.initial = initial
    self.origin = origin
    self.isInterpretable = isInterpretable
    self.allowed = allowed
    self.interpretation = interpretation
    self.issued = issued
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("parameter", parameter)
    try buffer.member("article", article)
    try buffer.member("citation", citation)
    try buffer.member("meaning", meaning)
    try buffer.member("ruleSet", ruleSet)
    try buffer.member("value", ifPresent: value)
    try buffer.member("shown", ifPresent: shown)
    try buffer.member("initial", ifPresent: initial)
    try buffer.member("origin", origin)
    try buffer.member("isInterpretable", isInterpretable)
    try buffer.member("allowed", allowed)
    try buffer.member("interpretation", ifPresent: interpretation)
    try buffer.member("issued", issued)
    buffer.endObject()
  }
}
