#!/usr/bin/env python3
"""An erasure that is killed, or fails, at any of its system calls.

The next process finds the object as it was, or erased; never another one touched. After the request was sent again, no
byte of any file holds the words or their key. System calls are stopped by `strace -e inject`.
"""
import base64
import os
import re
import shutil
import subprocess
import sys

from probe import TOOL, Ended, Probe, event
from suite import Skipped, case, check, folder, key_in, main, places_of, verify

WORDS = {number: f"第{number}号信件的来信人说过的话".encode() * number for number in range(1, 6)}
# A file in parts.
WORDS[6] = "第6号信件的附件".encode() * 9000
VICTIMS = [2, 4, 6]
RECOVERY_SLOT = 0
ERASURE = {"op": "append", "requestId": "erase", "writes": [
    {"stream": "s", "expect": "any", "events": [{**event(), "erases": VICTIMS}]}]}


def make(path):
    """A log with objects; returns their keys, by number, and the recovery key as number 0."""
    with Probe(path) as probe:
        probe.ask("found")
        for number, words in WORDS.items():
            text = {"kind": "text", "data": base64.b64encode(words).decode()}
            if number == 6:
                text = {"staged": probe.ask("put", **{**text, "kind": "file"})["staged"]}
            probe.ask("append", writes=[{"stream": "s", "expect": "any", "events": [{**event(), "objects": [text]}]}])
    # The recovery key has the first slot, so that each object is in the slot of its number.
    return {number: key_in(path, number) for number in (RECOVERY_SLOT, *WORDS)}


def content(probe, number):
    answer = probe.ask("object", number=number)
    return (answer["state"], base64.b64decode(answer["data"]) if "data" in answer else None)


def calls_of_an_erasure(path, trace):
    """Each system call between the request and its answer, as (name, how many of the name before it and with it)."""
    run = Probe(path, wrap=["strace", "-f", "-o", trace])
    check(run.raw(ERASURE)["ok"])
    check(run.close() == 0)
    calls, count, began = [], {}, False
    with open(trace) as file:
        for name, rest in re.findall(r"^\d+ +(\w+)\((.*)$", file.read(), re.M):
            count[name] = count.get(name, 0) + 1
            if name == "read" and rest.startswith("0, ") and "append" in rest:
                began = True
            elif name == "write" and rest.startswith("1, "):
                return calls + [(name, count[name])]
            elif began:
                calls.append((name, count[name]))
    raise AssertionError("the trace has no answer")


def check_found(path, keys, acknowledged, what):
    """What a kill, or a failure, may leave behind; then the request is sent again."""
    if acknowledged:
        for victim in (RECOVERY_SLOT, *VICTIMS):
            check(not places_of(path, keys[victim]), f"{what}: it was answered, and a key is there")
    with Probe(path) as probe:
        states = {content(probe, victim)[0] for victim in VICTIMS}
        check(states in ({"there"}, {"erased"}), f"{what}: {states}")
        check(not acknowledged or states == {"erased"}, f"{what}: it was answered and forgotten")
        check(probe.raw(ERASURE)["ok"], f"{what}: the request sent again is refused")
    with Probe(path) as probe:
        for number, words in WORDS.items():
            state, text = content(probe, number)
            if number in VICTIMS:
                check(state == "erased", f"{what}: object {number} is {state}")
                check(not places_of(path, keys[number]), f"{what}: the key of {number} is there")
            else:
                check((state, text) == ("there", words), f"{what}: object {number} is {state}")
                check(places_of(path, keys[number]) == ["keys"], f"{what}: the key of {number} is not there once")
            check(not places_of(path, words[:24]), f"{what}: the words of {number} stand in the open")
        check(not places_of(path, keys[RECOVERY_SLOT]), f"{what}: the old recovery key is there")
        check("generation 2" in probe.ask("card")["card"], f"{what}: the recovery key was not turned once")
        found = probe.ask("verify")
        check(not found["findings"] and found["opened"] == len(WORDS) - len(VICTIMS), f"{what}: {found}")
        probe.append("s", b"after")
    verify(path)


def at_every_call(fault, wanted=None):
    if shutil.which("strace") is None:
        raise Skipped("strace is not installed")
    with folder() as parent:
        base = os.path.join(parent, "base")
        keys = make(base)
        check(all(places_of(base, key) == ["keys"] for key in keys.values()), "a key is not in its file once")
        path, trace = os.path.join(parent, "log"), os.path.join(parent, "trace")
        shutil.copytree(base, path)
        try:
            calls = calls_of_an_erasure(path, trace)
        except Ended as ended:
            raise Skipped(f"strace cannot trace here: {ended}") from ended
        names = [name for name, _ in calls]
        check(names.count("fdatasync") >= 5 and "pwrite64" in names, "the calls of an erasure are not these:", names)
        happened = 0
        for name, number in calls:
            if wanted and name not in wanted:
                continue
            shutil.rmtree(path)
            shutil.copytree(base, path)
            probe = Probe(path, wrap=["strace", "-f", "-o", trace, "-e", f"trace={name}", "-e",
                                      f"inject={name}:{fault}:when={number}"])
            try:
                acknowledged = probe.raw(ERASURE)["ok"]
            except Ended:
                acknowledged = False
            probe.close()
            with open(trace) as file:
                text = file.read()
            happened += "(INJECTED)" in text or "killed by SIGKILL" in text
            check_found(path, keys, acknowledged, f"{name} {number} {fault}")
        check(happened > 10, f"only {happened} faults happened")
        print(f"    {happened} calls")


@case
def an_erasure_killed_at_any_system_call_is_finished_by_the_next_process():
    at_every_call("signal=KILL")


@case
def an_erasure_whose_writes_or_synchronizations_fail_is_told_and_finished():
    at_every_call("error=EIO", ("pwrite64", "pwritev", "writev", "fdatasync"))


@case
def an_erasure_without_space_is_told_and_finished():
    at_every_call("error=ENOSPC", ("pwrite64", "pwritev", "writev", "fdatasync"))


@case
def keys_are_made_whole_or_made_again():
    """The process that makes the first keys is killed at each write and synchronization."""
    if shutil.which("strace") is None:
        raise Skipped("strace is not installed")
    text = {"kind": "text", "data": base64.b64encode(WORDS[3]).decode()}
    request = {"op": "append", "requestId": "bring", "writes": [
        {"stream": "s", "expect": "any", "events": [{**event(), "objects": [text]}]}]}
    for call in ("pwrite64", "fdatasync", "fsync"):
        for number in range(1, 50):
            with folder() as parent:
                path, trace = os.path.join(parent, "log"), os.path.join(parent, "trace")
                probe = Probe(path, wrap=["strace", "-f", "-o", trace, "-e", f"trace={call}", "-e",
                                          f"inject={call}:signal=KILL:when={number}"])
                try:
                    probe.raw(request)
                except Ended:
                    pass
                probe.close()
                with open(trace) as file:
                    happened = "killed by SIGKILL" in file.read()
                with Probe(path) as probe:
                    check(probe.raw(request)["ok"])
                    check(content(probe, 1) == ("there", WORDS[3]))
                    check(content(probe, 2) == ("unknown", None))
                    check(not probe.ask("verify")["findings"])
                verify(path)
            if not happened:
                break
        check(not happened, f"{call} was called more often than this test can believe")


if __name__ == "__main__":
    check(os.path.exists(TOOL), f"there is no {TOOL}")
    sys.exit(main("erasures"))
