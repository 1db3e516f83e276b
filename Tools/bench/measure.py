"""Processes measured: their time, their own memory, their instructions; and rows of contenders held to goals."""
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

# Seconds of a flush between which ratios of what is durable are comparable; the goals were set where one takes 0.00016.
QUICK_FLUSH, SLOW_FLUSH = 0.00005, 0.0005


class Missing(Exception):
    """A contender that this machine, or this state of the project, does not have."""


class Failed(Exception):
    """A process that ended otherwise than with 0, and what it said."""

    def __init__(self, command, status, said):
        super().__init__(f"{' '.join(map(str, command))} ended with {status}: {said[-2000:].strip()}")
        self.said = said

    def refusal(self):
        """The message of a refused request."""
        try:
            return json.loads(self.said)["error"]["message"]
        except (ValueError, KeyError):
            return self.said


def ended(wait, *command, feed=None, environment=None):
    """Runs a process that must succeed: seconds from start to exit, what it printed, what it complained of.

    `wait` is given the process and waits for its end. `feed` is bytes, or the path of a file. All three streams
    are files: the process never waits for this program to read or write.
    """
    with (open(feed, "rb") if isinstance(feed, str) else tempfile.TemporaryFile() as given,
          tempfile.TemporaryFile() as printed, tempfile.TemporaryFile() as complained):
        if isinstance(feed, bytes):
            given.write(feed)
            given.seek(0)
        parts = [str(part) for part in command]
        start = time.perf_counter()
        with subprocess.Popen(parts, stdin=given, stdout=printed, stderr=complained, env=environment) as process:
            wait(process)
        taken = time.perf_counter() - start
        said, complaint = (read_all(file) for file in (printed, complained))
    if process.returncode != 0:
        raise Failed(command, process.returncode, first_refusal(said) or complaint or said)
    return taken, said, complaint


def timed(*command, **options):
    """The same, waiting for its end without looking at it meanwhile."""
    return ended(subprocess.Popen.wait, *command, **options)


def read_all(file):
    file.seek(0)
    return file.read().decode()


def run(*command, **options):
    """What a process printed that must succeed."""
    return timed(*command, **options)[1]


def first_refusal(said):
    """The first answer of a session that is a refusal."""
    return next((line for line in said.splitlines() if '"error":' in line), None)


def out(*command):
    """What a command prints, as a number."""
    return float(run(*command).split()[-1])


def seconds(*command, feed=None):
    """Wall-clock seconds of a process that must succeed, from start to exit."""
    return timed(*command, feed=feed)[0]


def many(one, times=30):
    """The median of several one-shot runs, which make one measurement."""
    return statistics.median(one() for _ in range(times))


def instructions(*command, feed=None):
    """Instructions that callgrind counts of a process, all threads together.

    Swift's hashes are seeded anew in each process; with one seed the counts repeat.
    """
    environment = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
    try:
        said = timed("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command, feed=feed,
                     environment=environment)[2]
    except FileNotFoundError:
        raise Missing("valgrind is not installed") from None
    return float(re.search(r"Collected\s*:\s*(\d+)", said).group(1))


def own_memory(process_id):
    """RssAnon in MiB: mapped pages of a ledger's file do not count. Nothing of a process that is gone."""
    try:
        with open(f"/proc/{process_id}/status") as file:
            for line in file:
                if line.startswith("RssAnon:"):
                    return int(line.split()[1]) / 1024
    except (FileNotFoundError, ProcessLookupError):
        pass
    return 0.0


def family(process_id):
    """A process and those it started: what may crash on a damaged file works in a child."""
    found = [process_id]
    for parent in found:
        try:
            with open(f"/proc/{parent}/task/{parent}/children") as file:
                found += [int(child) for child in file.read().split()]
        except (FileNotFoundError, ProcessLookupError):
            pass
    return found


def most_memory(*command, feed=None):
    """The most RssAnon, in MiB, that a process and those it started had together; sampled every millisecond."""
    samples = [0.0]

    def sample(process):
        while process.poll() is None:
            samples.append(sum(own_memory(one) for one in family(process.pid)))
            time.sleep(0.001)
    ended(sample, *command, feed=feed)
    return max(samples)


