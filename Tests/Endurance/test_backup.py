#!/usr/bin/env python3
"""Copies of a log that are killed, or fail, at any of their system calls; and files that are put aside.

What is left under the name of a backup or of a restored log is whole, or there is nothing under it. After the same was
asked again it is there, opens with the card, and holds no key in the open.
"""
import base64
import fcntl
import os
import re
import shutil
import sys
import threading

from probe import TOOL, Ended, Probe, Refused, event
from suite import Skipped, case, check, folder, key_in, main, places_of, verify

TEXTS = {1: "第一封信".encode(), 2: "第二封信，后来删除".encode(), 3: "第三封信".encode()}
ANNEX = bytes(range(256)) * 800
MUTATING = ("pwrite64", "pwritev", "writev", "write", "fsync", "fdatasync", "rename", "mkdir", "unlink", "openat",
            "ftruncate", "msync")


def encoded(data):
    return base64.b64encode(data).decode()


def bring(probe, **object):
    probe.ask("append", writes=[{"stream": "s", "expect": "any", "events": [{**event(), "objects": [object]}]}])


def make(path):
    """A log with texts, one of them erased, and a file in parts; returns the card of its recovery key."""
    with Probe(path) as probe:
        probe.ask("found")
        for words in TEXTS.values():
            bring(probe, kind="text", data=encoded(words))
        bring(probe, staged=probe.ask("put", kind="file", data=encoded(ANNEX))["staged"])
        probe.ask("append", writes=[{"stream": "s", "expect": "any", "events": [{**event(), "erases": [2]}]}])
        return probe.ask("card")["card"]


def content(probe, number):
    answer = probe.ask("object", number=number)
    return answer["state"], base64.b64decode(answer["data"]) if "data" in answer else None


def check_log(path, what):
    with Probe(path) as probe:
        found = probe.ask("verify")
        check(not found["findings"], f"{what}: {found}")
        for number, words in TEXTS.items():
            state = ("erased", None) if number == 2 else ("there", words)
            check(content(probe, number) == state, f"{what}: object {number} is {content(probe, number)}")
        check(content(probe, 4) == ("there", ANNEX), f"{what}: the annex does not come back")
        check(probe.ask("staged")["count"] == 0)
        probe.append("s", b"after")
    verify(path)


def calls_of(request, path, trace):
    """Each mutating system call between a request and its answer, as (name, how many of the name with it)."""
    run = Probe(path, wrap=["strace", "-f", "-o", trace])
    check(run.raw(request)["ok"], "the request without a fault is refused")
    check(run.close() == 0)
    calls, count, began = [], {}, False
    with open(trace) as file:
        for name, rest in re.findall(r"^\d+ +(\w+)\((.*)$", file.read(), re.M):
            count[name] = count.get(name, 0) + 1
            if name == "read" and rest.startswith("0, ") and request["op"] in rest:
                began = True
            elif name == "write" and rest.startswith("1, "):
                return calls
            elif began and name in MUTATING:
                calls.append((name, count[name]))
    raise AssertionError("the trace has no answer")


def at_every_call(request, log, target, fault, wanted, look):
    """Asks for a copy with a fault at each call in turn. `look(what, whole)` says what must hold then."""
    if shutil.which("strace") is None:
        raise Skipped("strace is not installed")
    trace = target + "-trace"
    try:
        calls = calls_of(request, log, trace)
    except Ended as ended:
        raise Skipped(f"strace cannot trace here: {ended}") from ended
    happened = 0
    for name, number in calls:
        if wanted and name not in wanted:
            continue
        shutil.rmtree(target)
        what = f"{name} {number} {fault}"
        probe = Probe(log, wrap=["strace", "-f", "-o", trace, "-e", f"trace={name}", "-e",
                                 f"inject={name}:{fault}:when={number}"])
        try:
            acknowledged = probe.raw(request)["ok"]
        except Ended:
            acknowledged = False
        probe.close()
        with open(trace) as file:
            text = file.read()
        happened += "(INJECTED)" in text or "killed by SIGKILL" in text
        whole = os.path.exists(target)
        check(whole or not acknowledged, f"{what}: it was answered, and nothing is there")
        if not whole:
            with Probe(log) as probe:
                again = probe.raw(request)
                check(again["ok"], f"{what}: asked again it is refused: {again}")
        check(not os.path.exists(target + ".part"), f"{what}: something half made is left beside it")
        look(what)
    check(happened > 10, f"only {happened} faults happened")
    print(f"    {happened} calls")


def backups(fault, wanted=None):
    with folder() as parent:
        log, target, restored = (os.path.join(parent, name) for name in ("log", "copy", "restored"))
        card = make(log)
        keys = [key_in(log, slot) for slot in range(8)]

        def look(what):
            for key in keys:
                check(key == bytes(32) or not places_of(target, key), f"{what}: a key is in the copy")
            shutil.rmtree(restored, ignore_errors=True)
            with Probe(log) as probe:
                probe.ask("restore", **{"from": target, "to": restored, "card": card})
            check_log(restored, what)
        at_every_call({"op": "backup", "to": target}, log, target, fault, wanted, look)


def restores(fault, wanted=None):
    with folder() as parent:
        log, copy, target = (os.path.join(parent, name) for name in ("log", "copy", "restored"))
        card = make(log)
        with Probe(log) as probe:
            probe.ask("backup", to=copy)
        request = {"op": "restore", "from": copy, "to": target, "card": card}
        at_every_call(request, log, target, fault, wanted, lambda what: check_log(target, what))


