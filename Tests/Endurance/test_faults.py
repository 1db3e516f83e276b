#!/usr/bin/env python3
"""A disk that is full, and system calls that fail at the n-th time, for every n until none fails.

The answers are clear, nothing acknowledged is lost, what failed is there whole or not at all, and the next process works.
System calls fail by `strace -e inject`; a small tmpfs is the full disk, which needs root.
"""
import contextlib
import json
import os
import re
import shutil
import subprocess
import sys

from probe import TOOL, Ended, Probe, Refused, data_of, event
from suite import Skipped, case, check, everything, folder, main, small_disk, verify

PATIENCE = 200  # a fault that still happens at the n-th call after this many calls would be a loop


def fill(probe, size, most=100_000):
    """Appends until the disk is full; returns the acknowledged data."""
    acknowledged = []
    for number in range(most):
        data = f"{number} ".encode() + b"x" * size
        try:
            probe.append(f"s-{number % 5}", data, request=f"fill-{number}")
        except Refused as refused:
            check(refused.code == "disk-full", f"a full disk was called {refused}")
            return acknowledged
        acknowledged.append(data)
    raise AssertionError("the disk never filled")


def check_there(path, acknowledged):
    found = [data_of(one) for one in everything(path)]
    check(found[:len(acknowledged)] == acknowledged, "acknowledged events are missing")
    check(len(found) == len(set(found)), "an event is there twice")
    return found


@case
def a_full_disk_is_named_and_the_same_process_goes_on_when_there_is_room():
    for size in (0, 3_000, 100_000):
        with small_disk(6_000) as disk:
            ballast = os.path.join(disk, "ballast")
            with open(ballast, "wb") as file:
                file.write(b"b" * 3_000_000)
            path = os.path.join(disk, "log")
            with Probe(path) as probe:
                acknowledged = fill(probe, size)
                check(probe.ask("head")["position"] == len(acknowledged), "the head moved without an answer")
                check(len(probe.ask("readAll")["events"]) == len(acknowledged), "reading stopped")
                for number in range(3):
                    answer = probe.raw({"op": "append", "writes": [{"stream": "s", "expect": "any", "events": [
                        event(b"extra %d" % number + b"y" * size)]}]})
                    check(answer["ok"] or answer["error"]["code"] == "disk-full", answer)
                os.remove(ballast)
                last = f"fill-{len(acknowledged)}"
                data = f"{len(acknowledged)} ".encode() + b"x" * size
                probe.append(f"s-{len(acknowledged) % 5}", data, request=last)
                check(data in [data_of(one) for one in probe.ask("readAll", backward=True, limit=9)["events"]])
                check(probe.close() == 0, "the process did not exit with 0")
            found = check_there(path, acknowledged)
            check(data in found, "what was written after the disk had room is missing")
            verify(path)


@case
def a_log_on_a_full_disk_is_still_read_by_a_new_process():
    with small_disk(3_000) as disk:
        path = os.path.join(disk, "log")
        with Probe(path) as probe:
            acknowledged = fill(probe, 20_000)
        check_there(path, acknowledged)
        verify(path)


@case
def a_log_cannot_be_made_on_a_full_disk_and_says_so():
    with small_disk(64) as disk:
        with contextlib.suppress(OSError), open(os.path.join(disk, "ballast"), "wb") as file:
            for _ in range(64):
                file.write(b"b" * 1024)
                file.flush()
        path = os.path.join(disk, "log")
        run = subprocess.run([TOOL, path], input=b'{"op":"head"}\n', capture_output=True, timeout=60)
        check(run.returncode >= 0, "the process was ended by a signal")
        check(b"disk" in run.stdout + run.stderr or b"space" in run.stdout + run.stderr,
              "no word about the disk:", run.stdout, run.stderr)
        os.remove(os.path.join(disk, "ballast"))
        with Probe(path) as probe:
            try:
                probe.append("s", b"1")
            except Refused as refused:  # 64 KiB may be too little for any log
                check(refused.code == "disk-full", refused)


@case
def a_log_on_a_read_only_disk_is_not_harmed_and_says_so():
    with small_disk(6_000) as disk:
        path = os.path.join(disk, "log")
        with Probe(path) as probe:
            probe.append("s", b"1")
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        request = {"op": "append", "writes": [{"stream": "s", "expect": "any", "events": [event()]}]}
        run = subprocess.run([TOOL, path], input=json.dumps(request).encode() + b"\n", capture_output=True,
                             timeout=60)
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        check(run.returncode >= 0, "the process was ended by a signal")
        check(b'"ok":true' not in run.stdout, "an append to a read-only disk was acknowledged")
        check(run.stdout or run.stderr, "not a word was said")
        check(len(everything(path)) == 1)
        verify(path)


# Faults at every system call.

REQUESTS = [{"op": "append", "requestId": f"r{number}", "writes": [
    {"stream": f"s-{number % 2}", "expect": "any", "events": [
        event(f"r{number} {part} ".encode() + b"x" * size) for part in range(parts)]}]}
    for number, (parts, size) in enumerate([(1, 10), (3, 300), (2, 9_000), (40, 200)])]


