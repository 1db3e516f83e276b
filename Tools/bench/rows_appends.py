"""Durable appends through the library, so many a commit."""
from measure import Goal, Row, out

C = "C on bare LMDB"


def rows(bench):
    for group, count, goal in ((1, 3_000, 0.80), (10, 20_000, 0.70), (100, 200_000, 0.60), (1000, 500_000, 0.40)):
        yield appends(bench, group, min(count, bench.events), goal)


def appends(bench, group, count, goal):
    contenders = {
        C: lambda: bench.emptied(lambda path: out(bench.c, "lmdb", path, count, group)),
        "SiteLedger": lambda: bench.emptied(lambda path: out(bench.ours, "append", path, count, group)),
        "SQLite WAL in C": lambda: bench.sqlite(count, group),
        "flat file, fdatasync": lambda: bench.emptied(lambda path: out(bench.c, "flat", path, count, group)),
    }
    if group == 1:
        contenders["Python eventsourcing on SQLite"] = lambda: bench.eventsourcing(count // 3)
    return Row(f"durable appends through the library, {group} a commit", "/s", contenders,
               Goal("SiteLedger", goal, C))
