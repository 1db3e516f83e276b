#!/usr/bin/env python3
"""Where output goes: files that cannot be used to harm anything, and answers that are never lost in silence.

What stands at an output's path may be chosen by somebody who means harm, its reader may be slow or gone, its disk
full, its descriptor closed. Nothing is destroyed, and whoever started the tool is told.
"""
import fcntl
import hashlib
import json
import os
import re
import resource
import signal
import socket
import subprocess
import sys
import threading
import time

from staff import TOOLS, agree, assign, asked, county, session
from suite import case, chance, check, folder, main, small_disk

DOWN = 3  # the exit status for a store or an output that failed


def run(tool, *arguments, **more):
    more.setdefault("capture_output", True)
    return subprocess.run([TOOLS[tool], *arguments], timeout=120, **more)


def digests(path):
    """What is in a folder, by name."""
    found = {}
    for name in sorted(os.listdir(path)):
        place = os.path.join(path, name)
        if name != "lock.mdb" and os.path.isfile(place):
            with open(place, "rb") as file:
                found[name] = hashlib.sha256(file.read()).hexdigest()
    return found


def exports(ledger, path):
    """Every export that writes one file."""
    yield ["calendar", ledger, path]
    yield ["xes", ledger, path]
    yield ["ocel", ledger, path]
    yield ["figure", ledger, "A10.sites-opened", "--to", path]


# Files.

@case
def a_link_under_the_name_that_exports_used_to_write_first_leads_nowhere():
    with folder() as parent:
        ledger = county(parent)
        before = digests(ledger)
        feeds = os.path.join(parent, "feeds")
        os.mkdir(feeds)
        path = os.path.join(feeds, "a.ics")
        for name in ("data.mdb", "signing-key.pem"):
            os.symlink(os.path.join(ledger, name), path + ".part")
            for arguments in exports(ledger, path):
                found = run("export", *arguments)
                check(found.returncode == 0, arguments, found.stderr)
                check(digests(ledger) == before, arguments, "changed the ledger")
                check(os.path.islink(path + ".part"), "the link was touched")
            os.remove(path + ".part")
        check(sorted(os.listdir(feeds)) == ["a.ics"], os.listdir(feeds))
        agree(ledger)


@case
def nothing_is_written_into_a_ledgers_directory_whatever_path_leads_there():
    with folder() as parent:
        ledger = county(parent)
        before = digests(ledger)
        names = sorted(os.listdir(ledger))
        link = os.path.join(parent, "link")
        os.symlink(ledger, link)
        feeds = os.path.join(parent, "feeds")
        os.mkdir(feeds)
        os.link(os.path.join(ledger, "data.mdb"), os.path.join(feeds, "hard"))
        for place in (ledger, link, os.path.join(feeds, "..", "county")):
            for name in ("data.mdb", "lock.mdb", "signing-key.pem", "keys", "new.ics"):
                for arguments in exports(ledger, os.path.join(place, name)):
                    found = run("export", *arguments)
                    check(found.returncode == DOWN, arguments, found.returncode, found.stdout)
                    check("台账目录" in found.stderr.decode(), found.stderr)
            for kind in ("register", "all", "board", "tiles"):
                for target in (place, os.path.join(place, "pages")):
                    found = run("export", kind, ledger, "--to", target)
                    check(found.returncode == DOWN, kind, target, found.returncode)
            check(run("export", "procedure", "--to", place).returncode == DOWN)
            check(run("replay", "verify", ledger, "--keep", place).returncode == DOWN)
        check(run("export", "calendar", ledger, os.path.join(feeds, "hard")).returncode == 0)
        check(digests(ledger) == before and sorted(os.listdir(ledger)) == names, "the ledger was changed")
        agree(ledger)


