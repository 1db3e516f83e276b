"""Thousands of durable requests through one pipe, rules and tables on."""
from bench import assignment, line, registration
from measure import Goal, Row, instructions, most_memory, out, seconds

C = "C on bare LMDB, 1000 a commit"


def rows(bench):
    count = min(20_000, bench.events)
    yield Row(f"{count:,} simple requests through one pipe", "/s", {
        C: lambda: bench.emptied(lambda path: out(bench.c, "lmdb", path, count, 1000)),
        "office.register": lambda: simple(bench, registration, count),
        "staff.assign": lambda: simple(bench, assignment, count),
        "SQLite WAL in C, 1 a commit": lambda: bench.sqlite(min(count, 1000), 1),
        "SQLite WAL in C, 1000 a commit": lambda: bench.sqlite(count, 1000),
    }, Goal("office.register", 0.08, C), Goal("staff.assign", 0.08, C), durable=True)
    cases = bench.options.cases
    yield Row(f"steps through one pipe, county of {cases:,} cases", "/s", {
        C: lambda: bench.emptied(lambda path: out(bench.c, "lmdb", path, count, 1000)),
        "case.decide": lambda: steps(bench, "decisions"),
        "filing.apply": lambda: steps(bench, "filings"),
    }, Goal("case.decide", 0.02, C), Goal("filing.apply", 0.02, C), durable=True)
    piped = bench.options.piped
    yield Row(f"instructions of a request in a pipe, county of {cases:,} cases", "instructions", {
        "office.register": lambda: difference(bench, *registrations(bench)),
        "staff.assign": lambda: difference(bench, *assignments(bench)),
        "case.decide": lambda: difference(bench, *waiting(bench, "decisions", 2 * piped)),
        "filing.apply": lambda: difference(bench, *waiting(bench, "filings", 2 * piped)),
    }, Goal("office.register", 90e3, at_most=True), Goal("staff.assign", 90e3, at_most=True),
        Goal("case.decide", 300e3, at_most=True), Goal("filing.apply", 300e3, at_most=True), once=True)
    yield Row("own memory of a pipe (RssAnon)", "MiB", {
        f"office.register, {count:,}": lambda: memory(bench, *founded(bench, registration, count)),
        "case.decide": lambda: memory(bench, *waiting(bench, "decisions")),
        "filing.apply": lambda: memory(bench, *waiting(bench, "filings")),
    }, once=True)


def founded(bench, request, count):
    """A county with nothing in it, who sends, and what."""
    return (bench.made_once("founded", "a county that has just begun", bench.found), "wang-shili",
            [request(number) for number in range(count)])


def registrations(bench):
    return founded(bench, registration, 2 * bench.options.piped)


def assignments(bench):
    """All of people who are there: after the first 2,000, each changes a row."""
    return (bench.staff_county(2_000), "wang-shili",
            [assignment(number) for number in range(2_000, 2_000 + 2 * bench.options.piped)])


def waiting(bench, kind, count=3_000):
    ledger, county = bench.county()
    return ledger, *getattr(county, kind)(count)


def simple(bench, request, count):
    """Requests a second, start and end of the process included."""
    return rate(bench, *founded(bench, request, count))


def steps(bench, kind):
    return rate(bench, *waiting(bench, kind))


def rate(bench, ledger, staff, requests):
    return len(requests) / session(bench, seconds, ledger, staff, requests)


def difference(bench, ledger, staff, requests):
    """Instructions of one more request: of all of them, less those of the first half, by the other half."""
    half = len(requests) // 2
    whole = session(bench, instructions, ledger, staff, requests[:2 * half])
    return (whole - session(bench, instructions, ledger, staff, requests[:half])) / half


def memory(bench, ledger, staff, requests):
    return session(bench, most_memory, ledger, staff, requests)


def session(bench, measure, ledger, staff, requests):
    """Measures one session on a copy of a ledger."""
    def fed(given):
        with open(given, "wb") as file:
            file.writelines(map(line, requests))
        return bench.on_copy(ledger, lambda path: measure(bench.request, path, "--as", staff, feed=given))
    return bench.emptied(fed)
