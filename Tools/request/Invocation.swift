import Glibc
import Ledger
import LineIO
import Regulation
import ToolSupport

/// Whose requests are served, of which ledger.
struct Invocation {
  let ledger: String
  let staff: StaffID
  let language: Language

  init(ledger: String, staff: StaffID, language: Language) {
    self.ledger = ledger
    self.staff = staff
    self.language = language
  }

  /// What the arguments and the environment say, when they say it as usual: a directory, `--as` and
  /// `--lang` each at most once, and nothing that the environment contradicts. Nothing otherwise: the
  /// general parser then says what is wrong, or serves what was asked for in another way.
  init?(_ arguments: ArraySlice<String>) {
    var (ledger, staff, language): (String?, String?, String?)
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--as" where staff == nil:
        guard let value = rest.popFirst() else { return nil }
        staff = value
      case "--lang" where language == nil:
        guard let value = rest.popFirst() else { return nil }
        language = value
      default:
        guard ledger == nil, !argument.hasPrefix("-"), !argument.isEmpty else { return nil }
        ledger = argument
      }
    }
    guard let path = Self.agreed(ledger, "SITELEDGER_LEDGER"),
      let name = Self.agreed(staff, "SITELEDGER_STAFF"), let id = StaffID(name)
    else { return nil }
    guard let language = language ?? Self.variable("SITELEDGER_LANG") else {
      self.init(ledger: path, staff: id, language: Environment.localLanguage)
      return
    }
    guard let language = Language(rawValue: language) else { return nil }
    self.init(ledger: path, staff: id, language: language)
  }

  /// What an argument or a variable says; nothing when neither does, or they differ.
  private static func agreed(_ argument: String?, _ name: String) -> String? {
    let value = variable(name)
    guard let argument, let value else { return argument ?? value }
    return argument == value ? argument : nil
  }

  private static func variable(_ name: String) -> String? {
    guard let text = getenv(name) else { return nil }
    let value = unsafe String(cString: text)
    return value.isEmpty ? nil : value
  }

  /// Serves until the input ends; the exit status.
  func run() -> Int32 {
    do {
      let progress = ProgressLine("rebuilding tables 重建数据表")
      let ledger = try CountyLedger(at: ledger) { progress.show($0, of: $1) }
      ledger.clockLimit = ClockLimit.microseconds
      let caller = Caller(staff: staff, language: language)
      var session = Session(RequestHandler(ledger, caller: caller), language)
      return Int32(session.run().rawValue)
    } catch {
      Complaint.say("siteledger-request: \(explain(error, language))")
      return Int32(Outcome.storageFailed.rawValue)
    }
  }
}
