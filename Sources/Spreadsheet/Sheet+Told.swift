package import Regulation

extension Sheet {
  /// What a refusal says, with the headers of the file in the place of the members of a request, which whoever
  /// fills a table has never seen.
  ///
  /// A member that has no column in the file goes by what a template calls it. In English only what is no
  /// word of the language is taken for a member.
  package func told(_ text: Bilingual) -> Bilingual {
    Bilingual(
      told(text.zh) { header(of: $0).map { "“\($0)”" } },
      told(text.en) { word in
        word.contains { $0.isUppercase } ? header(of: word).map { "\"\($0)\"" } : nil
      })
  }

  private func header(of member: String) -> String? {
    form.column(of: member).flatMap { headers[$0] ?? $0.names.first }
  }

  /// - Parameter name: what stands in the place of a word; nothing where it stays.
  private func told(_ text: String, _ name: (String) -> String?) -> String {
    var (said, word) = ("", "")
    func end() {
      // A sentence may end behind it.
      let stop = word.hasSuffix(".") ? "." : ""
      let bare = String(word.dropLast(stop.count))
      said += name(bare).map { $0 + stop } ?? word
      word = ""
    }
    for character in text {
      if character.isASCII, character.isLetter || character.isNumber || "._-/".contains(character) {
        word.append(character)
      } else {
        end()
        said.append(character)
      }
    }
    end()
    return said
  }
}
