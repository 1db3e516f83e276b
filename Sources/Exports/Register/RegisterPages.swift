package import Regulation

/// A page and the name of its file.
package struct PageFile: Sendable {
  package let name: String
  package let html: String
}

/// The register as pages: one, or where it has more sites than one page shows, an index and a page
/// for each few hundred of a table.
package struct RegisterPages {
  /// The most sites, or links, on one page.
  package static let capacity = 500

  private let head: RegisterHead
  private let name: String
  private let sizes: [Int]
  private let language: Language
  private let dossiers: [SiteID: [PageLink]]
  /// The rows of the page that is being filled.
  private var rows: [RegisterRow] = []
  private var pages: [PageLink] = []

  /// - Parameters:
  ///   - head: what the register says of itself.
  ///   - name: of the first page, without its ending; the others are `register-1` and so on.
  ///   - sizes: how many sites each table has.
  ///   - language: of all it says.
  ///   - dossiers: the pages of each site's cases, where there are such.
  package init(
    _ head: RegisterHead, name: String, sizes: [Int], in language: Language,
    dossiers: [SiteID: [PageLink]] = [:]
  ) {
    self.dossiers = dossiers
    self.head = head
    self.name = name
    self.sizes = sizes
    self.language = language
  }

  private var isWhole: Bool { Self.isWhole(sizes) }
  private var pageCount: Int {
    sizes.reduce(0) { $0 + ($1 + Self.capacity - 1) / Self.capacity }
  }

  private static func isWhole(_ sizes: [Int]) -> Bool { sizes.reduce(0, +) <= capacity }

  /// Where the row of each site will stand: the page's file and the place on it.
  ///
  /// - Parameters:
  ///   - order: of the register.
  ///   - name: of the first page, without its ending.
  package static func addresses(_ order: RegisterOrder, name: String) -> [SiteID: String] {
    let sizes = order.counts
    var addresses: [SiteID: String] = [:]
    var (page, left) = (0, 0)
    order.forEach { site, number in
      if !isWhole(sizes), number == 1 || left == 0 {
        page += 1
        left = capacity
      }
      left -= 1
      addresses[site] = "\(page == 0 ? name : "register-\(page)").html#site-\(site)"
    }
    return addresses
  }

  /// Takes the next row, in the order of the register; gives a page that is full.
  package mutating func add(_ row: RegisterRow) -> PageFile? {
    rows.append(row)
    if isWhole { return nil }
    let size = sizes[RegisterGroup(row.phase).rawValue]
    guard rows.count == Self.capacity || row.number == size else { return nil }
    defer { rows = [] }
    return part(ofTableOf: size)
  }

  /// The page that comes first, when every row was taken.
  ///
  /// - Parameters:
  ///   - counts: of the same rows.
  ///   - links: files that lie beside the page, listed at its end.
  package func first(_ counts: RegisterCounts, links: [PageLink] = []) -> PageFile {
    let say = Wording(language)
    guard !isWhole else {
      return PageFile(
        name: file(0),
        html: RegisterPage.html(
          of: SiteRegister(head, rows), in: language, links: links, dossiers: dossiers))
    }
    let view = RegisterView(
      head, counts: counts.list.map { CountView($0, [:], say) },
      lists: [LinkListView("pages", say("各页", "Pages"), pages, say), .files(links, say)], say)
    return PageFile(name: file(0), html: Pages.render("register", view, in: language))
  }

  private mutating func part(ofTableOf size: Int) -> PageFile? {
    guard let first = rows.first, let last = rows.last else { return nil }
    let say = Wording(language)
    let group = RegisterGroup(first.phase)
    let number = pages.count + 1
    let range = "\(first.number)–\(last.number)"
    pages.append(
      PageLink(
        file(number),
        title: Bilingual(
          "\(group.title.zh) \(range)：\(first.name)（\(first.id)）至 \(last.name)（\(last.id)）",
          "\(group.title.en) \(range): \(first.name) (\(first.id)) to \(last.name) (\(last.id))")))
    let view = RegisterView(
      head, part: say("第 \(number) 页，共 \(pageCount) 页", "page \(number) of \(pageCount)"),
      groups: [
        GroupView(
          group, rows, count: say("\(range)，共 \(size) 个", "\(range) of \(size)"), head.asOf,
          dossiers, say)
      ],
      lists: [LinkListView("pages", say("各页", "Pages"), neighbours(of: number), say)], say)
    return PageFile(name: file(number), html: Pages.render("register", view, in: language))
  }

  private func neighbours(of number: Int) -> [PageLink] {
    var links = [PageLink(file(0), title: Bilingual("首页", "first page"))]
    if number > 1 {
      links.append(PageLink(file(number - 1), title: Bilingual("上一页", "page before")))
    }
    if number < pageCount {
      links.append(PageLink(file(number + 1), title: Bilingual("下一页", "next page")))
    }
    return links
  }

  private func file(_ number: Int) -> String {
    number == 0 ? "\(name).html" : "register-\(number).html"
  }
}

/// Links to many files: listed on the register's first page, or where they are more than one page
/// shows, on pages of their own.
package struct LinkPages {
  private let head: RegisterHead
  private let count: Int
  private let language: Language
  private var waiting: [PageLink] = []
  private var taken = 0
  private var pages: [PageLink] = []

  /// - Parameters:
  ///   - head: what the register says of itself.
  ///   - count: how many links there will be.
  ///   - language: of all they say.
  package init(_ head: RegisterHead, count: Int, in language: Language) {
    self.head = head
    self.count = count
    self.language = language
  }

  /// What the first page lists, when every link was taken.
  package var links: [PageLink] { pages + waiting }

  /// Takes the next link; gives a page that is full.
  package mutating func add(_ link: PageLink) -> PageFile? {
    waiting.append(link)
    taken += 1
    guard count > RegisterPages.capacity,
      waiting.count == RegisterPages.capacity || taken == count
    else { return nil }
    let range = "\(taken - waiting.count + 1)–\(taken)"
    let title = Bilingual("卷宗 \(range)", "dossiers \(range)")
    let name = "dossiers-\(pages.count + 1).html"
    let say = Wording(language)
    let view = RegisterView(head, part: say(title), lists: [.files(waiting, say)], say)
    pages.append(PageLink(name, title: title))
    waiting = []
    return PageFile(name: name, html: Pages.render("register", view, in: language))
  }
}