def memory_after(*command, feed):
    """RssAnon of a session once it has answered one line and waits for another: it is too short to be sampled."""
    process = subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdin.write(feed)
    process.stdin.flush()
    answer = process.stdout.readline().decode()
    memory = own_memory(process.pid)
    process.communicate()
    if process.returncode != 0:
        raise Failed(command, process.returncode, answer)
    return memory


class Goal:
    """What a contender is to reach: so much by itself, or so much of what another contender of the row has."""

    def __init__(self, who, limit, of=None, at_most=False):
        self.who, self.limit, self.of, self.at_most = who, limit, of, at_most

    def text(self, results, unit, mark):
        """The goal, and whether it was met; `mark` is what the verdict is marked with."""
        wanted = shown(self.limit, unit)
        if self.of:
            wanted = f"{self.limit:g} {'times' if self.limit > 1 else 'of'} {self.of}"
        wanted = f"at {'most' if self.at_most else 'least'} {wanted}"
        if self.who not in results or (self.of and self.of not in results):
            return f"{wanted}: not measured"
        base = results[self.of] if self.of else [1.0] * len(results[self.who])
        reached = median_ratio(results[self.who], base)
        met = reached <= self.limit if self.at_most else reached >= self.limit
        figure = f" ({reached:.3g})" if self.of else ""
        return f"{wanted}: {'met' if met else '**not met**'}{mark}{figure}"


def median_ratio(values, base):
    return statistics.median(value / other for value, other in zip(values, base))


class Row:
    """One comparison: contenders that do the same work, the first of them the measure of the others.

    `contenders` maps a name to what measures it once. `once`: what repeats is not measured in rounds.
    `durable`: its contenders wait for the disk, and a slow one makes them equal.
    """

    def __init__(self, title, unit, contenders, *goals, once=False, durable=False):
        self.title, self.unit, self.contenders, self.goals = title, unit, contenders, goals
        self.once, self.durable = once, durable
        self.results, self.missing, self.flushes = {}, {}, []

    def measure(self, rounds, flush):
        """`flush` gives the seconds that one takes: a disk that others use may be slow for one contender only."""
        for number in range(1 if self.once else rounds):
            for name, one in self.contenders.items():
                if name in self.missing:
                    continue
                if self.durable:
                    self.flushes.append(flush())
                try:
                    self.results.setdefault(name, []).append(one())
                except Missing as why:
                    self.results.pop(name, None)
                    self.missing[name] = str(why)
            print(f"  {self.title}: round {number + 1}", {
                name: shown(values[-1], self.unit) for name, values in self.results.items()}, file=sys.stderr)
        if self.durable:
            self.flushes.append(flush())

    @property
    def had_other_disk(self):
        """Whether it waited for a disk unlike the one that the goals are about."""
        return any(not QUICK_FLUSH <= flush <= SLOW_FLUSH for flush in self.flushes)

    def lines(self):
        """The cells of the table: what, who, measured, ratio, goal."""
        mark = "†" if self.had_other_disk else ""
        first = next(iter(self.contenders))
        for name in self.contenders:
            values = self.results.get(name)
            goals = "; ".join(goal.text(self.results, self.unit, mark) for goal in self.goals if goal.who == name)
            yield [self.title if name == first else "", name,
                   shown(statistics.median(values), self.unit) if values else "–",
                   self.ratio(name, first), goals]

    def ratio(self, name, first):
        """Of this contender to the first; nothing where each does work of its own."""
        if self.unit not in ("/s", "s") or not {name, first} <= self.results.keys() or len(self.contenders) == 1:
            return ""
        return "1" if name == first else f"{median_ratio(self.results[name], self.results[first]):.3g}"


def shown(value, unit):
    if unit == "/s":
        return f"{value:,.0f}/s"
    if unit == "s":
        return f"{value:.2f} s" if value >= 1 else f"{value * 1e3:.2f} ms" if value >= 1e-4 else f"{value * 1e6:.0f} µs"
    if unit == "instructions":
        return f"{value / 1e6:.2f} M" if value >= 1e6 else f"{value / 1e3:.1f} k"
    return f"{value:.1f} {unit}"
