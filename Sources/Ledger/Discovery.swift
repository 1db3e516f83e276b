import JSONText

/// The OpenRPC document that `rpc.discover` answers.
enum Discovery {
  static let document = JSONValue.object([])
}
