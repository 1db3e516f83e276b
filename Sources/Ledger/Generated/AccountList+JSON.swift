// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension AccountList {
  package init?(reading cursor: inout JSONCursor) {
    var host: OfficeID?
    var phase: AccountPhase?
    var object = cursor.object()
    repeat {
      object.readIfPresent("host", &host, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.host = host
    self.phase = phase
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("host", ifPresent: host)
    try buffer.member("phase", ifPresent: phase)
    buffer.endObject()
  }
}
