package import CivilTime
package import JSONText

/// An event of the log for other machines (CloudEvents 1.0, JSON format).
///
/// `id` is the position: with `source`, the same event for ever. Its members are as they are recorded: of a text
/// or file beside the log, the number. Extension attributes have small letters only, as the format asks.
package struct CloudEvent: Codable, Sendable {
  package let specversion: String
  package let id: String
  /// The ledger: `urn:siteledger:` and the id of its log.
  package let source: String
  /// `siteledger.` and the type, with the version of its shape: `siteledger.site.launched.v1`.
  package let type: String
  /// The stream.
  package let subject: String
  package let time: Instant
  package let datacontenttype: String
  /// The legal day on which it happened.
  package let occurredon: CivilDate?
  /// Which case it belongs to.
  package let correlation: String?
  /// The position of the event from which it followed.
  package let causation: String?
  package let data: JSONValue

  package enum CodingKeys: String, CodingKey {
    case specversion, id, source, type, subject, time, datacontenttype, occurredon, correlation
    case causation, data
  }

  /// - Parameters:
  ///   - position: its place in the log.
  ///   - source: the id of the log, in hexadecimal.
  ///   - type: with `.v` and its version.
  ///   - stream: whose story it is of.
  ///   - recordedAt: when it was recorded.
  ///   - occurredOn: the day on which it happened.
  ///   - correlation: its case.
  ///   - causation: the position of the event from which it followed.
  ///   - data: its members, as they are recorded.
  package init(
    position: Int, source: String, type: String, stream: String, recordedAt: Instant,
    occurredOn: CivilDate?, correlation: String?, causation: Int?, data: JSONValue
  ) {
    specversion = "1.0"
    id = "\(position)"
    self.source = "urn:siteledger:\(source)"
    self.type = "siteledger.\(type)"
    subject = stream
    time = recordedAt
    datacontenttype = "application/json"
    occurredon = occurredOn
    self.correlation = correlation
    self.causation = causation.map { "\($0)" }
    self.data = data
  }
}
