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
    _ argument: String?, _ variable: String, _ what: Bilingual
  ) throws -> String {
    let value = self.value(variable)
    if let argument, let value, argument != value {
      throw wrongUsage(
        "环境变量 \(variable) 已指定 \(value)，不能再用参数指定 \(argument)",
        "\(variable) says \(value); leave the argument \(argument) out")
    }
    guard let chosen = argument ?? value else {
      throw wrongUsage(
        "请指定\(what.zh)，或设置环境变量 \(variable)", "say \(what.en), or set \(variable)")
    }
    return chosen
  }

  /// `--lang`, or `SITELEDGER_LANG`, or that of the locale.
  package static func language(_ argument: String?) throws -> Language {
    guard let name = argument ?? value("SITELEDGER_LANG") else { return localLanguage }
    guard let language = Language(rawValue: name) else {
      throw wrongUsage("--lang 是 zh 或 en，不能是 \(name)", "--lang is zh or en, not \(name)")
    }
    return language
  }

  /// The language of the arguments or the environment, where they are not parsed yet, or wrong.
  package static var spokenLanguage: Language {
    let arguments = CommandLine.arguments
    let named =
      arguments.firstIndex(of: "--lang").flatMap { arguments.dropFirst($0 + 1).first }
      ?? arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    return (named ?? value("SITELEDGER_LANG")).flatMap(Language.init) ?? localLanguage
  }

  /// That of the locale, as POSIX looks it up: Chinese where none is set, as on a server, and English
  /// for every other one.
  package static var localLanguage: Language {
    let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? "C"
    let name = locale.prefix { $0 != "." && $0 != "_" && $0 != "@" }
    return ["C", "POSIX", "zh"].contains(name) ? .zh : .en
  }

  private static func value(_ variable: String) -> String? {
    guard let text = getenv(variable) else { return nil }
    let value = unsafe String(cString: text)
    return value.isEmpty ? nil : value
  }
}
