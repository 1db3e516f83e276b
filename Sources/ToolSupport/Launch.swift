package import ArgumentParser
import LineIO

/// Runs a tool: first of all, the descriptors it was started with are made safe to use.
package func launch(_ tool: (some ParsableCommand).Type) {
  Descriptors.secure()
  BusError.explain()
  tool.main()
}
