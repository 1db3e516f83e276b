#!/usr/bin/env python3
"""Tables built anew while others work on the ledger: killed with -9, raced, by two at once, on a full disk.

A rebuild takes many transactions. Whatever becomes of it, the tables in use are those of the log; and what verification
and a look at the past fold beside the ledger is gone when their process is.
"""
import json
import os
import signal
import subprocess
import sys
import time

import lmdb

from staff import TOOLS, agree, asked, assign, county, session
from suite import case, chance, check, folder, main, small_disk

ROUNDS = 25
# Several pieces of a rebuild: one ends after 6,000 rows, and each of these events changes two.
EVENTS = 30_000
MADE = {}


def large(parent):
    """A county with so many events that its rebuild takes several transactions; made once, copied."""
    if "data.mdb" not in MADE:
        with folder() as place:
            path = county(place)
            for start in range(0, EVENTS, 10_000):
                asked(path, [f"c-{number}" for number in range(start, start + 10_000)])
            target = os.path.join(place, "copy")
            subprocess.run([TOOLS["admin"], "backup", path, target], check=True, capture_output=True, timeout=300)
            # A backup has no keys: its ledger's are those of the copies.
            for name, of in (("data.mdb", target), ("keys", path)):
                with open(os.path.join(of, name), "rb") as file:
                    MADE[name] = file.read()
    return put(os.path.join(parent, "large"))


def put(path):
    """The county that was made, at a place of its own."""
    os.mkdir(path, 0o700)
    for name in ("data.mdb", "keys"):
        with open(os.path.join(path, name), "wb") as file:
            file.write(MADE[name])
    return path


