"""The ledger as people reach it: a process a person, and every answer held to what was expected of it."""
import collections
import datetime
import hashlib
import json
import os
import subprocess

ZONE = "+08:00"
# A desk's requests lie in its pipe while it answers into another: so many fit into both.
BATCH = 40
# A desk is a process with two pipes; the ledger has 510 slots for readers.
DESKS = 450


class Mismatch(Exception):
    """The ledger and the model differ."""


Ask = collections.namedtuple("Ask", "method params rule")


def ask(method, rule=None, /, **params):
    """A request, and the rule that refuses it, if any does."""
    return Ask(method, params, rule)


class Desk:
    """One person's process: lines in, answers out, in order."""

    def __init__(self, binary, ledger, person):
        self.process = subprocess.Popen(
            [binary, ledger, "--as", person, "--lang", "en"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def answers(self, requests):
        found = []
        for first in range(0, len(requests), BATCH):
            part = requests[first:first + BATCH]
            self.process.stdin.write("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in part))
            self.process.stdin.flush()
            found += [json.loads(self.process.stdout.readline()) for _ in part]
        return found

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class LedgerDesks:
    """Sends requests by the clock of the simulation, and notes what came of them."""

    def __init__(self, ledger, binaries, start):
        self.ledger, self.binaries, self.clock = ledger, binaries, start
        self.desks, self.count = collections.OrderedDict(), 0
        self.sent, self.refused, self.digest = 0, collections.Counter(), hashlib.sha256()
        self.head = 0

    def tool(self, name):
        return os.path.join(self.binaries, f"siteledger-{name}")

    def run(self, name, *arguments):
        return subprocess.run([self.tool(name), *arguments], capture_output=True, text=True, check=False)

    def desk(self, person):
        if person not in self.desks:
            if len(self.desks) == DESKS:
                self.desks.popitem(last=False)[1].close()
            self.desks[person] = Desk(self.tool("request"), self.ledger, person)
        self.desks.move_to_end(person)
        return self.desks[person]

    def close(self):
        for desk in self.desks.values():
            desk.close()
        self.desks.clear()

    def until(self, date, hour=8, minute=30):
        """Lets time pass, never backwards."""
        self.clock = max(self.clock, datetime.datetime.combine(date, datetime.time(hour, minute)))

    @property
    def today(self):
        return self.clock.date()

    @property
    def now(self):
        return self.clock.isoformat() + ZONE

    def line(self, asked):
        self.count += 1
        self.clock += datetime.timedelta(seconds=1)
        return {"jsonrpc": "2.0", "id": self.count, "method": asked.method,
                "params": {"requestId": f"moni-{self.count}", **asked.params, "now": self.now}}

    def send(self, person, asks):
        """The results of one person's requests, in order; nothing for one that was refused."""
        if not asks:
            return []
        requests = [self.line(each) for each in asks]
        results = []
        for each, request, answer in zip(asks, requests, self.desk(person).answers(requests)):
            results.append(self.hold(person, each, request, answer))
        return results

    def hold(self, person, asked, request, answer):
        self.sent += 1
        error = answer.get("error")
        rule = ((error.get("data") or {}).get("rule") or error["message"]) if error else None
        if rule != asked.rule:
            raise Mismatch(f"{person}: {json.dumps(request, ensure_ascii=False)}\n  wanted "
                           f"{asked.rule or 'an answer'}, got {json.dumps(answer, ensure_ascii=False)}")
        if error:
            self.refused[rule] += 1
            self.digest.update(rule.encode())
            return None
        result = answer["result"]
        if "recordedAt" not in result:
            raise Mismatch(f"{request}: {answer}")
        self.digest.update(json.dumps([result["recordedAt"], result["events"]]).encode())
        for event in result["events"]:
            self.head = max(self.head, event["position"])
        return result

    def one(self, person, method, rule=None, /, **params):
        return self.send(person, [ask(method, rule, **params)])[0]

    def new(self, person, method, kind, /, **params):
        """Sends one request, and gives the id of what it made."""
        return made(self.one(person, method, **params), kind)

    def query(self, person, method, /, **params):
        self.count += 1
        answer = self.desk(person).answers(
            [{"jsonrpc": "2.0", "id": self.count, "method": method, "params": params}])[0]
        if "result" not in answer:
            raise Mismatch(f"{person}: {method} {params}: {json.dumps(answer, ensure_ascii=False)}")
        return answer["result"]

    def pages(self, person, method, member, /, **params):
        """All of a list."""
        lines, after = [], {}
        while True:
            answer = self.query(person, method, **params, **after, limit=500)
            lines += answer[member]
            if "next" not in answer:
                return lines
            after = {"after": answer["next"]}


def made(result, kind):
    """The id of the first thing of a kind that an answer tells of."""
    return everything_made(result, kind)[0]


def everything_made(result, kind):
    head = f"{kind}-"
    streams = [event["stream"] for event in result["events"]]
    return [stream.removeprefix(head) for stream in dict.fromkeys(streams) if stream.startswith(head)]
