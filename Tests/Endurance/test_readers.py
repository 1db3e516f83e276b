#!/usr/bin/env python3
"""Readers that stay, die or are too many, and a map that grows while others have it open.

The foreign readers use PyPI lmdb, since siteledger-logprobe never holds a snapshot between requests.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import lmdb
from probe import Ended, Probe, Refused, data_of
from suite import Skipped, case, chance, check, everything, folder, main, verify

HOLD = """
import lmdb, sys
environment = lmdb.open(sys.argv[1], readonly=True, create=False, max_dbs=64)
transactions = [environment.begin() for _ in range(int(sys.argv[2]))]
log = environment.open_db(b"log", transactions[0], create=False)
count = lambda: transactions[0].stat(log)["entries"]
print(count(), flush=True)
for line in sys.stdin:
    print(count(), flush=True)
"""


class Holder:
    """Another process that holds snapshots of the log."""

    def __init__(self, path, snapshots=1):
        self.process = subprocess.Popen([sys.executable, "-c", HOLD, path, str(snapshots)], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.first = int(self.process.stdout.readline())

    def look(self):
        self.process.stdin.write("look\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def end(self, kill=False):
        if kill:
            self.process.kill()
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


def size_after(path, commits, first=0):
    """Appends that many single events; returns the size of data.mdb in KiB."""
    with Probe(path) as probe:
        for number in range(first, first + commits):
            probe.append(f"s-{number % 7}", b"%d" % number)
    return os.path.getsize(os.path.join(path, "data.mdb")) // 1024


@case
def a_reader_that_stays_open_sees_its_own_time_and_hinders_nobody():
    with folder() as parent:
        path = os.path.join(parent, "log")
        with Probe(path) as probe:
            probe.append("s", b"first")
            holder = Holder(path)
            for number in range(1_500):
                probe.append(f"s-{number % 7}", b"%d" % number)
            check(holder.first == 1 and holder.look() == 1, "the snapshot moved")
            check(probe.ask("head")["position"] == 1_501)
            grown = os.path.getsize(os.path.join(path, "data.mdb")) // 1024
            holder.end()
            for number in range(1_500):
                probe.append(f"s-{number % 7}", b"%d" % number)
            check(os.path.getsize(os.path.join(path, "data.mdb")) // 1024 < grown + 2_000,
                  "pages were not used again after the reader had gone")
        check(len(everything(path)) == 3_001)
        verify(path)


@case
def a_reader_killed_in_the_middle_does_not_make_the_log_grow():
    with folder() as parent:
        path, plain = os.path.join(parent, "log"), os.path.join(parent, "plain")
        size_after(path, 1)
        Holder(path).end(kill=True)
        size, usual = size_after(path, 1_500, 1), size_after(plain, 1_501)
        check(size < 2 * usual + 1_000, f"{size} KiB where {usual} KiB are usual: the dead reader holds pages")
        verify(path)


@case
def a_reader_killed_while_a_writer_runs_is_forgotten_by_the_next_process():
    with folder() as parent:
        path = os.path.join(parent, "log")
        with Probe(path) as probe:
            probe.append("s", b"first")
            Holder(path).end(kill=True)
            for number in range(300):
                probe.append(f"s-{number % 7}", b"%d" % number)
        before = os.path.getsize(os.path.join(path, "data.mdb")) // 1024
        after = size_after(path, 1_000, 300)
        check(after < before + 1_500, f"from {before} to {after} KiB")
        verify(path)


@case
def when_every_reader_slot_is_taken_the_answer_says_so_and_it_passes():
    with folder() as parent:
        path = os.path.join(parent, "log")
        with Probe(path) as probe:
            probe.append("s", b"first")
        with lmdb.open(path, max_dbs=64) as environment:
            slots = environment.info()["max_readers"]
        holder = Holder(path, slots)
        with Probe(path) as probe:
            said = None
            try:
                probe.ask("readAll")
            except Refused as refused:
                said = refused
            except Exception as error:
                said = Exception(f"{error} {probe.process.stderr.read().decode()}")
            check(said is not None and "reader" in str(said), "no word about readers:", said)
        holder.end()
        with Probe(path) as probe:
            probe.append("s", b"second")
        check([data_of(one) for one in everything(path)] == [b"first", b"second"])
        verify(path)


def fill_to_the_brim(path, map_size, left):
    """Leaves that many bytes of a log's map free, with a projector's table that nobody reads."""
    with lmdb.open(path, map_size=map_size, max_dbs=64, sync=False) as environment:
        free = map_size - os.path.getsize(os.path.join(path, "data.mdb"))
        with environment.begin(write=True) as transaction:
            transaction.put(b"filler", bytes(free - left), db=environment.open_db(b"table/filler", transaction))


@case
def the_map_grows_while_other_processes_have_it_open():
    """Large events through two processes, while another sits idle and a foreign reader holds on."""
    memory = "/dev/shm"
    if not os.path.isdir(memory) or shutil.disk_usage(memory).free < 3 << 30:
        raise Skipped("a map of 1 GiB is filled in /dev/shm, which has less than 3 GiB free")
    with tempfile.TemporaryDirectory(dir=memory) as parent:
        path = os.path.join(parent, "log")
        large, count = os.urandom(1 << 20), 16
        with Probe(path) as probe:
            probe.append("s", b"first")
        with lmdb.open(path, readonly=True, max_dbs=64) as environment:
            map_size = environment.info()["map_size"]
        fill_to_the_brim(path, map_size, 6 << 20)
        with Probe(path) as writer, Probe(path) as idle, Probe(path) as second:
            check(idle.ask("head")["position"] == 1 and second.ask("head")["position"] == 1)
            holder = Holder(path)
            for number in range(count):
                (second if number % 3 == 2 else writer).append("s", large)
            check(os.path.getsize(os.path.join(path, "data.mdb")) > map_size, "the map did not have to grow")
            check(idle.ask("head")["position"] == count + 1, "the idle process does not see the log")
            check(idle.append("s", b"last")["positions"] == [count + 2])
            check(holder.look() == 1)
            check(data_of(writer.ask("readStream", stream="s", backward=True, limit=1)["events"][0]) == b"last")
            holder.end()
        check(len(everything(path)) == count + 2)
        verify(path)


@case
def a_killed_writer_at_the_brim_of_the_map_loses_nothing():
    memory = "/dev/shm"
    if not os.path.isdir(memory) or shutil.disk_usage(memory).free < 3 << 30:
        raise Skipped("a map of 1 GiB is filled in /dev/shm, which has less than 3 GiB free")
    draw = chance("brim")
    with tempfile.TemporaryDirectory(dir=memory) as parent:
        path = os.path.join(parent, "log")
        with Probe(path) as probe:
            probe.append("s", b"first")
        with lmdb.open(path, readonly=True, max_dbs=64) as environment:
            map_size = environment.info()["map_size"]
        fill_to_the_brim(path, map_size, 2 << 20)
        acknowledged = 1
        for _ in range(12):
            probe, killer = Probe(path), None
            try:
                killer = threading.Timer(draw.uniform(0.01, 0.15), probe.process.kill)
                killer.start()
                for _ in range(50):
                    probe.append("s", os.urandom(200_000))
                    acknowledged += 1
            except Ended:
                pass
            killer.join()
            probe.kill()
            with Probe(path) as probe:
                head = probe.ask("head")["position"]
                check(head in (acknowledged, acknowledged + 1), f"{head} events, {acknowledged} acknowledged")
                acknowledged = head
        verify(path)


@case
def a_process_reads_the_tail_while_another_writes():
    with folder() as parent:
        path = os.path.join(parent, "log")
        with Probe(path) as writer, Probe(path) as reader:
            seen, deadline = [], time.monotonic() + 60
            for number in range(300):
                writer.append("s", b"%d" % number)
                while len(seen) <= number and time.monotonic() < deadline:
                    seen += reader.ask("readAll", after=len(seen))["events"]
            check([data_of(one) for one in seen] == [b"%d" % number for number in range(300)])
        verify(path)


if __name__ == "__main__":
    sys.exit(main("readers and a growing map"))
