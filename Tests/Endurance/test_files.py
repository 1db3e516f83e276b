#!/usr/bin/env python3
"""A ledger's files that are swapped, cut short, damaged, or may only be read.

Nothing that was acknowledged is lost unseen, no tool dies of a signal or goes on for ever, and what only looks leaves
no trace.
"""
import json
import os
import re
import shutil
import subprocess
import sys

from staff import TOOLS, agree, assign, asked, county, session
from suite import Skipped, case, chance, check, folder, main

DOWN = 3  # the exit status for a store or an output that failed
PAGE = 4096


def run(tool, *arguments, **more):
    return subprocess.run([TOOLS[tool], *arguments], timeout=60, capture_output=True, **more)


def people(path):
    found = run("admin", "staff", "list", path, "--as", "admin")
    check(found.returncode == 0, found)
    return {one["id"] for line in found.stdout.splitlines() for one in json.loads(line)["result"]["staff"]}


# Swapped files.

def swaps(path):
    """Each way in which something else comes to stand where the ledger is; gives the place where it is then."""
    def another(name):
        def swap():
            shutil.copy(os.path.join(path, name), path + "-copy")
            os.replace(path + "-copy", os.path.join(path, name))
            return path
        return swap

    def lock_removed():
        os.remove(os.path.join(path, "lock.mdb"))
        return path

    def data_removed():
        os.rename(os.path.join(path, "data.mdb"), path + "-data")
        return None

    def directory():
        os.rename(path, path + "-moved")
        shutil.copytree(path + "-moved", path)
        return path + "-moved"

    def link():
        os.rename(path, path + "-moved")
        os.symlink(path + "-moved", path)
        return path + "-moved"

    yield "the data file", another("data.mdb")
    yield "the lock file", another("lock.mdb")
    yield "no lock file", lock_removed
    yield "no data file", data_removed
    yield "the directory", directory
    yield "the same directory by a link", link


@case
def a_file_that_is_swapped_under_a_process_ends_its_work_in_words():
    for number in range(6):
        with folder() as parent:
            path = county(parent)
            name, swap = list(swaps(path))[number]
            process = session(path)
            process.stdin.write(assign("before"))
            process.stdin.flush()
            check("result" in json.loads(process.stdout.readline()), name)
            place = swap()
            out, _ = process.communicate(assign("after") + b'{"jsonrpc":"2.0","id":3,"method":"ledger.show"}\n')
            answers = [json.loads(line) for line in out.splitlines()]
            check(len(answers) == 2, name, answers)
            if name == "the same directory by a link":
                check(process.returncode == 0 and all("result" in one for one in answers), name, out)
            else:
                check(process.returncode == DOWN, name, "ended with", process.returncode, out.decode())
                check(all(one["error"]["code"] == 2001 for one in answers), name, answers)
                check("换掉" in answers[0]["error"]["message"], name, answers[0])
            if place is None:
                os.rename(path + "-data", os.path.join(path, "data.mdb"))
                place = path
            there = people(place)
            check("before" in there, name, "an acknowledged command is lost")
            check(("after" in there) == ("result" in answers[0]), name, "what was refused was recorded")
            check("result" in asked(place, ["after"])["after"], name, "cannot be asked again")
            agree(place)


@case
def two_writers_that_do_not_share_a_lock_file_lose_nothing_they_acknowledged():
    with folder() as parent:
        path = county(parent)
        first, acknowledged = session(path), []
        for number in range(30):
            if number % 3 == 0:
                os.remove(os.path.join(path, "lock.mdb"))
                second = session(path)
            for process, name in ((first, f"a-{number}"), (second, f"b-{number}")):
                try:
                    process.stdin.write(assign(name))
                    process.stdin.flush()
                    answer = json.loads(process.stdout.readline())
                except (BrokenPipeError, ValueError):
                    continue
                if "result" in answer:
                    acknowledged.append(name)
            if number % 3 == 2:
                second.communicate()
        first.communicate()
        check(len(acknowledged) >= 30, acknowledged)
        check(set(acknowledged) <= people(path), "an acknowledged command is lost")
        agree(path)


# A ledger that is only begun.

FOUNDING = ["--division", "640422", "--county", "西吉县", "--office", "office", "--office-name", "西吉县政务公开办",
            "--administrator", "admin", "--administrator-name", "王示例"]


