#!/usr/bin/env python3
"""An erasure in a county's ledger, by the tools that people use, killed at any of its system calls.

Before it was answered the text is as it was, or erased; sent again it is erased, once. Then verification, a rebuild, a look
back, a backup and a ledger restored from it say the same; and no byte of any file holds the words.
"""
import json
import os
import re
import shutil
import subprocess
import sys

from probe import BIN
from suite import Skipped, case, check, folder, key_in, main, places_of, verify

WORDS = "因病长期休养，见诊断证明。"
SLOT = 2  # The recovery key has the first, the key of requests the second.
NOW = "2026-03-02T09:00:00+08:00"


def run(tool, *arguments, text=None, wrap=(), ok=True):
    done = subprocess.run([*wrap, os.path.join(BIN, f"siteledger-{tool}"), *arguments], text=True, capture_output=True,
                          input=text, timeout=300)
    check(not ok or done.returncode == 0, tool, *arguments, done.returncode, done.stdout[-2000:], done.stderr[-2000:])
    return done


def line(method, **params):
    return json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}, ensure_ascii=False) + "\n"


def send(path, by, method, /, wrap=(), ok=True, **params):
    return run("request", path, "--as", by, text=line(method, **params), wrap=wrap, ok=ok)


DESTROY = {"requestId": "destroy", "erasure": "20260302-000001"}


def make(path):
    """A ledger in which somebody's reasons are text 1, and are decided to be erased."""
    run("admin", "init", path, "--division", "640422", "--county", "西吉县", "--office", "openness", "--office-name", "公开办",
        "--administrator", "admin", "--administrator-name", "王示例", "--simulated-clock", "--now", NOW)
    for staff, role in (("leader", "leader"), ("clerk", "clerk")):
        send(path, "admin", "staff.assign", requestId=staff, staff=staff, name=f"张伟{staff}", office="openness", roles=[role])
    send(path, "admin", "staff.remove", requestId="remove", staff="clerk", reason=WORDS)
    send(path, "leader", "object.erase", requestId="erase", objects=[1], ground="consent-withdrawn",
         basis="《个人信息保护法》第四十七条", document={"number": "西政公开函〔2026〕9号", "date": "2026-03-01"})


def calls_of(path, trace):
    """Each system call between the request and its answer, as (name, how many of the name with it)."""
    done = send(path, "admin", "object.destroy", wrap=["strace", "-f", "-o", trace], **DESTROY)
    check('"object.erased"' in done.stdout, done.stdout)
    calls, count, began = [], {}, False
    with open(trace) as file:
        for name, rest in re.findall(r"^\d+ +(\w+)\((.*)$", file.read(), re.M):
            count[name] = count.get(name, 0) + 1
            if name == "read" and rest.startswith("0, ") and "jsonrpc" in rest:
                began = True
            elif name == "write" and rest.startswith("1, "):
                return calls
            elif began:
                calls.append((name, count[name]))
    raise AssertionError("the trace has no answer")


def shown(path):
    return json.loads(send(path, "admin", "object.show", number=1).stdout)["result"]


def check_erased(path, key, what):
    check(shown(path)["text"].get("erased"), f"{what}: {shown(path)}")
    check(not places_of(path, key) and not places_of(path, WORDS.encode()), f"{what}: key or words stand in a file")
    run("replay", "verify", path)
    verify(path)


@case
def an_erasure_killed_at_any_system_call_is_finished_when_it_is_sent_again():
    if shutil.which("strace") is None:
        raise Skipped("strace is not installed")
    with folder() as parent:
        base, path, trace = (os.path.join(parent, name) for name in ("base", "ledger", "trace"))
        make(base)
        key = key_in(base, SLOT)
        check(places_of(base, key) == ["keys"], "the key is not in its file once")
        shutil.copytree(base, path)
        try:
            calls = calls_of(path, trace)
        except AssertionError as error:
            raise Skipped(f"strace cannot trace here: {error}") from error
        happened = 0
        for name, number in calls:
            if name in ("mmap", "munmap", "brk", "futex", "mprotect", "madvise"):
                continue
            shutil.rmtree(path)
            shutil.copytree(base, path)
            what = f"{name} {number}"
            done = send(path, "admin", "object.destroy", ok=False, wrap=[
                "strace", "-f", "-o", trace, "-e", f"trace={name}", "-e", f"inject={name}:signal=KILL:when={number}"],
                **DESTROY)
            with open(trace) as file:
                happened += "killed by SIGKILL" in file.read()
            if '"object.erased"' in done.stdout:
                check(not places_of(path, key), f"{what}: it was answered, and the key is there")
            state = shown(path)["text"]
            check(state == WORDS or "erased" in state, f"{what}: {state}")
            again = send(path, "admin", "object.destroy", **DESTROY)
            check(again.stdout.count('"object.erased"') == 1, f"{what}: {again.stdout}")
            check_erased(path, key, what)
        check(happened > 10, f"only {happened} kills happened")
        print(f"    {happened} calls")


