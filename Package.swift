// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Spans that functions of our own hand out, each naming what it points into.
let lifetimes: SwiftSetting = .enableExperimentalFeature("Lifetimes")

/// A library of this package: a folder of `Sources` that names what it may import.
func library(
  _ name: String, uses dependencies: [Target.Dependency] = [], also settings: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + settings)
}

/// An executable of this package, kept in `Tools/<folder>`, with the files in it that it gives out as they are.
func tool(
  _ folder: String, uses dependencies: [Target.Dependency], giving files: [String] = []
) -> Target {
  .executableTarget(
    name: "siteledger-\(folder)", dependencies: dependencies, path: "Tools/\(folder)",
    resources: files.map { .embedInCode($0) }, swiftSettings: strict)
}

/// A folder of `Tests`.
func tests(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let commandLine: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "siteledger",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CLMDB", pkgConfig: "lmdb", providers: [.apt(["liblmdb-dev"])]),
    .systemLibrary(name: "CSync"),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // Leaves: no knowledge of logs or counties.
    library("CivilTime"),
    library("JSONText", also: [lifetimes]),
    library("LineIO", uses: ["CSync"]),
    library("Workbook"),
    library("XLSX", uses: ["CXLSXWriter", "CZip", "CXML2", "CivilTime", "Workbook", "LineIO"]),
    library("LMDB", uses: ["CLMDB"], also: [.strictMemorySafety(), lifetimes]),
    library("Cryptography", uses: ["COpenSSL"], also: [.strictMemorySafety()]),
    library("KeyFile", uses: ["Cryptography"]),

    // The log: knows no county.
    library(
      "EventLog", uses: ["LMDB", "KeyFile", "Cryptography", "CivilTime", "JSONText"],
      also: [lifetimes]),

    // The domain: pure values, no input or output.
    library("Regulation", uses: ["CivilTime", "JSONText"]),

    // Where the two meet, and what people and programs read.
    library("Contracts", uses: ["Regulation", "CivilTime", "JSONText"]),
    library(
      "Ledger",
      uses: [
        "EventLog", "Regulation", "Contracts", "Cryptography",
        "CivilTime", "JSONText", "LineIO",
      ]),
    library(
      "Exports",
      uses: [
        "Regulation", "CivilTime", "JSONText", "Workbook",
      ]),

    // Tables that people keep in a spreadsheet.
    library("Spreadsheet", uses: ["Regulation", "CivilTime", "JSONText", "LineIO"]),

    // What the command line tools share.
    library("ToolSupport", uses: ["Ledger", "EventLog", "Regulation", "LineIO", commandLine]),

    tool("request", uses: ["Ledger", "Regulation", "LineIO", "ToolSupport", commandLine]),
    tool(
      "replay",
      uses: [
        "Ledger", "Contracts", "EventLog", "Regulation", "Cryptography", "CivilTime",
        "JSONText", "LineIO", "ToolSupport", commandLine,
      ]),
    tool(
      "export",
      uses: [
        "Exports", "Workbook", "Ledger", "EventLog", "Regulation", "CivilTime",
        "Cryptography", "JSONText", "LineIO", "ToolSupport", commandLine,
      ], giving: ["verify-report-package.py"]),
    tool(
      "admin",
      uses: [
        "Spreadsheet", "Ledger", "EventLog", "Regulation", "Cryptography", "CivilTime", "JSONText",
        "LineIO", "ToolSupport", commandLine,
      ], giving: ["divisions.txt"]),
    tool(
      "contracts",
      uses: [
        "Exports", "Workbook", "Ledger", "Contracts", "Regulation", "CivilTime", "JSONText",
        commandLine,
      ]),
    tool("sheets", uses: ["XLSX", "Workbook", "JSONText", "LineIO"]),
    tool("logprobe", uses: ["EventLog", "JSONText", "Cryptography", "CivilTime", "LineIO"]),
    .executableTarget(
      name: "siteledger-bench", dependencies: ["EventLog", "Cryptography", "CivilTime"],
      path: "Tools/bench/library", swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: ["Regulation", "CivilTime", "JSONText"],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests(
      "RegulationTests",
      uses: ["TestSupport", "Contracts", "Regulation", "CivilTime", "JSONText"]),

    tests("CivilTimeTests", uses: ["CivilTime"]),
    tests("JSONTextTests", uses: ["JSONText"]),
    tests(
      "ContractsTests",
      uses: [
        "siteledger-contracts", "Ledger", "Contracts", "Regulation", "CivilTime", "JSONText",
      ]),
    tests(
      "LedgerTests",
      uses: [
        "siteledger-request", "TestSupport", "Ledger", "EventLog",
        "Regulation", "Contracts", "Cryptography", "CivilTime", "JSONText",
      ]),
    tests(
      "FuzzTests",
      uses: [
        "Spreadsheet", "XLSX", "Ledger", "EventLog", "Regulation", "JSONText", "CivilTime",
      ]),
    tests("LMDBTests", uses: ["LMDB"]),
    tests("CryptographyTests", uses: ["Cryptography"]),
    tests("KeyFileTests", uses: ["KeyFile", "Cryptography"]),
    tests(
      "ExportsTests",
      uses: ["TestSupport", "Exports", "Workbook", "Regulation", "CivilTime", "JSONText"]),
    tests("LogProbeTests", uses: ["siteledger-logprobe", "EventLog", "CivilTime", "JSONText"]),
    tests("EventLogTests", uses: ["EventLog", "LMDB", "KeyFile", "Cryptography", "CivilTime"]),
    tests("SpreadsheetTests", uses: ["Spreadsheet", "Regulation", "CivilTime", "JSONText"]),
    tests("XLSXTests", uses: ["XLSX"]),
    tests("TidyTests", uses: []),
    tests(
      "ToolTests",
      uses: [
        "siteledger-request", "siteledger-replay", "siteledger-export", "siteledger-admin",
        "siteledger-sheets",
      ]),
  ]
)
