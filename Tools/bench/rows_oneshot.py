"""One durable request in a process of its own, from start to exit."""
import itertools

from bench import line, registration
from measure import Goal, Row, instructions, many, memory_after, seconds

C, SQLITE = "C, static: a bare append", "sqlite3 command, WAL"
PROBE = (b'{"op":"append","writes":[{"stream":"s","expect":"any","events":[{"type":"t","data":"' + b"ZWVl" * 75 +
         b'"}]}]}\n')


def rows(bench):
    small = 1_000
    yield against(bench, f"office.register, process start to exit, {small:,} events",
                  lambda: simple(bench, small), small, probe=True)
    yield Row("the same on a large log", "s", {
        f"on {small:,} events": lambda: simple(bench, small),
        f"on {bench.events:,} events": lambda: simple(bench, bench.events),
    }, Goal(f"on {bench.events:,} events", 1.1, f"on {small:,} events", at_most=True), durable=True)
    cases = f"county of {bench.options.cases:,} cases"
    yield against(bench, f"case.decide, process start to exit, {cases}", lambda: steps(bench, "decisions"), small)
    yield against(bench, f"filing.apply, process start to exit, {cases}", lambda: steps(bench, "filings"), small)
    yield Row("instructions of one process, start to exit", "instructions", {
        "opening and leaving": lambda: opening(bench),
        "office.register": lambda: one(bench, instructions, *first_registration(bench, small)),
        "case.decide": lambda: one(bench, instructions, *first_step(bench, "decisions")),
        "filing.apply": lambda: one(bench, instructions, *first_step(bench, "filings")),
    }, Goal("office.register", 2.5e6, at_most=True), Goal("case.decide", 4e6, at_most=True),
        Goal("filing.apply", 4e6, at_most=True), once=True)
    yield Row("own memory of one process (RssAnon)", "MiB", {
        "office.register": lambda: one(bench, memory_after, *first_registration(bench, small)),
        "case.decide": lambda: one(bench, memory_after, *first_step(bench, "decisions")),
        "filing.apply": lambda: one(bench, memory_after, *first_step(bench, "filings")),
    }, once=True)


def against(bench, title, ours, c_events, probe=False):
    contenders = {
        C: lambda: many(lambda: seconds(bench.static, "oneshot", bench.c_log(c_events))),
        "siteledger-request": ours,
        SQLITE: lambda: many(lambda: seconds(*bench.sqlite_command())),
    }
    if probe:
        contenders["siteledger-logprobe, log only"] = lambda: bench.on_copy(
            bench.log(c_events), lambda path: many(lambda: seconds(bench.probe, path, feed=PROBE)))
    return Row(title, "s", contenders, Goal("siteledger-request", 2.2, C, at_most=True),
               Goal("siteledger-request", 0.8, SQLITE, at_most=True), durable=True)


def simple(bench, events):
    """Seconds of registering a department in a county without cases."""
    number = itertools.count()
    return bench.on_copy(bench.staff_county(events), lambda path: many(lambda: seconds(
        bench.request, path, "--as", "wang-shili", feed=line(registration(next(number))))))


def steps(bench, kind):
    """Seconds of one step of a case that waits for it; each process takes another case."""
    ledger, county = bench.county()
    staff, requests = getattr(county, kind)(30)
    waiting = iter(requests)
    return bench.on_copy(ledger, lambda path: many(lambda: seconds(
        bench.request, path, "--as", staff, feed=line(next(waiting))), len(requests)))


def first_registration(bench, events):
    return bench.staff_county(events), "wang-shili", registration(0)


def first_step(bench, kind):
    ledger, county = bench.county()
    staff, requests = getattr(county, kind)(1)
    return ledger, staff, requests[0]


def one(bench, measure, ledger, staff, request):
    return bench.on_copy(ledger, lambda path: measure(bench.request, path, "--as", staff, feed=line(request)))


def opening(bench):
    """A process that is asked nothing."""
    return bench.on_copy(bench.staff_county(1_000), lambda path: instructions(
        bench.request, path, "--as", "wang-shili"))
