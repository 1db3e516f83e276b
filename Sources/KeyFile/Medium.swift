/// What keys are written to: a file, or in tests one that fails.
///
/// Every byte that reaches the disk goes through here.
protocol Medium: Sendable {
  /// Fills the buffer from an offset of the file; how many bytes there were.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(KeyFileError) -> Int
  /// Writes all the bytes at an offset of the file.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(KeyFileError)
  /// Brings everything written to the disk.
  func synchronize() throws(KeyFileError)
  /// Asks for later reads to come from the disk.
  func forget()
}

extension Medium {
  func write(_ bytes: [UInt8], at offset: Int) throws(KeyFileError) {
    var failure: KeyFileError?
    bytes.withUnsafeBytes { bytes in
      do throws(KeyFileError) {
        try write(bytes, at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Fills the bytes from an offset of the file; how many there were.
  func read(into bytes: inout [UInt8], at offset: Int) throws(KeyFileError) -> Int {
    var result: Result<Int, KeyFileError> = .success(0)
    bytes.withUnsafeMutableBytes { bytes in
      do throws(KeyFileError) {
        result = .success(try read(into: bytes, at: offset))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }
}
