"""What every row uses: the programs that compete, and the ledgers and logs they compete on, each made once."""
import json
import os
import shutil
import subprocess
import sys

from county import County
from measure import Missing, out, run

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PYTHON = os.path.join(ROOT, ".venv", "bin", "python")
PRODUCTS = ["bench", "logprobe", "request", "replay", "admin", "export"]
BEGINNING = "2026-03-02T08:50:00+08:00"
# When a county with cases is filled up with simple events: behind everything in it.
FILLED = "2026-03-02T21:00:00+08:00"
# Requests of a session of those: its answers are kept until it ends.
SESSION = 500_000


class Bench:
    def __init__(self, folder, options):
        self.folder, self.options = folder, options
        self.events = options.events
        self.count, self.made = 0, {}

    # Programs.

    def install(self):
        """Debian packages and .venv, as far as they can be had; a row says what it misses."""
        script = ('. "$1"; install_for_build || exit 1; install_for_benchmarks; '
                  'install_python; true')
        subprocess.run(["bash", "-c", script, "install", os.path.join(ROOT, "Tools", "lib", "install")], check=True,
                       stdout=sys.stderr)

    def build(self):
        self.has_sqlite = os.path.exists("/usr/include/sqlite3.h")
        source = os.path.join(HERE, "c", "bench.c")
        flags, libraries = ["-O2", "-Wall", "-Wextra", "-Werror"], ["-llmdb", "-lcrypto", "-lpthread"]
        self.c, self.static = os.path.join(self.folder, "c"), os.path.join(self.folder, "c-static")
        sqlite = (["-DHAVE_SQLITE"], ["-lsqlite3"]) if self.has_sqlite else ([], [])
        run("cc", *flags, *sqlite[0], "-o", self.c, source, *libraries, *sqlite[1])
        run("cc", *flags, "-static", "-o", self.static, source, *libraries)
        build = os.path.join(ROOT, "Tools", "lib", "build-release")
        names = ["siteledger-" + name for name in PRODUCTS]
        folder = self.options.bin or subprocess.run(
            [build, *names], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
        self.ours, self.probe, self.request, self.replay, self.admin, self.export = (
            os.path.join(folder, name) for name in names)

    # Paths.

    def fresh(self):
        """A path that nothing is at."""
        self.count += 1
        return os.path.join(self.folder, f"fresh-{self.count}")

    def emptied(self, use):
        """Uses a fresh path and removes what came of it."""
        path = self.fresh()
        try:
            return use(path)
        finally:
            shutil.rmtree(path, ignore_errors=True)
            for name in (path, path + "-wal", path + "-shm"):
                if os.path.exists(name):
                    os.remove(name)

    def copied(self, ledger, path):
        """Copies a ledger, and waits until it is on disk."""
        subprocess.run(["cp", "-r", "--reflink=auto", ledger, path], check=True)
        subprocess.run(["sync", "-f", path], check=True)

    def on_copy(self, ledger, use):
        """Uses a copy of a ledger, which is on disk before, and removes it: each contender finds it as it was made."""
        def on(path):
            self.copied(ledger, path)
            return use(path)
        return self.emptied(on)

    def made_once(self, name, what, make):
        """The path of something that is made once in a run, or was in an earlier one with the same --keep."""
        path = os.path.join(self.folder, name)
        if name not in self.made:
            if not os.path.exists(path + ".made"):
                print(f"  making {what}", file=sys.stderr)
                shutil.rmtree(path, ignore_errors=True)
                make(path)
                open(path + ".made", "w").close()
            self.made[name] = path
        return path

    # Ledgers and logs.

    def log(self, events):
        """A log with that many events, without rules and tables."""
        return self.made_once(f"log-{events}", f"a log of {events:,} events",
                              lambda path: run(self.ours, "append", path, events, 10_000))

    def c_log(self, events):
        """A log that C made, for C to append to."""
        return self.made_once(f"c-log-{events}", f"C's log of {events:,} events",
                              lambda path: run(self.c, "lmdb", path, events, 1000))

    def found(self, path):
        """A new county's ledger."""
        run(self.admin, "init", path, "--division", "640422", "--county", "西吉县", "--office", "xiji-zwgkb",
            "--office-name", "西吉县政务公开办", "--administrator", "wang-shili", "--administrator-name", "王示例",
            "--simulated-clock", "--now", BEGINNING)

    def send(self, ledger, staff, requests):
        """Requests of one person through one pipe; all must be answered."""
        run(self.request, ledger, "--as", staff, feed=lines(requests))

    def staff_county(self, events):
        """A ledger with that many events of the simplest kind: 2,000 people who change roles."""
        def make(path):
            self.found(path)
            run(self.request, path, "--as", "wang-shili", feed=self.file_of(
                f"staff-{events}", map(assignment, range(events))))
        return self.made_once(f"staff-{events}", f"a county of {events:,} changes of staff", make)

    def county(self, cases=None):
        """A ledger with cases, and the county that says what waits in it."""
        county = County(cases or self.options.cases)

        def make(path):
            self.found(path)
            for staff, requests in county.sessions():
                self.send(path, staff, requests)
        name = f"county-{county.cases}"
        return self.made_once(name, f"a county of {county.cases:,} cases", make), county

    def full(self):
        """The county's ledger, filled up with changes of staff to as many events as a large log has; and the county."""
        base, county = self.county()

        def make(path):
            subprocess.run(["cp", "-r", base, path], check=True)
            head = self.head(path)
            for first in range(head, self.events, SESSION):
                self.send(path, "wang-shili", (
                    assignment(number, FILLED) for number in range(first, min(first + SESSION, self.events))))
        return self.made_once(f"full-{county.cases}-{self.events}", f"a county of {self.events:,} events", make), county

    def head(self, ledger):
        """How many events a ledger has."""
        question = lines([{"jsonrpc": "2.0", "id": 1, "method": "ledger.show", "params": {}}])
        return json.loads(run(self.request, ledger, "--as", "wang-shili", feed=question))["result"]["events"]

    def file_of(self, name, requests):
        """The path of a file with those requests, one a line: a session finds all of them there, so that its groups
        are the same each time."""
        def make(path):
            with open(path, "wb") as file:
                file.writelines(map(line, requests))
        return self.made_once("requests-" + name, f"the requests of {name}", make)

    def flush(self):
        """Seconds that a small write to a file and its fdatasync take."""
        return 1 / self.emptied(lambda path: out(self.c, "flat", path, 50, 1))

    # Peers.

    def sqlite(self, count, group):
        if not self.has_sqlite:
            raise Missing("libsqlite3-dev is not installed")
        return self.emptied(lambda path: out(self.c, "sqlite", path, count, group))

    def sqlite_command(self):
        """The arguments that make the sqlite3 command append one row durably."""
        if shutil.which("sqlite3") is None:
            raise Missing("sqlite3 is not installed")
        path = os.path.join(self.folder, "command.sqlite")
        if not os.path.exists(path):
            run("sqlite3", path, "PRAGMA journal_mode=WAL; CREATE TABLE log (position INTEGER PRIMARY KEY, event "
                "BLOB NOT NULL)")
        return "sqlite3", path, f"PRAGMA synchronous=FULL; INSERT INTO log (event) VALUES ('{'e' * 316}')"

    def eventsourcing(self, count, *mode):
        if not os.path.exists(PYTHON):
            raise Missing("there is no .venv")
        return self.emptied(lambda path: out(PYTHON, os.path.join(HERE, "peer_eventsourcing.py"), path, count, *mode))


def line(request):
    return (json.dumps(request, ensure_ascii=False) + "\n").encode()


def lines(requests):
    return b"".join(map(line, requests))


def assignment(number, now=BEGINNING):
    """One of 2,000 people takes on another role: one event, and a change of their row."""
    return {"jsonrpc": "2.0", "id": 1, "method": "staff.assign", "params": {
        "requestId": f"assign-{number}", "staff": f"staff-{number % 2000}", "name": f"钱假名{number % 2000}", "office": "xiji-zwgkb",
        "roles": [("clerk", "editor")[number // 2000 % 2]], "now": now}}


def registration(number, now=BEGINNING):
    """A department is entered: one event, and a new row."""
    return {"jsonrpc": "2.0", "id": 1, "method": "office.register", "params": {
        "requestId": f"register-{number}", "office": f"bumen-{number}", "kind": "department",
        "name": f"西吉县第{number}局", "now": now}}
