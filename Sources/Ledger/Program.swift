/// What this program is.
package enum Program {
  /// As `--version` and `rpc.discover` say it.
  package static let version = "0.1.0"
}
