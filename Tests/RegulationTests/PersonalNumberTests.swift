import Regulation
import Testing

/// Numbers that belong to one person, on both sides of their forms.
@Suite struct PersonalNumberTests {
  @Test(arguments: [
    "13800138000", "19912345678", "电话13012345678。", "138 0013 8000", "138-0013-8000",
    "138.0013.8000",
    "8613800138000", "+86 138 0013 8000", "008613800138000", "１３８００１３８０００",
    "１３８－００１３－８０００", "13800138000 13900139000", "tel13800138000x", "2026年13800138000",
  ])
  func `a mobile number is found`(_ text: String) {
    #expect(PersonalNumber.first(in: text) == .mobile, "\(text)")
  }

  @Test(arguments: [
    "", "0954-3012345", "09543012345", "12800138000", "23800138000", "1380013800", "138001380001",
    "8712345678901", "2026-03-02", "20260302-000001", "固政公开〔2026〕12号", "13800 年 138000 字",
    "138/0013/8000",
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "0000000000000000000000000000000000000000000000000000013800138000",
    "550e8400-e29b-41d4-a716-138001380001", "一三八〇〇一三八〇〇〇",
  ])
  func `what is no mobile number is let through`(_ text: String) {
    #expect(PersonalNumber.first(in: text) == nil, "\(text)")
  }

  @Test(arguments: [
    "138/0013/8000", "138（0013）8000", "138(0013)8000", "138_0013_8000", "138、0013、8000",
    "138\n0013\r\n8000", "138 / 0013 / 8000", "１３８／００１３／８０００", "138\u{2028}0013\u{2029}8000",
    "138\u{200b}00138000", "138|0013|8000", "13800138000",
  ])
  func `what the public reads has no mobile number that is set apart`(_ text: String) {
    #expect(PersonalNumber.first(inPublic: text) == .mobile, "\(text)")
  }

  @Test(arguments: [
    "110105/19491231/002X", "110105、19491231、002X", "110105\n19491231\n002X",
  ])
  func `nor an identity number`(_ text: String) {
    #expect(PersonalNumber.first(inPublic: text) == .identity, "\(text)")
  }

  @Test(arguments: [
    "", "0954/3012345", "2026/03/02", "2026年3月2日（周一）", "13,800,138,000 元", "138。0013。8000",
    "13800 年 138000 字", "第13、14、15号",
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  ])
  func `what is no number is public`(_ text: String) {
    #expect(PersonalNumber.first(inPublic: text) == nil, "\(text)")
  }

  @Test(arguments: [
    "11010519491231002X", "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ",
    "110105 19491231 002X", "身份证 11010519491231002X，本人", "440524188001010014", "130503670401001",
  ])
  func `an identity number is found`(_ text: String) {
    #expect(PersonalNumber.first(in: text) == .identity, "\(text)")
  }

  @Test(arguments: [
    "{\"now\":\"2026-03-02T22:00:00.100000+08:00\"}", "{\"date\":\"2026-03-02\",\"id\":12}",
    "12345/678901", "0954-301234",
  ])
  func `what cannot hold a number is seen by its bytes`(_ text: String) {
    let mayStand = PersonalNumber.mayStand(in: text.utf8.span)
    #expect(!mayStand, "\(text)")
  }

  @Test(arguments: [
    "{\"a\":\"13800138000\"}", "１３８００１３８０００", "138·0013·8000", "138\u{3000}00138000",
    "{\"a\":\"\\u0031\"}", "11010519491231002X",
  ])
  func `what may hold one is looked at more closely`(_ text: String) {
    let mayStand = PersonalNumber.mayStand(in: text.utf8.span)
    #expect(mayStand, "\(text)")
  }

  @Test(arguments: [
    // Another check character, no such day, no such province, one digit less, one more.
    "110105194912310021", "11010519490231002X", "20010519491231002X", "1010519491231002X",
    "111010519491231002X", "130503671301001", "130503670230001", "200503670401001",
    "91110000100000000X", "64042202000123", "6404220001",
  ])
  func `what is no identity number is let through`(_ text: String) {
    #expect(PersonalNumber.first(in: text) == nil, "\(text)")
  }
}
