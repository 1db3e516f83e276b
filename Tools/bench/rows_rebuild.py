"""Folding a county's events into tables anew."""
from measure import Goal, Row, most_memory, seconds

PEER = "Python eventsourcing on SQLite, reading only"
REBUILD, VERIFY = "siteledger-admin rebuild", "siteledger-replay verify"
CONFORM, STATE = "siteledger-replay conform", "siteledger-replay state"


def rows(bench):
    size = bench.events
    yield Row(f"folding {size:,} simple events into tables anew", "/s", {
        PEER: lambda: bench.eventsourcing(20_000, "read"),
        REBUILD: lambda: folded(bench, bench.admin, "rebuild", bench.staff_county(size)),
        VERIFY: lambda: folded(bench, bench.replay, "verify", bench.staff_county(size)),
    }, Goal(REBUILD, 7, PEER))
    yield Row("own memory of it (RssAnon)", "MiB", {
        REBUILD: lambda: used(bench, bench.admin, "rebuild", bench.staff_county(size)),
        VERIFY: lambda: used(bench, bench.replay, "verify", bench.staff_county(size)),
    }, Goal(REBUILD, 64, at_most=True), Goal(VERIFY, 64, at_most=True), once=True)
    cases = f"county of {bench.options.cases:,} cases"
    yield Row(f"folding steps of cases into tables anew, {cases}", "/s", {
        REBUILD: lambda: folded(bench, bench.admin, "rebuild", bench.county()[0]),
        VERIFY: lambda: folded(bench, bench.replay, "verify", bench.county()[0]),
        CONFORM: lambda: folded(bench, bench.replay, "conform", bench.county()[0]),
    }, Goal(REBUILD, 60_000))
    yield Row(f"own memory of it (RssAnon), {cases}", "MiB", {
        REBUILD: lambda: used(bench, bench.admin, "rebuild", bench.county()[0]),
        VERIFY: lambda: used(bench, bench.replay, "verify", bench.county()[0]),
        CONFORM: lambda: used(bench, bench.replay, "conform", bench.county()[0]),
        STATE: lambda: used(bench, bench.replay, "state", bench.county()[0], "--site", "w1"),
    }, *(Goal(who, 64, at_most=True) for who in (REBUILD, VERIFY, CONFORM, STATE)), once=True)


def folded(bench, tool, command, ledger):
    """Events a second, start and end of the process included."""
    return bench.head(ledger) / bench.on_copy(ledger, lambda path: seconds(tool, command, path))


def used(bench, tool, command, ledger, *more):
    return bench.on_copy(ledger, lambda path: most_memory(tool, command, path, *more))
