import ArgumentParser
package import Ledger
package import LineIO
package import Regulation

/// Runs a tool's work; what goes wrong is said in words, with the exit status that tells what kind
/// of trouble it was: 1 for a refusal, 3 for the store, or for output that cannot be written.
///
/// What was printed is out when this ends, however it does.
package func reporting(_ language: Language, _ work: () throws -> Void) throws {
  let ended = Result { try work() }
  do throws(OutputError) {
    try Printout.flush()
  } catch {
    Complaint.say(explain(error, language))
    throw ExitCode(3)
  }
  do {
    try ended.get()
  } catch let exit as ExitCode {
    throw exit
  } catch let usage as ValidationError {
    throw usage
  } catch let refusal as Refusal {
    Complaint.say(explain(refusal, language))
    throw ExitCode(1)
  } catch {
    Complaint.say(explain(error, language))
    throw ExitCode(3)
  }
}

/// Says which of some requests may have been carried out and were not answered.
package func complain(
  _ error: OutputError, inDoubt lines: some Collection<RequestHandler.Line>, _ language: Language
) {
  Complaint.say(explain(error, language))
  let names = lines.compactMap(RequestHandler.requestID)
  guard !names.isEmpty else { return }
  let list = names.joined(separator: language == .zh ? "、" : ", ")
  switch language {
  case .zh: Complaint.say("以下 \(names.count) 件请求可能已记录而未答复，请以同一 requestId 重发：\(list)")
  case .en:
    Complaint.say(
      "\(names.count) requests may be recorded and were not answered; "
        + "send them again with the same requestId: \(list)")
  }
}
