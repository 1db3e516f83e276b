/// Every parameter there is, each declared in the folder of its area.
///
/// Those of origin `text` and `national` are listed so that everybody sees which number is applied;
/// nobody can set them.
package enum ParameterBook {
  /// By article, then by id.
  package static let all: [Parameter] = Areas.all.flatMap(\.parameters).sorted {
    ($0.article.article, $0.article.item ?? 0, $0.id) < (
      $1.article.article, $1.article.item ?? 0, $1.id
    )
  }

  package static func parameter(_ id: ParameterID) -> Parameter? { all.first { $0.id == id } }

  /// Who may be named to decide as well where the text names the municipal openness office, which always
  /// does: itself, which is nobody more, and the offices above it.
  static let approvers: [OfficeKind] = [
    .municipalOpenness, .municipalGovernment, .regionalGeneral,
  ]
}