@case
def a_backup_killed_at_any_system_call_leaves_nothing_that_looks_whole():
    backups("signal=KILL")


@case
def a_backup_whose_writes_fail_is_told_and_leaves_nothing():
    backups("error=ENOSPC", ("pwrite64", "pwritev", "writev", "write", "fsync", "fdatasync"))


@case
def a_restore_killed_at_any_system_call_leaves_nothing_that_looks_whole():
    restores("signal=KILL")


@case
def a_restore_whose_writes_fail_is_told_and_leaves_nothing():
    restores("error=EIO", ("pwrite64", "pwritev", "writev", "write", "fsync", "fdatasync"))


@case
def two_backups_to_one_place_do_not_mix():
    with folder() as parent:
        log, target = os.path.join(parent, "log"), os.path.join(parent, "copy")
        make(log)
        os.mkdir(target + ".part")
        other = os.open(target + ".part", os.O_RDONLY)
        fcntl.flock(other, fcntl.LOCK_EX)
        with Probe(log) as probe:
            try:
                probe.ask("backup", to=target)
                check(False, "it was written into another's directory")
            except Refused as refused:
                check("another process" in str(refused), refused)
            os.close(other)
            probe.ask("backup", to=target)
        check(os.path.exists(target))


@case
def a_backup_taken_while_texts_are_erased_has_one_moment_of_them():
    """Each copy opens with the card of its own generation, whatever is erased meanwhile."""
    with folder() as parent:
        log = os.path.join(parent, "log")
        with Probe(log) as probe:
            probe.ask("found")
            for number in range(60):
                bring(probe, kind="text", data=encoded(f"第{number}封".encode() * 900))
        stop, cards = threading.Event(), {}

        def erase():
            with Probe(log) as probe:
                for number in range(1, 60):
                    card = probe.ask("card")["card"]
                    cards[re.search(r"generation (\d+)", card)[1]] = card
                    probe.ask("append", writes=[
                        {"stream": "s", "expect": "any", "events": [{**event(), "erases": [number]}]}])
                    if stop.wait(0.02):
                        return
        eraser = threading.Thread(target=erase)
        eraser.start()
        made = []
        try:
            with Probe(log) as probe:
                for number in range(12):
                    made.append(os.path.join(parent, f"copy-{number}"))
                    probe.ask("backup", to=made[-1])
        finally:
            stop.set()
            eraser.join()
        with Probe(log) as probe:
            card = probe.ask("card")["card"]
            cards[re.search(r"generation (\d+)", card)[1]] = card
            for number, copy in enumerate(made):
                with open(os.path.join(copy, "keys.sealed"), "rb") as file:
                    generation = str(int.from_bytes(file.read()[32:36], "big"))
                target = os.path.join(parent, f"restored-{number}")
                probe.ask("restore", **{"from": copy, "to": target, "card": cards[generation]})
                with Probe(target) as restored:
                    found = restored.ask("verify")
                    check(not found["findings"], found)
                    check(found["opened"] == 60 - (int(generation) - 1), found, generation)


@case
def a_file_killed_while_it_is_put_aside_leaves_nothing_and_can_be_put_again():
    if shutil.which("strace") is None:
        raise Skipped("strace is not installed")
    request = {"op": "put", "kind": "file", "data": encoded(ANNEX)}
    with folder() as parent:
        base, path, trace = (os.path.join(parent, name) for name in ("base", "log", "trace"))
        make(base)
        shutil.copytree(base, path)
        try:
            calls = calls_of(request, path, trace)
        except Ended as ended:
            raise Skipped(f"strace cannot trace here: {ended}") from ended
        for name, number in calls:
            shutil.rmtree(path)
            shutil.copytree(base, path)
            probe = Probe(path, wrap=["strace", "-f", "-o", trace, "-e", f"trace={name}", "-e",
                                      f"inject={name}:signal=KILL:when={number}"])
            try:
                acknowledged = probe.raw(request)["ok"]
            except Ended:
                acknowledged = False
            probe.close()
            what = f"{name} {number}"
            with Probe(path) as probe:
                count = probe.ask("staged")["count"]
                check(count <= 1 and (count == 1 or not acknowledged), f"{what}: {count} are put aside")
                check(not probe.ask("verify")["findings"], f"{what}: {probe.ask('verify')}")
                bring(probe, staged=probe.ask("put", kind="file", data=encoded(ANNEX))["staged"])
                check(content(probe, 5) == ("there", ANNEX), what)
            verify(path)
        print(f"    {len(calls)} calls")


@case
def what_is_put_aside_and_not_brought_is_gone_after_a_week_with_its_key():
    with folder() as parent:
        path = os.path.join(parent, "log")
        make(path)
        with Probe(path) as probe:
            probe.ask("put", kind="file", data=encoded(ANNEX), daysAgo=6)
            check(probe.ask("discard")["count"] == 0)
            probe.ask("put", kind="file", data=encoded(ANNEX), daysAgo=8)
            keys = [key for key in (key_in(path, slot) for slot in range(12)) if key != bytes(32)]
            check(probe.ask("discard")["count"] == 1 and probe.ask("staged")["count"] == 1)
            gone = [key for key in keys if not places_of(path, key)]
            check(len(gone) == 1, f"{len(gone)} keys are gone")
            check(not probe.ask("verify")["findings"])
        verify(path)


if __name__ == "__main__":
    check(os.path.exists(TOOL), f"there is no {TOOL}")
    sys.exit(main("copies"))
