"""What every script of this folder is made of: cases with names, a seed, and one plain line at the end."""
import contextlib
import os
import random
import subprocess
import sys
import tempfile
import time
import traceback

from probe import BIN, TOOL, Probe

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "Independent"))
import stored_objects  # noqa: E402
VERIFIER = os.path.join(HERE, "..", "Independent", "verify_log.py")
SEED = int(os.environ.get("SITELEDGER_SEED") or random.SystemRandom().randrange(1 << 32))
CASES = []


class Skipped(Exception):
    """This machine lacks something that the case needs."""


def case(function):
    """Registers a test; its name is the function's, read as a sentence."""
    CASES.append(function)
    return function


def chance(name):
    """Random numbers of one case: the same for the same seed, whatever other cases draw."""
    return random.Random(f"{SEED} {name}")


def check(condition, *what):
    if not condition:
        raise AssertionError(" ".join(str(part) for part in what))


def folder():
    """A directory that is gone afterwards.

    In memory where that can be had: a process that is killed or told of a failure leaves its pages to the
    system either way, and thousands of commits need not wait for a disk. SITELEDGER_TEST_DIR is another place.
    """
    place = os.environ.get("SITELEDGER_TEST_DIR") or ("/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    return tempfile.TemporaryDirectory(prefix="siteledger-", dir=place)


@contextlib.contextmanager
def small_disk(kibibytes):
    """A file system of that size; it is gone afterwards."""
    if os.geteuid() != 0:
        raise Skipped("mounting a tmpfs needs root")
    with folder() as parent:
        place = os.path.join(parent, "disk")
        os.mkdir(place)
        made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kibibytes}k", "tmpfs", place],
                              capture_output=True, text=True)
        if made.returncode != 0:
            raise Skipped(f"mounting a tmpfs is not allowed here: {made.stderr.strip()}")
        try:
            yield place
        finally:
            subprocess.run(["umount", "-l", place], check=True)


def verify(path):
    """Lets the independent verifier look at a log that nobody is writing."""
    result = subprocess.run([sys.executable, VERIFIER, path], capture_output=True, text=True, timeout=300)
    check(result.returncode == 0, "verify_log.py:", result.stdout[-3000:], result.stderr[-2000:])


def key_in(path, slot):
    """The 32 bytes of a key, or zeros."""
    with open(os.path.join(path, "keys"), "rb") as file:
        return file.read()[stored_objects.SLOTS + 64 * slot:][:32]


def places_of(path, secret):
    """The files in which some bytes stand."""
    found = []
    for name in os.listdir(path):
        with open(os.path.join(path, name), "rb") as file:
            if secret in file.read():
                found.append(name)
    return found


def everything(path):
    """All events of a log, read by a new process, after checks that any log must pass."""
    with Probe(path) as probe:
        events = probe.ask("readAll")["events"]
        check(probe.ask("head")["position"] == len(events), "head is not the number of events")
        check(probe.close() == 0, "a reading process did not exit with 0")
    check([event["position"] for event in events] == list(range(1, len(events) + 1)), "positions have gaps")
    versions = {}
    for event in events:
        versions[event["stream"]] = versions.get(event["stream"], 0) + 1
        check(event["version"] == versions[event["stream"]], "versions have gaps", event["stream"])
    times = [event["recordedAt"] for event in events]
    check(times == sorted(times), "recordedAt goes back")
    return events


def main(title):
    wanted = sys.argv[1:]
    passed = failed = skipped = 0
    print(f"{title}: seed {SEED} (SITELEDGER_SEED={SEED} repeats it)")
    if not os.path.exists(TOOL):
        print(f"there is no siteledger-logprobe in {BIN}: build it, or set SITELEDGER_BIN")
        return 1
    for function in CASES:
        name = function.__name__.replace("_", " ")
        if wanted and not any(word in name for word in wanted):
            continue
        start = time.monotonic()
        try:
            function()
        except Skipped as why:
            skipped += 1
            print(f"  skipped: {name}: {why}")
        except Exception:
            failed += 1
            print(f"  FAILED: {name}\n{traceback.format_exc()}")
        else:
            passed += 1
            print(f"  {name} ({time.monotonic() - start:.1f} s)")
        sys.stdout.flush()
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0