def killed_init(path, call, number):
    """Whether `init` was killed at its n-th such system call."""
    return subprocess.run(["strace", "-f", "-o", path + "-trace", "-e", f"trace={call}", "-e",
                           f"inject={call}:signal=KILL:when={number}", TOOLS["admin"], "init", path, *FOUNDING],
                          capture_output=True, timeout=60).returncode != 0


@case
def an_init_that_was_killed_can_be_repeated_until_there_is_a_ledger():
    if shutil.which("strace") is None:
        raise Skipped("strace is not installed")
    kills = 0
    for call in ("pwrite64", "write", "fdatasync", "fsync", "link", "unlink", "ftruncate", "fallocate"):
        for number in range(1, 60):
            with folder() as parent:
                path = os.path.join(parent, "county")
                if not killed_init(path, call, number):
                    break
                kills += 1
                again = run("admin", "init", path, *FOUNDING)
                what = f"killed at {call} {number}"
                # Its last doing makes the ledger; what is killed behind that has only not said so.
                check(again.returncode == 0 or "已有台账" in again.stderr.decode(), what, again)
                check(run("admin", "sign", path).returncode == 0, what, "there is no key")
                check(oct(os.stat(os.path.join(path, "signing-key.pem")).st_mode)[-3:] == "600", what)
                check("result" in asked(path, ["first"])["first"], what)
                agree(path)
        else:
            raise AssertionError(f"{call} never ended")
    check(kills > 10, kills)
    with folder() as parent:
        path = county(parent)
        before = digests(path)
        check(run("admin", "init", path, *FOUNDING).returncode == DOWN and digests(path) == before)


def digests(path):
    return {name: content[-1] for name, content in traces(path).items() if name != "lock.mdb"}


# Damaged files.

LOOKS = [("replay", "verify"), ("admin", "doctor"), ("replay", "history"), ("replay", "state")]


def looked_at(path, what, looks=LOOKS):
    """Lets tools look at a damaged ledger; whether each thought it whole."""
    whole = []
    for tool, command in looks:
        found = run(tool, command, path)
        check(found.returncode in (0, 1, DOWN), what, tool, command, "ended with", found.returncode, found.stderr)
        check(found.returncode == 0 or found.stdout + found.stderr, what, command, "said nothing")
        check(b"Fatal error" not in found.stderr and b"Backtrac" not in found.stderr, what, command, found.stderr)
        whole.append(found.returncode == 0)
    return whole


def whole_ledger(parent):
    path = county(parent)
    check(all("result" in one for one in asked(path, [f"n-{number}" for number in range(60)]).values()))
    with open(os.path.join(path, "data.mdb"), "rb") as file:
        return path, file.read()


def put(path, data):
    with open(os.path.join(path, "data.mdb"), "wb") as file:
        file.write(data)


