import CivilTime

/// Article 45: who interprets the regulation.
///
/// > 本制度由政府政务公开办公室负责解释。
///
/// An interpretation gives a value to what the text leaves open. It does not change what the text says,
/// and has no effect on the days before it is recorded: see
/// `docs/decisions/0115-interpretations.md`.
package enum Article45 {
  package static let issuer = Rule(
    "A45.issuer", ArticleReference(45), says: "本制度由县政务公开办负责解释，由其负责人作出",
    "The county openness office interprets the regulation, by its leader or deputy.")
  package static let known = Rule(
    "A45.parameter", ArticleReference(45), says: "解释针对列明的参数",
    "An interpretation sets a parameter that is listed.")
  package static let openText = Rule(
    "A45.open-text", ArticleReference(45), says: "条文已明确规定的，解释不得变更",
    "What the text says in so many words is not changed by interpretation.")
  package static let value = Rule(
    "A45.value", ArticleReference(45), says: "解释的取值应在允许范围内",
    "An interpretation keeps within the parameter's bounds.")
  package static let notRetroactive = Rule(
    "A45.not-retroactive", ArticleReference(45), says: "解释自记录之日起生效，不溯及既往",
    "An interpretation takes effect on the day it is recorded or later.")

  package static let all = [issuer, known, openText, value, notRetroactive]

  static func parameter(_ id: ParameterID) throws -> Parameter {
    guard let parameter = ParameterBook.parameter(id) else {
      throw Refusal(
        known,
        found: Bilingual("没有参数 \(id)", "there is no parameter \(id)"),
        mend: Bilingual("核对编号（rule.list 的 parameters）", "check the id (parameters of rule.list)"))
    }
    guard parameter.isInterpretable else {
      throw Refusal(
        openText,
        found: Bilingual(
          "\(id)（\(parameter.meaning.zh)）出自\(parameter.origin.name.zh)",
          "\(id) (\(parameter.meaning.en)) comes from \(parameter.origin.name.en)"),
        mend: Bilingual(
          "需要变更的，应修订制度本身", "to change it, the regulation itself has to be amended"))
    }
    return parameter
  }

  static func check(_ given: ParameterValue?, of parameter: Parameter) throws {
    guard let given, !parameter.form.accepts(given) else { return }
    throw Refusal(
      value,
      found: Bilingual(
        "\(parameter.id) 的取值是 \(given)", "\(parameter.id) is set to \(given)"),
      mend: Bilingual(
        "可取：\(parameter.form.expectation.zh)；省略 value 则恢复解释前的规定",
        "take \(parameter.form.expectation.en); without value, what stood before stands again"))
  }

  static func checkEffect(from date: CivilDate, today: CivilDate) throws {
    guard date < today else { return }
    throw Refusal(
      notRetroactive,
      found: Bilingual(
        "生效日期 \(date) 早于今天 \(today)", "it takes effect on \(date), and today is \(today)"),
      mend: Bilingual("生效日期填今天或以后", "let it take effect today or later"))
  }
}
