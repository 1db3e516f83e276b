import CZip
import Glibc

/// The files of a ZIP archive that is held in memory, by libzip.
///
/// A class, because libzip's handle is closed once: when nobody reads any more.
final class ZipArchive {
  private let archive: OpaquePointer
  /// How many bytes may still be unpacked, over all that is read.
  private var remaining = XLSXLimit.unpackedBytes.value

  init(_ bytes: [UInt8]) throws(XLSXUnreadable) {
    // What Microsoft's containers of old files, and of encrypted new ones, begin with.
    if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) { throw .encryptedOrOld }
    guard bytes.starts(with: [0x50, 0x4b, 0x03, 0x04]), let copy = malloc(bytes.count) else {
      throw .notXLSX
    }
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memcpy(copy, base, source.count) }
    }
    var error = zip_error_t()
    // libzip owns the copy from here on, and the source once the archive is open.
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
      free(copy)
      throw .damaged("ZIP")
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged("ZIP")
    }
    self.archive = archive
    try XLSXLimit.entries.check(Int(zip_get_num_entries(archive, 0)))
  }

  deinit { zip_discard(archive) }

  /// A file whole, its checksum compared; nothing when there is none of this name.
  func file(_ name: String) throws(XLSXUnreadable) -> [UInt8]? {
    let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    guard index >= 0 else { return nil }
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_stat_index(archive, zip_uint64_t(index), 0, &facts) == 0 else {
      throw .damaged(name)
    }
    guard facts.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encryptedOrOld }
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      throw .damaged(name)
    }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(file, &chunk, zip_uint64_t(chunk.count)))
      if count == 0 { return bytes }
      guard count > 0 else { throw .damaged(name) }
      remaining -= count
      guard remaining >= 0 else { throw .tooLarge(.unpackedBytes) }
      bytes += chunk[..<count]
    }
  }
}
