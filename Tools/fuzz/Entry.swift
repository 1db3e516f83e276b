/// libFuzzer's way in. Compiled by `Tools/fuzz/run` together with the probes, as an executable
/// that is called after its probe.

private let probe: Probe = {
  let name = CommandLine.arguments[0].split(separator: "/").last.map(String.init) ?? ""
  guard let probe = Probe.named(name) else { fatalError("there is no probe \(name)") }
  return probe
}()

@c(LLVMFuzzerTestOneInput)
package func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  do {
    try probe.run(bytes)
  } catch {
    fatalError("\(error)")
  }
  return 0
}