def rebuild(path, **options):
    return subprocess.Popen([TOOLS["admin"], "rebuild", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def finish(process):
    out, complaint = process.communicate(timeout=300)
    check(process.returncode == 0, f"siteledger-admin rebuild ended with {process.returncode}: {complaint}{out}")


class Look:
    """Reads tables beside the tools, as the page about the log's format says they lie."""

    def __init__(self, path):
        # Room for what the tools add meanwhile.
        self.environment = lmdb.open(path, readonly=True, max_dbs=512, create=False, map_size=1 << 34)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.environment.close()

    def table(self, name):
        return self.environment.open_db(f"table/{name}".encode(), create=False)

    def folded(self):
        """How far a rebuild has come; nothing when none is under way."""
        try:
            state = self.table("rebuild")
        except (lmdb.NotFoundError, lmdb.ReadonlyError):
            return None
        with self.environment.begin() as transaction:
            row = transaction.get(b"state", db=state)
        return json.loads(row)["position"] if row else None

    def slots(self):
        versions = self.table("versions")
        with self.environment.begin() as transaction:
            return {name.decode(): json.loads(row)["slot"] for name, row in transaction.cursor(db=versions)}


def once_begun(path, process):
    """Waits until the rebuild has committed its first piece and has more to do."""
    with Look(path) as look:
        while process.poll() is None:
            folded = look.folded()
            if folded:
                return folded
    raise AssertionError("the rebuild was over before it was seen")


@case
def a_killed_rebuild_leaves_the_tables_in_use_and_the_next_goes_on():
    draw = chance("rebuild")
    with folder() as parent:
        path, resumed = large(parent), 0
        for number in range(ROUNDS):
            process = rebuild(path)
            time.sleep(draw.uniform(0, 0.5))
            process.kill()
            process.communicate()
            with Look(path) as look:
                left = look.folded()
            # Somebody works on before the next one.
            asked(path, [f"k-{number}"])
            if number % 8 == 7:
                agree(path)
            said = subprocess.run([TOOLS["admin"], "doctor", path, "--lang", "en"], capture_output=True, text=True)
            check((f"a rebuild has come to event {left} " in said.stdout) == bool(left), said.stdout, said.stderr)
            if left:
                process = rebuild(path)
                first = once_begun(path, process) if left < EVENTS - 20_000 else None
                process.kill()
                process.communicate()
                check(first is None or first >= left, f"{first} events were folded behind {left}")
                resumed += 1
        with Look(path) as look:
            before = look.slots()
        finish(rebuild(path))
        with Look(path) as look:
            check(look.folded() is None, "a rebuild that ended left its note")
            check(all(slot != before[name] for name, slot in look.slots().items()), "a table was not exchanged")
        agree(path)
        print(f"    {ROUNDS} rounds, {resumed} left a piece behind")


@case
def who_writes_meanwhile_gets_through_and_is_in_the_new_tables():
    with folder() as parent:
        path, through = large(parent), 0
        pipe = session(path)
        process, names = rebuild(path), []
        with Look(path) as look:
            before = look.slots()
            while process.poll() is None:
                folded = look.folded()
                name = f"m-{len(names)}"
                pipe.stdin.write(assign(name))
                pipe.stdin.flush()
                answer = json.loads(pipe.stdout.readline())
                check("result" in answer, answer)
                names.append(name)
                position, = (event["position"] for event in answer["result"]["events"])
                after = look.folded()
                # Its event came behind those of one piece and before those of a later one.
                if folded and after and after < position:
                    through += 1
            finish(process)
            check(all(slot != before[name] for name, slot in look.slots().items()), "a table was not exchanged")
        check(through > 0, "nobody got through before the rebuild was over")
        # The same process goes on, on the new tables.
        pipe.stdin.write(assign("m-after"))
        pipe.stdin.flush()
        check("result" in json.loads(pipe.stdout.readline()), "the session did not find the new tables")
        pipe.stdin.close()
        check(pipe.wait() == 0, "the session did not end well")
        with Look(path) as look:
            staff = look.table("staff.2" if look.slots()["directory"] == 2 else "staff")
            with look.environment.begin() as transaction:
                for name in [*names, "m-after"]:
                    check(transaction.get(name.encode(), db=staff), f"{name} was answered and is not in the tables")
        agree(path)
        print(f"    {len(names)} requests meanwhile, {through} while pieces were still to come")


@case
def two_rebuilds_at_once_come_to_one_end_and_one_killed_does_not_hinder_the_other():
    draw = chance("two")
    with folder() as parent:
        path = large(parent)
        for number in range(6):
            processes = [rebuild(path), rebuild(path)]
            if number % 2:
                time.sleep(draw.uniform(0, 0.4))
                processes.pop(0).kill()
            for process in processes:
                finish(process)
            with Look(path) as look:
                check(look.folded() is None, "a rebuild that ended left its note")
        agree(path)


@case
def a_disk_that_fills_during_a_rebuild_leaves_the_tables_in_use():
    with folder() as parent:
        source = large(parent)
        size = os.path.getsize(os.path.join(source, "data.mdb"))
        with small_disk((size + (size >> 4) + len(MADE["keys"])) // 1024) as disk:
            path = put(os.path.join(disk, "county"))
            process = rebuild(path)
            out, complaint = process.communicate(timeout=300)
            check(process.returncode == 3, f"it ended with {process.returncode}: {out} {complaint}")
            check("磁盘已满" in complaint.decode(), f"it said {complaint.decode()}")
            agree(path)


@case
def a_temporary_directory_that_is_full_is_named_and_the_ledger_untouched():
    with folder() as parent:
        path = large(parent)
        with small_disk(2048) as disk:
            environment = {**os.environ, "TMPDIR": disk, "SITELEDGER_LANG": "en"}
            for command in (["verify", path], ["state", path]):
                found = subprocess.run([TOOLS["replay"], *command], env=environment, capture_output=True, text=True)
                check(found.returncode == 3, f"it ended with {found.returncode}: {found.stdout}")
                check(f"the disk of {disk} is full" in found.stderr, found.stderr)
            check(os.listdir(disk) == [], "something was left on the full disk")
        agree(path)


@case
def what_is_folded_beside_the_ledger_is_gone_when_its_process_is():
    draw = chance("scratch")
    with folder() as parent:
        path, place = large(parent), os.path.join(parent, "place")
        os.mkdir(place)
        files = {name: os.path.getsize(os.path.join(path, name)) for name in os.listdir(path)}
        for _ in range(10):
            process = subprocess.Popen([TOOLS["replay"], "verify", path], env={**os.environ, "TMPDIR": place},
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(draw.uniform(0.05, 0.5))
            process.send_signal(signal.SIGKILL)
            process.wait()
            check(os.listdir(place) == [], f"left behind: {os.listdir(place)}")
        now = {name: os.path.getsize(os.path.join(path, name)) for name in os.listdir(path)}
        check({**now, "lock.mdb": 0} == {**files, "lock.mdb": 0}, f"the ledger's files were {files} and are {now}")


if __name__ == "__main__":
    sys.exit(main("tables built anew"))
