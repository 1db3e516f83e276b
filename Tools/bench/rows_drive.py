"""One case about hundreds of accounts, to its end."""
import os

from bench import lines
from drive import Drive
from measure import Failed, Missing, Row, instructions, most_memory, seconds


def rows(bench):
    subjects = bench.options.subjects
    drive = Drive(subjects)
    about = f"a drive over {subjects:,} accounts"
    yield Row(f"{about}: requests, processes included", "/s", {
        "siteledger-request": lambda: rate(bench, drive)})
    yield Row(f"{about}: instructions of a request", "instructions", {
        "siteledger-request": lambda: counted(bench, drive)}, once=True)
    yield Row(f"{about}: own memory of its largest session (RssAnon)", "MiB", {
        "siteledger-request": lambda: largest(bench, drive)}, once=True)


def played(bench, drive, measure):
    """Plays the drive: (requests, measured) of each session."""
    ledger = bench.made_once(f"accounts-{len(drive.accounts)}", f"a county of {len(drive.accounts):,} accounts",
                             lambda path: prepared(bench, drive, path))

    def sessions(path):
        for staff, requests in drive.sessions():
            given = os.path.join(path, "requests")
            with open(given, "wb") as file:
                file.write(lines(requests))
            yield len(requests), measure(bench.request, path, "--as", staff, feed=given)
    try:
        return bench.on_copy(ledger, lambda path: list(sessions(path)))
    except Failed as why:
        if "case.size" in str(why):
            raise Missing(f"a case is about fewer than {len(drive.accounts)} accounts: {why.refusal()}") from None
        raise


def prepared(bench, drive, path):
    bench.found(path)
    for staff, requests in drive.preparation():
        bench.send(path, staff, requests)


def rate(bench, drive):
    done = played(bench, drive, seconds)
    return sum(count for count, _ in done) / sum(taken for _, taken in done)


def counted(bench, drive):
    """Instructions of a request, without what each process takes to open the ledger and leave."""
    done = played(bench, drive, instructions)
    start = bench.on_copy(bench.made[f"accounts-{len(drive.accounts)}"], lambda path: instructions(
        bench.request, path, "--as", "wang-shili"))
    return (sum(taken for _, taken in done) - start * len(done)) / sum(count for count, _ in done)


def largest(bench, drive):
    """The accounts' case is one row: memory follows it."""
    return max(memory for _, memory in played(bench, drive, most_memory))