def called():
    """The system calls by which the log writes and synchronizes, as strace sees them."""
    if shutil.which("strace") is None:
        raise Skipped("strace is not installed")
    with folder() as parent:
        trace = os.path.join(parent, "trace")
        run = subprocess.run(["strace", "-f", "-o", trace, TOOL, os.path.join(parent, "log")], timeout=120,
                             input="".join(json.dumps(one) + "\n" for one in REQUESTS).encode(), capture_output=True)
        if run.returncode != 0:
            raise Skipped(f"strace cannot trace here: {run.stderr.decode()[-200:]}")
        with open(trace) as file:
            names = set(re.findall(r"\d+ +(\w+)\(", file.read()))
    return sorted(names & {"pwrite64", "pwritev", "writev", "fdatasync", "fsync", "msync", "ftruncate"})


def with_fault(parent, call, fault, number):
    """Runs REQUESTS on a log with the fault at the n-th such call.

    Returns (answers, exit status, whether the fault happened).
    """
    path, trace, answers = os.path.join(parent, "log"), os.path.join(parent, "trace"), []
    probe = Probe(path, wrap=["strace", "-f", "-o", trace, "-e", f"trace={call}", "-e",
                              f"inject={call}:{fault}:when={number}"])
    try:
        for request in REQUESTS:
            answers.append(probe.raw(request))
    except Ended:
        pass
    status = probe.close()
    with open(trace) as file:
        text = file.read()
    return path, answers, status, "(INJECTED)" in text or "killed by SIGKILL" in text


def check_after(path, answers, status, what, crash_allowed=False):
    check(status >= 0 or crash_allowed, f"{what}: the process was ended by signal {-status}")
    check(crash_allowed or status != 0 or len(answers) == len(REQUESTS), f"{what}: exit 0 without all answers")
    refused = [answer["error"]["code"] for answer in answers if not answer["ok"]]
    check(set(refused) <= {"storage", "disk-full"}, f"{what}: {refused}")
    events = everything(path)
    found = {}
    for one in events:
        name, part = data_of(one).decode().split(" ")[:2]
        found.setdefault(name, []).append(int(part))
    with Probe(path) as probe:
        for index, request in enumerate(REQUESTS):
            name = request["requestId"]
            parts = list(range(len(request["writes"][0]["events"])))
            check(found.get(name, parts) == parts, f"{what}: {name} is there in part: {found.get(name)}")
            answer = answers[index] if index < len(answers) else {"ok": False}
            check(name in found or not answer["ok"], f"{what}: {name} was acknowledged and is lost")
            again = probe.raw(request)
            check(again["ok"], f"{what}: {name} asked again: {again}")
            check(not answer["ok"] or again == answer, f"{what}: {name} was answered otherwise the second time")
        check(probe.ask("head")["position"] == sum(len(r["writes"][0]["events"]) for r in REQUESTS),
              f"{what}: after asking for all again, not everything is there once")
    verify(path)


def at_every_call(call, fault, crash_allowed=False):
    """Lets the n-th call fail, for n from 1 until none fails; returns how often it did."""
    for number in range(1, PATIENCE):
        with folder() as parent:
            path, answers, status, happened = with_fault(parent, call, fault, number)
            if not happened:
                check(status == 0 and all(answer["ok"] for answer in answers), f"without a fault: {answers}")
                return number - 1
            check_after(path, answers, status, f"{call} {fault} at {number}", crash_allowed)
    raise AssertionError(f"{call} was called more than {PATIENCE} times")


def every(names, fault, crash_allowed=False):
    calls = [name for name in called() if name in names]
    check(calls, f"none of {names} is called: the list in this test is out of date")
    happened = {call: at_every_call(call, fault, crash_allowed) for call in calls}
    print("    " + ", ".join(f"{count} at {call}" for call, count in happened.items()))


WRITING = ("pwrite64", "pwritev", "writev", "ftruncate")
SYNCHRONIZING = ("fdatasync", "fsync", "msync")


@case
def every_synchronization_that_fails_is_told_and_survived():
    every(SYNCHRONIZING, "error=EIO")


@case
def every_write_that_fails_is_told_and_survived():
    every(WRITING, "error=EIO")


@case
def every_write_without_space_is_told_and_survived():
    every(WRITING, "error=ENOSPC")


@case
def every_write_that_is_cut_short_is_told_and_survived():
    every(("pwrite64", "pwritev", "writev"), "retval=100")


@case
def a_process_killed_at_any_write_or_synchronization_is_survived():
    every(WRITING + SYNCHRONIZING, "signal=KILL", crash_allowed=True)


@case
def a_disk_that_fails_for_good_does_not_fool_anybody():
    if shutil.which("strace") is None:
        raise Skipped("strace is not installed")
    with folder() as parent:
        path = os.path.join(parent, "log")
        with Probe(path) as probe:
            probe.append("s", b"before 0 ")
        wrap = ["strace", "-f", "-o", "/dev/null", "-e", "trace=fdatasync", "-e", "inject=fdatasync:error=EIO:when=1+"]
        probe = Probe(path, wrap=wrap)
        try:
            for _ in range(5):
                answer = probe.raw({"op": "append", "writes": [{"stream": "s", "expect": "any", "events": [event()]}]})
                check(not answer["ok"] and answer["error"]["code"] == "storage", answer)
        except Ended:
            pass
        probe.kill()
        check([data_of(one) for one in everything(path)][:1] == [b"before 0 "])
        verify(path)


if __name__ == "__main__":
    sys.exit(main("full disks and failing calls"))
