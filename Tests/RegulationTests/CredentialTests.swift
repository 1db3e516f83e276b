import Regulation
import Testing

/// A password that somebody wrote into a text, and texts that only speak of one.
@Suite struct CredentialTests {
  @Test(arguments: [
    "密码：Abc@1234", "密码:abc123", "新密码是Xj2026jy", "口令为abc123", "密 码 ： xijijiaoyu",
    "微博账号xjjy，密码xjjy@2026，请保管。", "密码 xjjy@2026", "密码改为Xj-8899", "密码已重置成 Xj8899!",
    "登录密码（Xj8899）", "密码“Xj8899”", "password=letmein", "Password: hunter22", "pwd:x9y8z7",
    "PASSWD = 12345678", "用户名/密码：xjjy/Xj8899", "密码：123456", "密码：１２３４５６", "ｐａｓｓｗｏｒｄ＝ａｂｃ１２３",
    "{\"password\":\"x9y8z7\"}", "https://x.gov.cn/login?password=x9y8z7", "密码：abcd",
  ])
  func `a password is found`(_ text: String) {
    #expect(Credential.isIn(text), "\(text)")
  }

  @Test(arguments: [
    "密码已更换", "密码：已更换", "密码由专管员保管。", "密码：由苏举例保管", "已修改密码，通知到人。",
    "密码：******", "密码：xx", "忘记密码3次", "密码更换日期：2026-03-02", "密码更换：2026-03-02 完成",
    "密码：2026年3月2日更换", "密码为12位以上", "密码长度不足8位，已整改", "密码2026年3月更换过两次", "弱口令整改",
    "password changed", "Password: changed", "the password is kept by the custodian",
    "passwords: strong ones", "https://x.gov.cn/reset-password?token=1", "密码：zhuanguan保管",
    "密码见 https://x.gov.cn/a", "密码：https://x.gov.cn/mima", "密码专管员13号文件", "口", "密",
    "passed: true", "密码：见第1234号文件",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  ])
  func `what only speaks of one is none`(_ text: String) {
    #expect(!Credential.isIn(text), "\(text)")
  }

  @Test(arguments: ["密码：abcd", "口令", "PaSsword", "pwd", "a\\u5bc6", "ｐａｓｓ", "Ｐａｓｓ"])
  func `a text that may hold one is looked at`(_ text: String) {
    let mayStand = Credential.mayStand(in: text.utf8.span)
    #expect(mayStand, "\(text)")
  }

  @Test(arguments: ["开设账号的用途", "west 2026", "p a s", "提交材料齐全，同意。"])
  func `most texts are passed over`(_ text: String) {
    let mayStand = Credential.mayStand(in: text.utf8.span)
    #expect(!mayStand, "\(text)")
  }
}
