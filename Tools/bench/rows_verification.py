"""Verifying a large log: its hashes against C that does the same work, then everything else in it."""
from measure import Goal, Row, most_memory, out


def rows(bench):
    size = bench.events

    def c(mode, threads):
        return lambda: out(bench.c, mode, bench.log(size), threads)

    def ours(mode, threads):
        return lambda: out(bench.ours, mode, bench.log(size), threads)
    yield Row(f"verifying the hashes of a log of {size:,} events, one thread", "/s", {
        "C, leaves and inner nodes": c("tree", 1),
        "SiteLedger": ours("verify", 1),
        "C, leaves only": c("verify", 1),
    }, Goal("SiteLedger", 0.95, "C, leaves and inner nodes"))
    yield Row("verifying the same hashes on two threads", "/s", {
        "C, leaves and inner nodes": c("tree", 2),
        "SiteLedger": ours("verify", 2),
        "C, leaves only": c("verify", 2),
    }, Goal("SiteLedger", 0.95, "C, leaves and inner nodes"))
    yield Row("verifying everything: hashes, threads, ids, requests, checkpoints", "/s", {
        "C, leaves only, one thread": c("verify", 1),
        "SiteLedger, one thread": ours("check", 1),
        "SiteLedger, two threads": ours("check", 2),
    }, Goal("SiteLedger, one thread", 0.5, "C, leaves only, one thread"))
    yield Row("verification's own memory (RssAnon)", "MiB", {
        "hashes": lambda: most_memory(bench.ours, "verify", bench.log(size), 1),
        "everything": lambda: most_memory(bench.ours, "check", bench.log(size), 1),
    }, Goal("hashes", 8, at_most=True), Goal("everything", 64, at_most=True), once=True)