@case
def what_is_no_file_is_not_replaced():
    with folder() as parent:
        ledger = county(parent)
        path = os.path.join(parent, "place")
        kept = os.path.join(parent, "kept")
        with open(kept, "w") as file:
            file.write("kept")

        def bound():
            with socket.socket(socket.AF_UNIX) as one:
                one.bind(path)

        for name, make in {"a link": lambda: os.symlink(kept, path),
                           "a link to nothing": lambda: os.symlink(kept + "-not", path),
                           "a link to standard output": lambda: os.symlink("/proc/self/fd/1", path),
                           "a pipe": lambda: os.mkfifo(path), "a socket": bound,
                           "a folder": lambda: os.mkdir(path)}.items():
            make()
            before = os.lstat(path)
            for arguments in exports(ledger, path):
                found = run("export", *arguments)
                check(found.returncode == DOWN, name, arguments, found.returncode)
                check(b"regular file" in run("export", *arguments, "--lang", "en").stderr, name)
                after = os.lstat(path)
                check((before.st_ino, before.st_mode) == (after.st_ino, after.st_mode), name, "was replaced")
            (os.rmdir if os.path.isdir(path) else os.remove)(path)
            check(not [one for one in os.listdir(parent) if one.startswith(".siteledger")], os.listdir(parent))
        with open(kept) as file:
            check(file.read() == "kept", "a link was followed")
        check(not os.path.exists(kept + "-not"))


@case
def a_path_that_is_a_dash_is_standard_output():
    with folder() as parent:
        ledger = county(parent)
        for arguments in exports(ledger, "-"):
            shown = run("export", *arguments)
            check(shown.returncode == 0, arguments, shown.stderr)
            path = os.path.join(parent, "file")
            check(run("export", *[path if one == "-" else one for one in arguments]).returncode == 0)
            with open(path, "rb") as file:
                check(file.read() == shown.stdout, arguments, "printed something else than it writes")
        check(not os.path.exists("-"))


@case
def folders_are_not_made_unasked():
    with folder() as parent:
        ledger = county(parent)
        for arguments in exports(ledger, os.path.join(parent, "a", "b", "c.ics")):
            found = run("export", *arguments)
            check(found.returncode == DOWN and "目录不存在" in found.stderr.decode(), arguments, found)
        found = run("export", "register", ledger, "--to", os.path.join(parent, "a", "b"))
        check(found.returncode == DOWN, found)
        check(sorted(os.listdir(parent)) == ["county"], os.listdir(parent))
        check(run("export", "register", ledger, "--to", os.path.join(parent, "a")).returncode == 0)


@case
def tiles_go_through_no_link():
    with folder() as parent:
        ledger = county(parent)
        check(run("admin", "sign", ledger).returncode == 0)
        pages, other = os.path.join(parent, "pages"), os.path.join(parent, "other")
        os.mkdir(pages)
        os.mkdir(other)
        os.symlink(other, os.path.join(pages, "tile"))
        check(run("export", "tiles", ledger, "--to", pages).returncode == DOWN)
        check(os.listdir(other) == [], "a link was followed")
        os.remove(os.path.join(pages, "tile"))
        found = run("export", "tiles", ledger, "--to", pages)
        check(found.returncode == 0, found.stderr)
        check(os.path.exists(os.path.join(pages, "tile", "entries")) and "checkpoint" in os.listdir(pages))


@case
def two_exports_at_once_give_one_whole_file():
    with folder() as parent:
        ledger = county(parent)
        asked(ledger, [f"n-{number}" for number in range(300)])
        path = os.path.join(parent, "a.json")
        check(run("export", "ocel", ledger, path).returncode == 0)
        with open(path, "rb") as file:
            whole = file.read()
        for _ in range(10):
            both = [subprocess.Popen([TOOLS["export"], "ocel", ledger, path], stdout=subprocess.DEVNULL)
                    for _ in range(2)]
            while any(one.poll() is None for one in both):
                with open(path, "rb") as file:
                    check(file.read() == whole, "a torn file")
            check([one.returncode for one in both] == [0, 0], "one of two exports failed")
        check(sorted(os.listdir(parent)) == ["a.json", "county"], os.listdir(parent))


@case
def an_export_that_is_killed_or_has_no_room_leaves_nothing_under_its_name():
    with folder() as parent:
        ledger = county(parent)
        asked(ledger, [f"n-{number}" for number in range(2000)])
        random = chance("exports")
        killed = 0
        for number in range(20):
            path = os.path.join(parent, f"{number}.json")
            process = subprocess.Popen([TOOLS["export"], "ocel", ledger, path], stdout=subprocess.DEVNULL)
            time.sleep(random.random() * 0.2)
            process.kill()
            process.wait()
            if os.path.exists(path):
                with open(path) as file:
                    json.load(file)
            else:
                killed += 1
        check(killed > 0, "none was killed in time")
        small = lambda: (signal.signal(signal.SIGXFSZ, signal.SIG_IGN),
                         resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000)))
        path = os.path.join(parent, "small.json")
        found = run("export", "ocel", ledger, path, preexec_fn=small)
        check(found.returncode == DOWN and not os.path.exists(path), found)


