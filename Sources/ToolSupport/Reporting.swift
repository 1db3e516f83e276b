import ArgumentParser
import LineIO
package import Regulation

/// Runs a tool's work; what goes wrong is said in words, with the exit status that tells what kind
/// of trouble it was: 1 for a refusal, 3 for the store.
package func reporting(_ language: Language, _ work: () throws -> Void) throws {
  do {
    try work()
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
