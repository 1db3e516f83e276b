"""Durable appends through the library, so many a commit."""
from measure import Goal, Row, out

C = "C on bare LMDB"


def rows(bench):
    for group, commits, goal in ((1, 1_000, 0.80), (10, 1_000, 0.70), (100, 1_000, 0.60), (1000, 500, 0.40)):
        yield appends(bench, group, min(group * commits, bench.events), goal)


def appends(bench, group, count, goal):
    contenders = {
        C: lambda: bench.emptied(lambda path: out(bench.c, "lmdb", path, count, group)),
        "SiteLedger": lambda: bench.emptied(lambda path: out(bench.ours, "append", path, count, group)),
        "SQLite WAL in C": lambda: bench.sqlite(count, group),
        "flat file, fdatasync": lambda: bench.emptied(lambda path: out(bench.c, "flat", path, count, group)),
    }
    if group == 1:
        contenders["Python eventsourcing on SQLite"] = lambda: bench.eventsourcing(count)
    return Row(f"durable appends through the library, {group} a commit", "/s", contenders,
               Goal("SiteLedger", goal, C), durable=True)
