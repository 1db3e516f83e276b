import JSONText
import Testing

@Suite struct ReaderTests {
  struct Point: Codable, Equatable {
    var x: Int
    var y: Int?
    var name: String
  }

  @Test func `a struct is read and written`() throws {
    let point = try JSONReader.decode(
      Point.self, from: Array(#"{"name":"a","x":3,"y":null}"#.utf8))
    #expect(point == Point(x: 3, y: nil, name: "a"))
    #expect(try JSONWriter.text(of: point) == #"{"x":3,"name":"a"}"#)
  }
}
