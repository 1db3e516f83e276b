#!/usr/bin/env python3
"""A year of a county: Tools/simulate, with the mistakes people make, against its own models; weeks of another seed
twice, to the same end; and that what would be wrong is seen."""
import collections
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SITELEDGER_BIN", ROOT / ".build/debug"))
sys.path.insert(0, str(ROOT / "Tools/lib"))

from simulation import checks, evaluations, ledger  # noqa: E402

results = {True: 0, False: 0}
# One of each area's: what somebody of the year does that is refused.
RULES = ["A12.whole-content", "A18.3.interpretation", "A19.whole", "A20.interview-count", "A20.results", "A20.survey-result",
         "A24.stored", "A25.level", "A28.closing", "A29.handover", "A29.on-duty", "A30.verification", "A32.publication",
         "A33.methods", "A35.people", "A39.plan", "A41.2.answer", "A41.2.clarified", "A41.2.monitor", "A41.2.source",
         "A41.3.action", "A41.3.comments", "A41.5.evaluator", "A41.5.objection", "A41.5.objection-settler", "A41.5.reasons",
         "A41.5.settler", "A41.three-people", "A41.three-reviews", "A41.version", "comment.order", "duty.time", "duty.twice",
         "erasure.second-person", "evaluation.once", "evaluation.period", "item.phase", "message.portal",
         "message.reopened-once", "problem.phase", "problem.twice", "survey.corrector"]


def check(good, what):
    results[bool(good)] += 1
    if not good:
        print(f"FAILED: {what}")


def simulate(folder, seed, *more):
    done = subprocess.run(
        [sys.executable, ROOT / "Tools/simulate", folder, "--seed", str(seed), *more, "--bin", BIN],
        capture_output=True, text=True, check=False)
    check(done.returncode == 0, f"seed {seed}: {done.stdout[-600:]} {done.stderr[-900:]}")
    return done.stdout


def memory():
    """Where nothing waits for a disk, which is not what is tested here; elsewhere where there is no room for that."""
    try:
        return "/dev/shm" if shutil.disk_usage("/dev/shm").free > 2 << 30 else None
    except OSError:
        return None


def mismatch(task, *given):
    try:
        task(*given)
    except ledger.Mismatch:
        return True
    return False


def reviewed(*by):
    """An item drafted by 甲, changed by 甲, passed by some, published."""
    drafted = {"type": "item.drafted", "actor": {"id": "甲"}, "data": {"item": "1"}}
    passes = [{"type": "item.reviewed", "actor": {"id": person}, "data": {"item": "1", "verdict": "pass"}} for person in by]
    published = {"type": "item.published", "actor": {"id": "甲"}, "data": {"item": "1"}}
    authors, passed = collections.defaultdict(set), collections.defaultdict(set)
    for event in [drafted, *passes, published]:
        checks.item_event(event, authors, passed)


def check_checks():
    """What holds the ledger to the models sees what is wrong."""
    check(not mismatch(reviewed, "乙", "丙", "丁"), "three people passed it")
    check(mismatch(reviewed, "乙", "丙"), "two people passed it, and nothing was said")
    check(mismatch(reviewed, "乙", "丙", "丙"), "two people passed it in three verdicts, and nothing was said")
    check(mismatch(reviewed, "乙", "丙", "甲"), "its author passed it, and nothing was said")
    desks = ledger.LedgerDesks("", "", None)
    refused = {"error": {"code": 1000, "message": "no", "data": {"rule": "A41.version"}}}
    answered = {"result": {"recordedAt": "2026-01-05T00:00:00Z", "events": [{"position": 1}]}}
    check(not mismatch(desks.hold, "甲", ledger.ask("item.review", "A41.version"), {}, refused), "a refusal that was expected")
    check(mismatch(desks.hold, "甲", ledger.ask("item.review"), {}, refused), "a refusal that nobody expected")
    check(mismatch(desks.hold, "甲", ledger.ask("item.review", "A41.three-people"), {}, refused), "another refusal")
    check(mismatch(desks.hold, "甲", ledger.ask("item.review", "A41.version"), {}, answered), "an answer to what is refused")
    percent = evaluations.Evaluations.check_percent
    check(not mismatch(percent, {"numerator": 2, "denominator": 3, "percent": "66.67"}), "two of three, rounded up")
    check(not mismatch(percent, {"numerator": 0, "denominator": 0}), "none of nothing")
    check(mismatch(percent, {"numerator": 2, "denominator": 3, "percent": "66.66"}), "two of three, cut off")
    check(mismatch(percent, {"numerator": 0, "denominator": 0, "percent": "0.00"}), "none of nothing as a per cent")
    desks.refused["A99.nothing"] += 1
    check(mismatch(checks.rules_have_rows, desks), "a rule without a row")


def main():
    check_checks()
    with tempfile.TemporaryDirectory(dir=memory()) as place:
        said = simulate(f"{place}/year", 1)
        for part in ["the ledger is whole", "all in order", "all as the log gives", "without a gap", "say what was counted"]:
            check(part in said, f"no “{part}” in {said[-600:]}")
        for rule in RULES:
            check(f"by {rule}\n" in said, f"nobody met {rule}")
        weeks = [simulate(f"{place}/{n}", 2, "--days", "40") for n in (1, 2)]
        lines = [next(line for line in said.splitlines() if line.startswith("events ")) for said in weeks]
        check(lines[0] == lines[1], "another run of the seed went another way")
    print(f"{results[True]} passed, {results[False]} failed, 0 skipped")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
