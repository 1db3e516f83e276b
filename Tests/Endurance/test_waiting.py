#!/usr/bin/env python3
"""Processes that hold others up: a writer that was stopped, a reader whose own reader does not read.

Who waits says for whom, and for as long as it was told to; who only reads holds no state while nobody takes what it
has read; and doctor names both.
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import time

from staff import TOOLS, agree, assign, asked, county, session
from suite import Skipped, case, check, folder, main

DOWN = 3


def waiting(path, name, arguments=(), **variables):
    return subprocess.Popen([TOOLS["request"], path, "--as", "admin", *arguments], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **variables})


def stopped_writer(path):
    """A process that was stopped while it writes: strace stops it where its commit is synchronized."""
    if shutil.which("strace") is None:
        raise Skipped("strace is not installed")
    process = subprocess.Popen(
        ["strace", "-f", "-o", "/dev/null", "-e", "trace=fdatasync", "-e", "inject=fdatasync:signal=SIGSTOP:when=1",
         TOOLS["request"], path, "--as", "admin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdin.write(assign("slow"))
    process.stdin.flush()
    still = 0
    for _ in range(600):
        with open(f"/proc/{process.pid}/task/{process.pid}/children") as file:
            children = [int(child) for child in file.read().split()]
        # strace stops it for a moment at every call: it has to stay so.
        still = still + 1 if children and is_stopped(children[0]) else 0
        if still == 20:
            return process, children[0]
        time.sleep(0.05)
    process.kill()
    raise Skipped("the writer was not stopped in time")


def is_stopped(process):
    with open(f"/proc/{process}/stat") as file:
        return file.read().rsplit(")", 1)[1].split()[0] in "tT"


def let_go(process, child):
    os.kill(child, signal.SIGCONT)
    out, _ = process.communicate(timeout=60)
    check("result" in json.loads(out.splitlines()[0]), out)


@case
def who_waits_for_a_stopped_writer_says_so_and_goes_on_when_it_does():
    with folder() as parent:
        path = county(parent)
        process, child = stopped_writer(path)
        try:
            others = [waiting(path, "n", (), SITELEDGER_LANG=lang) for lang in ("zh", "en")]
            for number, other in enumerate(others):
                other.stdin.write(assign(f"n-{number}"))
                other.stdin.close()
            said = [other.stderr.readline().decode() for other in others]
            check(all(str(child) in line for line in said), child, said)
            check("等待" in said[0] and "waiting" in said[1], said)
            doctor = subprocess.run([TOOLS["admin"], "doctor", path], capture_output=True, timeout=60)
            check(doctor.returncode == 0 and str(child) in doctor.stdout.decode(), doctor)
            check(all(other.poll() is None for other in others), "it did not wait")
        finally:
            let_go(process, child)
        for other in others:
            check("result" in json.loads(other.stdout.read()) and other.wait(60) == 0)
        agree(path)


@case
def who_was_told_how_long_to_wait_ends_then_and_has_done_nothing():
    with folder() as parent:
        path = county(parent)
        process, child = stopped_writer(path)
        try:
            other = waiting(path, "n", (), SITELEDGER_WAIT="2")
            out, said = other.communicate(assign("n"), timeout=60)
            check(other.returncode == DOWN and out == b"", other.returncode, out, said)
            check(str(child) in said.decode() and "不再等待" in said.decode(), said)
            swept = subprocess.run([TOOLS["admin"], "sign", path, "--lang", "en"], capture_output=True, timeout=60,
                                   env={**os.environ, "SITELEDGER_WAIT": "1"})
            check(swept.returncode == DOWN and b"not waiting any longer" in swept.stderr, swept)
        finally:
            let_go(process, child)
        check(asked(path, ["n"])["n"]["result"]["events"][0]["position"] == 13, "it was done after all")
        for wrong in ("0", "-1", "soon"):
            found = subprocess.run([TOOLS["request"], path, "--as", "admin"], input=b"", capture_output=True,
                                   env={**os.environ, "SITELEDGER_WAIT": wrong})
            check(found.returncode == 64, wrong, found)
        agree(path)


@case
def a_story_into_a_pipe_that_nobody_reads_holds_no_state():
    with folder() as parent:
        path = county(parent)
        asked(path, [f"n-{number}" for number in range(1500)])
        reader = subprocess.Popen([TOOLS["replay"], "history", path], stdout=subprocess.PIPE)
        begun = reader.stdout.read(1)
        check(begun, "no story")
        time.sleep(0.5)
        size = os.path.getsize(os.path.join(path, "data.mdb"))
        writer = session(path)
        for number in range(400):
            writer.stdin.write(assign(f"m-{number}"))
            writer.stdin.flush()
            writer.stdout.readline()
        grown = os.path.getsize(os.path.join(path, "data.mdb")) - size
        doctor = subprocess.run([TOOLS["admin"], "doctor", path], capture_output=True, timeout=60)
        check(str(reader.pid) not in doctor.stdout.decode(), doctor.stdout)
        check(grown < 3_000_000, f"the file grew by {grown} bytes")
        writer.communicate()
        rest = (begun + reader.stdout.read()).decode()
        check(reader.wait(60) == 0 and "第 1512 号" not in rest.replace("第 1511 号", ""), "it tells more than it began with")
        check("第 1511 号" in rest, "it does not tell all")
        agree(path)


@case
def doctor_names_who_holds_an_old_state():
    with folder() as parent:
        path = county(parent)
        asked(path, [f"n-{number}" for number in range(3000)])
        reader = subprocess.Popen([TOOLS["export"], "ocel", path, "-"], stdout=subprocess.PIPE)
        check(reader.stdout.read(1), "no export")
        time.sleep(0.5)
        writer = session(path)
        for number in range(150):
            writer.stdin.write(assign(f"m-{number}"))
            writer.stdin.flush()
            writer.stdout.readline()
        doctor = subprocess.run([TOOLS["admin"], "doctor", path], capture_output=True, timeout=60)
        check(doctor.returncode == 0 and str(reader.pid) in doctor.stdout.decode(), doctor.stdout.decode())
        writer.communicate()
        reader.stdout.read()
        check(reader.wait(60) == 0)
        doctor = subprocess.run([TOOLS["admin"], "doctor", path], capture_output=True, timeout=60)
        check(str(reader.pid) not in doctor.stdout.decode(), doctor.stdout.decode())


if __name__ == "__main__":
    sys.exit(main("Who holds whom up"))
