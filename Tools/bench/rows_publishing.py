"""Items on their way to the public through pipes, and the lists of a county that has many of them."""
from bench import line
from measure import Goal, Row, instructions, many, out, seconds
from newsroom import CHIEF, EDITOR, STAGES, Newsroom
from rows_pipe import C, difference, rate

# A newsroom of about a thousand events.
SMALL = 150


class Page:
    """A question for the first lines of a list."""

    def __init__(self, who, method, **params):
        self.who, self.method = who, method
        self.request = line({"jsonrpc": "2.0", "id": 1, "method": method, "params": {**params, "limit": 10}})


PAGES = [
    Page(EDITOR, "item.list", office="xiji-zwgkb"), Page(EDITOR, "item.list", place="account-xiji-1", phase="published"),
    Page(CHIEF, "inbox.list", office="xiji-zwgkb"), Page(CHIEF, "plan.list"), Page(CHIEF, "rhythm.list"),
]


def rows(bench):
    items, piped = bench.options.items, bench.options.piped
    about = f"county of {items:,} items"
    yield Row(f"publishing through one pipe, {about}", "/s", {
        C: lambda: bench.emptied(lambda path: out(bench.c, "lmdb", path, 2 * piped, 1000)),
        **{stage: lambda stage=stage: rate(bench, *waiting(bench, stage)) for stage in STAGES},
    }, durable=True)
    yield Row(f"instructions of a request of publishing in a pipe, {about}", "instructions", {
        stage: lambda stage=stage: difference(bench, *waiting(bench, stage)) for stage in STAGES}, once=True)
    for page in PAGES:
        small, large = f"{SMALL} items", f"{items:,} items"
        title = f"{page.method}, 10 lines of {items:,} items"
        if page.method == "item.list" and b"phase" in page.request:
            title += ", of a place and a phase"
        yield Row(f"{title}: process start to exit", "s", {
            small: lambda page=page: timed(bench, published(bench, SMALL), page),
            large: lambda page=page: timed(bench, published(bench, items), page),
        }, Goal(large, 1.1, small, at_most=True))
        yield Row(f"instructions of it: {title}", "instructions", {
            small: lambda page=page: counted(bench, published(bench, SMALL), page),
            large: lambda page=page: counted(bench, published(bench, items), page),
        }, Goal(large, 1.1, small, at_most=True), once=True)


def published(bench, items):
    """A ledger in which so many items are out."""
    newsroom = Newsroom(items)

    def make(path):
        bench.found(path)
        for staff, requests in newsroom.preparation():
            bench.send(path, staff, requests)
        for staff, requests in newsroom.sessions(0, items):
            bench.send(path, staff, requests)
    return bench.made_once(f"items-{items}", f"a county of {items:,} published items", make)


def waiting(bench, stage):
    """A ledger in which items wait for a stage behind all those that are out: the ledger, who acts, the requests."""
    items, count = bench.options.items, 2 * bench.options.piped
    newsroom = Newsroom(items)

    def make(path):
        bench.copied(published(bench, items), path)
        for staff, requests in newsroom.sessions(items, count, until=stage):
            bench.send(path, staff, requests)
    ledger = bench.made_once(f"items-{items}-{stage}", f"{count:,} items that wait for {stage}", make)
    return ledger, *newsroom.waiting(stage, items, count)


def timed(bench, ledger, page):
    return many(lambda: seconds(bench.request, ledger, "--as", page.who, feed=page.request), 15)


def counted(bench, ledger, page):
    return instructions(bench.request, ledger, "--as", page.who, feed=page.request)
