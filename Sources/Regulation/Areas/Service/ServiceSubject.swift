extension SubjectKind {
  static let service = SubjectKind(
    "service", "政务服务事项", "service", attributes: ["name"],
    name: { id, tables in try tables.service(ServiceID(checked: id))?.name.text },
    office: { id, tables in try tables.service(ServiceID(checked: id))?.office },
    each: { tables, body in
      try tables.services.rows.scan { _, service in
        try body(SubjectListing(.service(service.id), [service.name.text], office: service.office))
        return true
      }
    })
}

extension Subject {
  package static func service(_ id: ServiceID) -> Subject { Subject(.service, id) }

  /// The service it is, if it is one.
  package var service: ServiceID? { id(of: .service) }
}
