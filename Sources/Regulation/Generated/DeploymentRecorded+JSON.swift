// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension DeploymentRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var platform: Provider?
    var cloud: Provider?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("cloud", &cloud, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let platform, let cloud else { return nil }
    self.site = site
    self.platform = platform
    self.cloud = cloud
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("platform", platform)
    try buffer.member("cloud", cloud)
    buffer.endObject()
  }
}
