"""How long lists take at the end of a year, and whether the other tools find the ledger whole."""
import json
import pathlib
import tempfile
import time

from . import checks, files
from .ledger import Mismatch
from .people import CLERK, OPENNESS


def questions(county, year):
    """A page of each list that somebody looks at every day: who asks, what, of whom."""
    unit, site = county.units[min(1, len(county.units) - 1)], county.sites[0]
    items, messages = year.newsrooms.items, year.messages.all
    inspection = year.inspections.all[-1].id if year.inspections.all else None
    yield from [
        (CLERK, "inbox.list", {"office": unit.id}), (CLERK, "inbox.list", {"office": OPENNESS}),
        (CLERK, "item.list", {}), (CLERK, "item.list", {"phase": "in-review"}),
        (CLERK, "item.list", {"place": site.place}), (CLERK, "item.list", {"place": site.place, "phase": "published"}),
        (CLERK, "item.list", {"office": unit.id, "phase": "published"}), (CLERK, "item.show", {"item": items[len(items) // 2].id}),
        (CLERK, "rhythm.list", {}), (CLERK, "plan.list", {}), (CLERK, "column.list", {"site": site.id}),
        (CLERK, "message.list", {}), (CLERK, "message.list", {"office": unit.id}),
        (CLERK, "message.list", {"office": unit.id, "phase": "closed"}), (CLERK, "message.list", {"kind": "correction"}),
        (CLERK, "message.list", {"place": site.place}), (CLERK, "message.show", {"message": messages[len(messages) // 2].id}),
        (CLERK, "message.results", {}), (CLERK, "finding.list", {}), (CLERK, "finding.list", {"office": unit.id}),
        (CLERK, "finding.list", {"phase": "open"}), (CLERK, "finding.list", {"kind": "vulnerability"}),
        (CLERK, "inspection.list", {}), (CLERK, "criticism.list", {}), (CLERK, "violation.list", {}),
        (CLERK, "violation.list", {"open": True}), (CLERK, "deadline.list", {}), (CLERK, "deadline.list", {"office": unit.id}),
        (CLERK, "deadline.list", {"state": "pending"}), (CLERK, "recurring.list", {}), (CLERK, "shortfall.list", {}),
        (CLERK, "case.list", {}), (CLERK, "site.list", {}), (CLERK, "account.list", {}), (CLERK, "office.list", {}),
        (CLERK, "staff.list", {}), (CLERK, "patrol.list", {"site": site.id}),
        (CLERK, "patrol.show", {"site": site.id, "month": f"{county.first.year}-12"}),
        (CLERK, "duty.show", {"place": site.place, "month": f"{county.first.year}-12"}),
        (CLERK, "security.list", {}), (CLERK, "security-incident.list", {"site": site.id}),
        (CLERK, "survey.list", {}), (CLERK, "interview.list", {}), (CLERK, "opinion.list", {}), (CLERK, "problem.list", {}),
        (CLERK, "problem.list", {"office": unit.id}), (CLERK, "watch.list", {"place": unit.account.place}),
        (CLERK, "comment.list", {"account": unit.account.id}), (CLERK, "comment.list", {"account": unit.account.id, "answered": False}),
        (CLERK, "evaluation.list", {}), (CLERK, "response.list", {}), (CLERK, "counterfeit.list", {}),
        (CLERK, "measurement.list", {"subject": site.place}), (CLERK, "report.list", {"year": county.first.year}),
        (CLERK, "report.draft", {"site": site.id, "year": county.first.year}),
        (CLERK, "report.county", {"year": county.first.year}), (CLERK, "event.list", {}),
        (CLERK, "event.list", {"type": "item.published", "backward": True}),
        (CLERK, "figure.list", {}), (CLERK, "figure.show", {"figure": "A35.published", "period": str(county.first.year)}),
        (CLERK, "evaluation.show", {"period": f"{county.first.year}-Q3"}), (CLERK, "ledger.show", {}),
    ]
    if inspection:
        yield CLERK, "inspection.show", {"inspection": inspection}
        yield CLERK, "inspection-result.list", {"inspection": inspection}


def lists(county, year):
    """The shortest of three times of each, in milliseconds, through a pipe."""
    found = []
    for person, method, params in questions(county, year):
        times = []
        for _ in range(3):
            began = time.monotonic()
            county.query(person, method, **params)
            times.append((time.monotonic() - began) * 1000)
        found.append((f"{method} {json.dumps(params)}", min(times)))
    return sorted(found, key=lambda each: -each[1])


def size(ledger):
    return sum(file.stat().st_size for file in pathlib.Path(ledger).iterdir() if file.is_file())


def whole(county, year):
    """Other tools on the ledger: each says that it is whole, and how long it took to find out."""
    failed = 0
    print(f"{size(county.ledger) / 1e6:.0f} MB on disk")
    for arguments in (["verify"], ["conform"], ["recount"]):
        began = time.monotonic()
        done = county.run("replay", arguments[0], county.ledger, "--lang", "en")
        said = (done.stdout.strip() or done.stderr.strip()).splitlines()
        print(f"{arguments[0]}: {time.monotonic() - began:.1f} s: {said[-1] if said else done.returncode}")
        failed += done.returncode != 0
    try:
        events, published = checks.nothing_unreviewed(county)
        print(f"{events} events without a gap; {published} items published, each after three verdicts")
        with tempfile.TemporaryDirectory() as folder:
            print(files.check(county, year, pathlib.Path(folder)))
    except Mismatch as mismatch:
        print(f"MISMATCH {mismatch}")
        failed += 1
    return 1 if failed else 0