@case
def what_comes_after_an_erasure_says_the_same():
    with folder() as parent:
        path, copy, old, restored = (os.path.join(parent, name) for name in ("ledger", "copy", "old", "restored"))
        make(path)
        key = key_in(path, SLOT)
        cards = {"1": run("admin", "keys", "recovery", path).stdout}
        run("admin", "backup", path, old)
        before = run("replay", "state", path).stdout
        send(path, "admin", "object.destroy", **DESTROY)
        check_erased(path, key, "erased")
        check(run("replay", "state", path, "--at", "14").stdout == before, "a look back shows something else")
        run("admin", "rebuild", path)
        check_erased(path, key, "rebuilt")
        cards["2"] = run("admin", "keys", "recovery", path).stdout
        run("admin", "backup", path, copy)
        for number, text in cards.items():
            with open(os.path.join(parent, f"card-{number}"), "w") as file:
                file.write(text)
        card = lambda number: os.path.join(parent, f"card-{number}")
        run("admin", "restore", copy, restored, "--recovery-key", card(2))
        check_erased(restored, key, "restored")
        # The older backup opens with the older card alone, and not even so with the list of erasures.
        check(run("admin", "restore", old, restored + "-2", "--recovery-key", card(2), ok=False).returncode == 3)
        run("admin", "restore", old, restored + "-3", "--recovery-key", card(1))
        check(shown(restored + "-3")["text"] == WORDS)
        run("admin", "restore", old, restored + "-4", "--recovery-key", card(1), "--erasures", os.path.join(copy, "erasures"))
        check("unreadable" in shown(restored + "-4")["text"], shown(restored + "-4"))
        check(not places_of(restored + "-4", key), "a key on the list came back")
        found = run("replay", "verify", restored + "-4", ok=False)
        check(found.returncode == 1 and found.stdout.count("\u2717") == 2, found.stdout)
        send(restored + "-4", "admin", "object.destroy", **DESTROY)
        check_erased(restored + "-4", key, "sent again")
        # The card is destroyed before a witness, and not the one in use.
        refused = run("admin", "keys", "destroyed", path, "2", "--as", "admin", "--witness", "leader", "--request-id",
                      "card-2", ok=False)
        check(refused.returncode == 1 and "erasure.older-card" in refused.stdout, refused.stdout)
        check("generation 1" in run("admin", "doctor", path, "--lang", "en").stdout, "doctor does not ask for the card")
        run("admin", "keys", "destroyed", path, "1", "--as", "admin", "--witness", "leader", "--request-id", "card-1")
        check("destroyed" not in run("admin", "doctor", path, "--lang", "en").stdout, "doctor asks for what was done")


@case
def a_file_is_put_aside_named_shown_and_erased():
    with folder() as parent:
        path, file = os.path.join(parent, "ledger"), os.path.join(parent, "批复.pdf")
        make(path)
        with open(file, "wb") as out:
            out.write(bytes(range(256)) * 1000)
        staged = run("admin", "objects", "put", path, file).stdout.strip()
        paper = {"number": "西编发〔2026〕2号", "date": "2026-03-01", "paper": staged}
        send(path, "admin", "office.rename", requestId="rename", office="openness", name="政务公开办", document=paper)
        told = run("replay", "object", path, "2", "--lang", "en")
        check("批复.pdf" in told.stdout and "application/pdf" in told.stdout, told.stdout)
        run("replay", "object", path, "2", "--out", os.path.join(parent, "out"), "--check", file)
        with open(os.path.join(parent, "out"), "rb") as out:
            check(out.read() == bytes(range(256)) * 1000)
        check(run("replay", "object", path, "2", "--check", __file__, ok=False).returncode == 1)
        opening = os.path.join(parent, "opening")
        proof = run("replay", "object", path, "2", "--opening", opening, "--lang", "en").stdout
        commitment, command = re.search(r"record:\n +(\S+)", proof)[1], re.search(r"openssl dgst.*", proof)[0].split()
        said = subprocess.run(command, capture_output=True, text=True, timeout=60).stdout
        check(said.strip().endswith(commitment), said, commitment)
        run("replay", "verify", path)
        verify(path)


if __name__ == "__main__":
    sys.exit(main("erasing"))