# Standard output and input.

def printing(ledger):
    """Every command that prints something of a ledger."""
    yield "replay", ["verify", ledger]
    yield "replay", ["state", ledger]
    yield "replay", ["history", ledger]
    yield "replay", ["prove", ledger, "--position", "1"]
    yield "replay", ["checkpoints", ledger]
    yield "replay", ["follow", ledger, "--once"]
    yield "replay", ["conform", ledger]
    yield "replay", ["recount", ledger]
    yield "export", ["figure", ledger, "A10.sites-opened"]
    yield "export", ["calendar", ledger, "-"]
    yield "export", ["xes", ledger, "-"]
    yield "export", ["procedure", "--to", ledger + "-pages"]
    yield "admin", ["doctor", ledger]
    yield "admin", ["sign", ledger]
    yield "admin", ["staff", "list", ledger, "--as", "admin"]
    yield "admin", ["rebuild", ledger]
    yield "admin", ["backup", ledger, ledger + "-copy"]


def closed():
    """A pipe that nobody reads any more."""
    out, into = os.pipe()
    os.close(out)
    return into


@case
def every_tool_says_that_its_output_went_nowhere():
    with folder() as parent:
        ledger = county(parent)
        check(run("admin", "sign", ledger).returncode == 0)
        for name, opened in {"a full disk": lambda: os.open("/dev/full", os.O_WRONLY), "a closed pipe": closed}.items():
            for tool, arguments in printing(ledger):
                output = opened()
                found = run(tool, *arguments, stdout=output, stderr=subprocess.PIPE, capture_output=False)
                os.close(output)
                check(found.returncode == DOWN, name, tool, arguments, "ended with", found.returncode)
                check("标准输出" in found.stderr.decode(), name, tool, arguments, found.stderr)
                subprocess.run(["rm", "-rf", ledger + "-copy"], check=True)
        for tool, arguments in printing(ledger):
            found = subprocess.run(["/bin/sh", "-c", 'exec "$@" >&-', "sh", TOOLS[tool], *arguments],
                                   stderr=subprocess.PIPE, timeout=60)
            check(found.returncode == DOWN, "closed descriptor", tool, arguments, found)
            subprocess.run(["rm", "-rf", ledger + "-copy"], check=True)
        english = run("replay", "state", ledger, "--lang", "en", stdout=closed(), stderr=subprocess.PIPE,
                      capture_output=False)
        check(b"standard output" in english.stderr, english)
        agree(ledger)


@case
def requests_that_were_recorded_and_not_answered_are_named():
    with folder() as parent:
        ledger = county(parent)
        for number, output in enumerate([os.open("/dev/full", os.O_WRONLY), closed()]):
            names = [f"r{number}-{one}" for one in range(5)]
            found = run("request", ledger, "--as", "admin", input=b"".join(map(assign, names)), stdout=output,
                        stderr=subprocess.PIPE, capture_output=False)
            os.close(output)
            said = found.stderr.decode()
            check(found.returncode == DOWN and all(name in said for name in names), found)
            check(all("result" in answer for answer in asked(ledger, names).values()), "asked again")
        found = run("admin", "staff", "assign", ledger, "--as", "admin", "--staff", "li", "--name", "李假名",
                    "--office", "office", "--role", "clerk", "--request-id", "only-this", stdout=closed(),
                    stderr=subprocess.PIPE, capture_output=False)
        check(found.returncode == DOWN and b"only-this" in found.stderr, found)
        query = b'{"jsonrpc":"2.0","id":1,"method":"ledger.show","params":{}}\n'
        found = run("request", ledger, "--as", "admin", input=query, stdout=closed(), stderr=subprocess.PIPE,
                    capture_output=False)
        check(found.returncode == DOWN and "requestId" not in found.stderr.decode(), found)
        agree(ledger)


