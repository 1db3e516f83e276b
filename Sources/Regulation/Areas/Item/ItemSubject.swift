/// The id of an item: a piece of information on its way to a site or an account; drawn when it is drafted.
package struct ItemID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

extension SubjectKind {
  static let item = SubjectKind(
    "item", "信息稿件", "item", attributes: ["phase"],
    name: { id, tables in try tables.item(ItemID(checked: id)).map { "\($0.phase.name.zh)稿件" } },
    heading: { id, tables in try tables.item(ItemID(checked: id))?.content.title },
    office: { id, tables in try tables.item(ItemID(checked: id))?.office },
    each: { tables, body in
      try tables.items.rows.scan { _, item in
        try body(SubjectListing(.item(item.id), [item.phase.rawValue], office: item.office))
        return true
      }
    })
}

extension Subject {
  package static func item(_ id: ItemID) -> Subject { Subject(.item, id) }

  /// The item it is, if it is one.
  package var item: ItemID? { id(of: .item) }
}
