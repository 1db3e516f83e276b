// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension OfflineRecord: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var plan: OfflinePlan?
    var extensionPlan: OfflineExtensionPlan?
    var reclassificationPlan: OfflineReclassificationPlan?
    var spells: [OfflineSpell]?
    var object = cursor.object()
    repeat {
      object.readIfPresent("plan", &plan, from: &cursor)
      object.readIfPresent("extension", &extensionPlan, from: &cursor)
      object.readIfPresent("reclassification", &reclassificationPlan, from: &cursor)
      object.read("spells", &spells, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let spells else { return nil }
    self.plan = plan
    self.extensionPlan = extensionPlan
    self.reclassificationPlan = reclassificationPlan
    self.spells = spells
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("plan", ifPresent: plan)
    try buffer.member("extension", ifPresent: extensionPlan)
    try buffer.member("reclassification", ifPresent: reclassificationPlan)
    try buffer.member("spells", spells)
    buffer.endObject()
  }
}