@case
def of_a_group_only_those_without_an_answer_are_named():
    with small_disk(16) as disk, folder() as parent:
        ledger = county(parent)
        names = [f"n-{number}" for number in range(400)]
        place = os.path.join(disk, "answers")
        with open(os.path.join(parent, "lines"), "wb+") as lines, open(place, "wb") as output:
            lines.write(b"".join(map(assign, names)))
            lines.seek(0)
            found = run("request", ledger, "--as", "admin", stdin=lines, stdout=output, stderr=subprocess.PIPE,
                        capture_output=False)
        said = found.stderr.decode()
        check(found.returncode == DOWN and "磁盘已满" in said, found)
        with open(place, "rb") as file:
            answered = [json.loads(line)["id"] for line in file.read().split(b"\n")[:-1]]
        named = re.findall(r"n-\d+", said)
        check(answered and named and answered + named == asked_of(ledger, names), answered, named)
        agree(ledger)


def asked_of(ledger, names):
    """Those of some people that are in the directory."""
    found = run("admin", "staff", "list", ledger, "--as", "admin")
    there = {one["id"] for line in found.stdout.splitlines() for one in json.loads(line)["result"]["staff"]}
    return [name for name in names if name in there]


@case
def a_slow_pipe_that_does_not_wait_gets_every_answer():
    with folder() as parent:
        ledger = county(parent)
        names = [f"n-{number}" for number in range(600)]
        out, into = os.pipe()
        fcntl.fcntl(into, fcntl.F_SETFL, fcntl.fcntl(into, fcntl.F_GETFL) | os.O_NONBLOCK)
        process = subprocess.Popen([TOOLS["request"], ledger, "--as", "admin"], stdin=subprocess.PIPE, stdout=into)
        os.close(into)
        sender = threading.Thread(target=lambda: (process.stdin.write(b"".join(map(assign, names))),
                                                  process.stdin.close()))
        sender.start()
        time.sleep(1.5)
        with os.fdopen(out, "rb") as pipe:
            answers = [json.loads(line) for line in pipe]
        sender.join()
        check(process.wait(60) == 0 and [one["id"] for one in answers] == names, "answers are missing")


@case
def input_that_cannot_be_read_is_no_end_of_input():
    with folder() as parent:
        ledger = county(parent)
        for place in (os.open("/proc/self/mem", os.O_RDONLY), os.open(parent, os.O_RDONLY)):
            found = run("request", ledger, "--as", "admin", stdin=place)
            os.close(place)
            check(found.returncode == DOWN and "标准输入" in found.stderr.decode(), found)
        # Nothing to read yet is no error.
        out, into = os.pipe()
        fcntl.fcntl(out, fcntl.F_SETFL, fcntl.fcntl(out, fcntl.F_GETFL) | os.O_NONBLOCK)
        process = subprocess.Popen([TOOLS["request"], ledger, "--as", "admin"], stdin=out, stdout=subprocess.PIPE)
        time.sleep(0.5)
        os.write(into, assign("late"))
        os.close(into)
        said, _ = process.communicate(timeout=60)
        check(process.returncode == 0 and json.loads(said)["id"] == "late", said)


@case
def following_ends_when_its_reader_does():
    with folder() as parent:
        ledger = county(parent)
        process = subprocess.Popen([TOOLS["replay"], "follow", ledger], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        process.stdout.readline()
        process.stdout.close()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            raise AssertionError("it goes on for nobody") from None
        check(process.returncode == DOWN, process.returncode)


@case
def descriptors_that_were_closed_at_the_start_are_not_the_ledgers():
    with folder() as parent:
        ledger = county(parent)
        lines = os.path.join(parent, "lines")
        for number, which in enumerate(["0<&-", "1>&-", "2>&-", "1>&- 2>&-", "0<&- 1>&- 2>&-"]):
            name = f"c-{number}"
            with open(lines, "wb") as file:
                file.write(assign(name) + b'{"jsonrpc":"2.0","id":2,"method":"no.such","params":{}}\n')
            before = asked_of(ledger, [name])
            found = subprocess.run(
                ["/bin/sh", "-c", f'exec "$1" "$2" --as admin < "$3" {which}', "sh", TOOLS["request"], ledger, lines],
                capture_output=True, timeout=60)
            check(not before)
            check(found.returncode == (2 if which == "2>&-" else DOWN), which, found)
            for tool, arguments in printing(ledger):
                subprocess.run(["/bin/sh", "-c", f'exec "$@" {which}', "sh", TOOLS[tool], *arguments],
                               capture_output=True, timeout=60)
                subprocess.run(["rm", "-rf", ledger + "-copy"], check=True)
            agree(ledger)
            if "0<&-" not in which:
                check("result" in asked(ledger, [name])[name], which, "cannot be asked again")


if __name__ == "__main__":
    sys.exit(main("Where output goes"))
