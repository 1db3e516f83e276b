"""A county with as many events as a large log has: what each kind of work takes there, and beside a small county."""
import itertools
import os

from bench import FILLED, line, registration
from county import LEADER
from measure import Goal, Row, instructions, many, most_memory, out, seconds

# A county of about a thousand events.
SMALL_CASES = 200


class Page:
    """A question for the first lines of a list."""
    lines = 10

    def __init__(self, method, **params):
        self.method, self.params = method, params

    def __call__(self, county):
        return LEADER, {"jsonrpc": "2.0", "id": 1, "method": self.method,
                              "params": {**self.params, "limit": self.lines}}


def rows(bench):
    about = f"{bench.events:,} events, {bench.options.cases:,} cases"
    small, large = f"about 1,000 events, {SMALL_CASES} cases", about
    for what, request in requests():
        yield Row(f"{what}, process start to exit, in a full county", "s", {
            small: lambda request=request: timed(bench, bench.county(SMALL_CASES), request),
            large: lambda request=request: timed(bench, bench.full(), request),
        }, Goal(large, 1.1, small, at_most=True), durable=True)
        yield Row(f"instructions of it: {what}, in a full county", "instructions", {
            small: lambda request=request: counted(bench, bench.county(SMALL_CASES), request),
            large: lambda request=request: counted(bench, bench.full(), request),
        }, Goal(large, 1.1, small, at_most=True), once=True)
    work = long_work(bench)
    yield Row(f"long work in a full county: {about}", "seconds", {
        name: lambda run=run: run(seconds) for name, run in work.items()})
    yield Row("own memory of it (RssAnon), in a full county", "MiB", {
        name: lambda run=run: run(most_memory) for name, run in work.items()},
        *(Goal(name, 64, at_most=True) for name in work), once=True)
    double = 2 * SMALL_CASES
    yield Row("siteledger-export board, a county and one of twice its cases", "seconds", {
        f"{count} cases": lambda count=count: bench.emptied(lambda path: seconds(
            bench.export, "board", bench.county(count)[0], "--to", path)) for count in (SMALL_CASES, double)
    }, Goal(f"{double} cases", 3, f"{SMALL_CASES} cases", at_most=True))
    yield Row("bytes an event on disk, in a full county", "bytes", {
        "the log's own": lambda: used(bench, bench.full()[0], "log"),
        "with the tables": lambda: used(bench, bench.full()[0]),
        "the log's own, cases alone": lambda: used(bench, bench.county()[0], "log"),
        "with the tables, cases alone": lambda: used(bench, bench.county()[0]),
    }, once=True)


def requests():
    """What is asked of a county, and who asks it."""
    # The county's own departments have the first numbers.
    number, turn = itertools.count(10_000), itertools.count()

    def step(county):
        staff, waiting = county.decisions(30)
        return staff, waiting[next(turn) % len(waiting)]

    yield "office.register", lambda county: ("wang-shili", registration(next(number), FILLED))
    yield "case.decide", step
    for page in (Page("inbox.list", office="xiji-zwgkb"), Page("site.list"), Page("case.list")):
        yield f"{page.lines} lines of {page.method}", page


def timed(bench, ledger_and_county, request):
    ledger, county = ledger_and_county
    return on_ledger(bench, ledger, request, lambda path: many(
        lambda: asked(bench, seconds, path, request(county)), 15))


def counted(bench, ledger_and_county, request):
    ledger, county = ledger_and_county
    return on_ledger(bench, ledger, request, lambda path: asked(bench, instructions, path, request(county)))


def on_ledger(bench, ledger, request, use):
    """On a copy, where the request writes."""
    return use(ledger) if isinstance(request, Page) else bench.on_copy(ledger, use)


def asked(bench, measure, ledger, request):
    staff, asked = request
    return measure(bench.request, ledger, "--as", staff, feed=line(asked))


def long_work(bench):
    """What goes through all of it: by name, a function that measures one run in a way that it is given."""
    def on_copy(*command):
        return lambda measure: bench.on_copy(bench.full()[0], lambda path: measure(*command, path))

    def reading(tool, command, *more):
        return lambda measure: measure(getattr(bench, tool), command, bench.full()[0], *more)

    def into(tool, command, *more):
        """Writes to a path that is removed again."""
        return lambda measure: bench.emptied(lambda path: measure(
            getattr(bench, tool), command, bench.full()[0], *more, path))

    def from_kept(measure):
        return measure(bench.replay, "state", bench.full()[0], "--site", "w1", "--kept", kept(bench))

    def rebuild(measure):
        return on_copy(bench.admin, "rebuild")(measure)
    return {
        "siteledger-admin rebuild": rebuild,
        "siteledger-replay verify": reading("replay", "verify"),
        "siteledger-replay conform": reading("replay", "conform"),
        "siteledger-replay recount": reading("replay", "recount"),
        "siteledger-replay state, from the beginning": reading("replay", "state", "--site", "w1"),
        "siteledger-replay state, from a kept point": from_kept,
        "siteledger-admin backup": into("admin", "backup"),
        "siteledger-export register": into("export", "register", "--to"),
        "siteledger-export case": lambda measure: bench.emptied(lambda path: measure(
            bench.export, "case", bench.full()[0], "site-opening.w18.1", "--to", path)),
        "siteledger-export figure": into("export", "figure", "A34.violations-raised", "--to"),
        "siteledger-export calendar": into("export", "calendar"),
        "siteledger-export xes": into("export", "xes"),
        "siteledger-export ocel": into("export", "ocel"),
    }


def kept(bench):
    """A folder with a point of the past at the head of the ledger, which a verification leaves."""
    def make(path):
        os.makedirs(path)
        seconds(bench.replay, "verify", bench.full()[0], "--keep", path)
    return bench.made_once(f"kept-{bench.options.cases}-{bench.events}", "a kept point of the past", make)


def used(bench, ledger, *part):
    """Bytes of pages that tables fill, an event."""
    return out(bench.c, "bytes", ledger, *part) / bench.head(ledger)
