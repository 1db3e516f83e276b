import ArgumentParser
import Glibc
package import Regulation

/// What a tool is told by its arguments or, where those are silent, by its environment.
package enum Environment {
  /// An argument, or else a variable; both, when they differ, are refused: a launcher that sets the
  /// variable cannot be overruled.
  ///
  /// - Throws: `ValidationError` when neither is there, or they differ.
  package static func choose(
    _ argument: String?, _ variable: String, _ what: String
  ) throws -> String {
    let value = self.value(variable)
    if let argument, let value, argument != value {
      throw ValidationError("\(variable) says \(value); leave the argument \(argument) out")
    }
    guard let chosen = argument ?? value else {
      throw ValidationError("say \(what), or set \(variable)")
    }
    return chosen
  }

  /// `--lang`, or `SITELEDGER_LANG`, or Chinese.
  package static func language(_ argument: String?) throws -> Language {
    guard let name = argument ?? value("SITELEDGER_LANG") else { return .zh }
    guard let language = Language(rawValue: name) else {
      throw ValidationError("--lang is zh or en, not \(name)")
    }
    return language
  }

  private static func value(_ variable: String) -> String? {
    guard let text = getenv(variable) else { return nil }
    let value = unsafe String(cString: text)
    return value.isEmpty ? nil : value
  }
}