@case
def a_file_that_was_cut_short_is_refused_in_words():
    with folder() as parent:
        path, data = whole_ledger(parent)
        random = chance("cut")
        lengths = {1, 100, PAGE, 2 * PAGE - 1, 2 * PAGE, 3 * PAGE, len(data) - PAGE, len(data) // 2}
        lengths |= {random.randrange(len(data) - PAGE) for _ in range(12)}
        for length in sorted(lengths):
            put(path, data[:length])
            whole = looked_at(path, f"{length} bytes of {len(data)}")
            check(not any(whole), f"{length} bytes of {len(data)} were taken for a whole ledger", whole)
            found = run("request", path, "--as", "admin", input=assign(f"cut-{length}"))
            check(found.returncode == DOWN, length, found)
            found = run("admin", "backup", path, path + "-copy")
            check(found.returncode in (1, DOWN), length, found)
            shutil.rmtree(path + "-copy", ignore_errors=True)
        put(path, data)
        agree(path)


def count(said):
    """The events that a verification counted."""
    return int(re.search(rb"[0-9]+", said).group())


@case
def no_bit_of_the_pages_that_say_where_everything_is_ends_a_tool_by_a_signal():
    with folder() as parent:
        path, data = whole_ledger(parent)
        wanted = run("replay", "verify", path).stdout
        random = chance("meta")
        for page in (0, 1):
            for place in range(152):
                flipped = bytearray(data)
                flipped[page * PAGE + place] ^= 1 << random.randrange(8)
                put(path, flipped)
                what = f"byte {place} of page {page}"
                try:
                    found = run("replay", "verify", path)
                except subprocess.TimeoutExpired:
                    raise AssertionError(f"{what}: verify does not end") from None
                check(found.returncode in (0, 1, DOWN), what, found.returncode, found.stderr)
                # What nobody reads may be anything; and where the newest state is not to be recognized any more, the
                # one before it stands, whole: that it is not the newest, a checkpoint tells.
                check(found.returncode or found.stdout == wanted or count(found.stdout) < count(wanted), what, found.stdout)
                found = run("request", path, "--as", "admin", input=b'{"jsonrpc":"2.0","id":1,"method":"ledger.show"}\n')
                check(found.returncode in (0, DOWN), what, "request", found.returncode, found.stderr)


@case
def flipped_bits_and_lost_pages_anywhere_are_found_or_told():
    with folder() as parent:
        path, data = whole_ledger(parent)
        random = chance("flips")
        for number in range(120):
            damaged = bytearray(data)
            if number % 2:
                damaged[random.randrange(2 * PAGE, len(data))] ^= 1 << random.randrange(8)
            else:
                start = random.randrange(2, len(data) // PAGE) * PAGE
                damaged[start:start + PAGE] = random.randbytes(PAGE) if number % 4 else bytes(PAGE)
            put(path, damaged)
            looked_at(path, f"damage {number}", LOOKS[:2])


@case
def a_file_that_is_cut_short_under_a_process_ends_it_in_words():
    with folder() as parent:
        path, data = whole_ledger(parent)
        process = subprocess.Popen([TOOLS["request"], path, "--as", "admin"], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdin.write(assign("before"))
        process.stdin.flush()
        check("result" in json.loads(process.stdout.readline()))
        os.truncate(os.path.join(path, "data.mdb"), 2 * PAGE)
        out, said = process.communicate(assign("after"))
        check(process.returncode == DOWN and b'"result"' not in out, process.returncode, out)
        check("data.mdb".encode() in said + out, said, out)


# Only looking.

def traces(path):
    found = {}
    for name in os.listdir(path):
        facts = os.stat(os.path.join(path, name))
        with open(os.path.join(path, name), "rb") as file:
            found[name] = (facts.st_ino, facts.st_uid, facts.st_mode, facts.st_mtime_ns, file.read())
    return found


@case
def looking_leaves_no_trace():
    with folder() as parent:
        path, _ = whole_ledger(parent)
        os.remove(os.path.join(path, "lock.mdb"))
        before = traces(path)
        for tool, command in [*LOOKS, ("replay", "conform"), ("replay", "recount"), ("replay", "checkpoints")]:
            found = run(tool, command, path)
            check(found.returncode == 0, command, found)
            check(traces(path) == before, command, "left", sorted(set(traces(path)) - set(before)))


def as_auditor(path):
    """Lets everybody read a ledger and nobody but its owner write; as whom to look then."""
    if os.geteuid() != 0:
        raise Skipped("becoming somebody else needs root")
    for place in (os.path.dirname(path), path):
        os.chmod(place, 0o755)
    for name in os.listdir(path):
        os.chmod(os.path.join(path, name), 0o644)
    user = {"user": 65534, "group": 65534, "extra_groups": []}
    try:
        subprocess.run([TOOLS["replay"], "--help"], capture_output=True, check=True, **user)
    except (OSError, subprocess.SubprocessError) as error:
        raise Skipped(f"another user cannot run the tools: {error}") from None
    return user


@case
def who_may_only_read_can_verify_and_holds_nobody_up():
    with folder() as parent:
        path, _ = whole_ledger(parent)
        user = as_auditor(path)
        for lock in (True, False):
            if not lock:
                os.remove(os.path.join(path, "lock.mdb"))
            before = traces(path)
            for tool, command in LOOKS:
                found = run(tool, command, path, **user)
                check(found.returncode == 0, lock, command, found)
            check(traces(path) == before, "a trace was left")
        # While the office works: the truth, or words that it cannot be had now.
        process = session(path)
        ended = []
        for number in range(40):
            process.stdin.write(assign(f"m-{number}"))
            process.stdin.flush()
            ended.append(subprocess.Popen([TOOLS["replay"], "verify", path], stdout=subprocess.PIPE,
                                          stderr=subprocess.PIPE, **user))
            for more in range(number % 4):
                process.stdin.write(assign(f"m-{number}-{more}"))
                process.stdin.flush()
            if number % 4 == 3:
                for one in ended:
                    out, said = one.communicate(timeout=60)
                    words = "写入" in said.decode()
                    check(one.returncode == 0 or one.returncode == DOWN and words, one.returncode, out, said)
                ended = []
        process.communicate()
        check(process.returncode == 0)
        agree(path)


if __name__ == "__main__":
    sys.exit(main("The ledger's files"))
