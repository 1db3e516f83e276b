#!/usr/bin/env python3
"""Random requests, through several processes in turn, against a model of the contract in fifty lines of Python."""
import os
import sys
import uuid

from probe import Probe, data_of, event
from suite import case, chance, check, everything, folder, main, verify


class Model:
    """What the log must answer."""

    def __init__(self):
        self.events, self.versions, self.ids, self.requests, self.consumers = [], {}, set(), {}, {}

    def append(self, request):
        """(the error codes that are right, or None, positions, versions)."""
        name = request.get("requestId")
        content = {key: value for key, value in request.items() if key != "requestId"}
        added, ids, events, last = {}, set(), [], {}
        checkpoint = request.get("checkpoint")
        if not request["writes"] and not checkpoint or any(not write["events"] for write in request["writes"]):
            return {"invalid-request", *(["request-mismatch"] if name in self.requests else [])}, [], {}
        if name in self.requests:
            known, answer = self.requests[name]
            return answer if known == content else ({"request-mismatch"}, [], {})
        errors = set()
        for write in request["writes"]:
            stream, expect = write["stream"], write["expect"]
            version = self.versions.get(stream, 0) + added.get(stream, 0)
            if not (expect == "any" or expect == "none" and version == 0 or expect == "exists" and version > 0
                    or expect == version):
                errors.add("version-conflict")
            for one in write["events"]:
                if one.get("id") and (one["id"] in self.ids or one["id"] in ids):
                    errors.add("duplicate-event-id")
                ids.add(one.get("id"))
                added[stream] = added.get(stream, 0) + 1
                last[stream] = version = version + 1
                events.append((stream, version, one))
        if checkpoint and checkpoint["position"] <= self.consumers.get(checkpoint["name"], -1):
            errors.add("checkpoint-not-increasing")
        if errors:
            return errors, [], {}
        first = len(self.events) + 1
        self.events += events
        self.versions.update(last)
        self.ids |= ids - {None}
        if checkpoint:
            self.consumers[checkpoint["name"]] = checkpoint["position"]
        answer = (None, list(range(first, len(self.events) + 1)), last)
        if name:
            self.requests[name] = (content, answer)
        return answer


def random_request(draw, model, old):
    if old and draw.random() < 0.06:
        return draw.choice(old)
    writes = []
    for _ in range(draw.choice((0, 1, 1, 1, 1, 2, 3))):
        stream = f"{draw.choice('abc')}{draw.choice(('', '-'))}{draw.randint(0, 40)}"
        expect = draw.choice(("any", "any", "any", "none", "exists", model.versions.get(stream, 0),
                              draw.randint(0, 5)))
        events = []
        for _ in range(draw.choice((0, 1, 1, 1, 1, 2, 5, 30))):
            id = None
            if draw.random() < 0.3:
                id = draw.choice(sorted(model.ids)) if model.ids and draw.random() < 0.1 else \
                    str(uuid.UUID(int=draw.getrandbits(128), version=4))
            events.append(event(draw.randbytes(draw.choice((0, 1, 50, 3000))), f"t{draw.randint(0, 5)}", id))
        writes.append({"stream": stream, "expect": expect, "events": events})
    request = {"op": "append", "writes": writes}
    if draw.random() < 0.5:
        request["requestId"] = f"request {draw.randint(0, 3000)}"
    if draw.random() < 0.15:
        request["checkpoint"] = {"name": draw.choice(("app", "应用")), "position": draw.randint(0, 2000)}
    return request


def compare(probe, model, draw):
    check(probe.ask("head")["position"] == len(model.events), "head")
    stream = draw.choice(sorted(model.versions) or ["none"])
    check(probe.ask("version", stream=stream)["version"] == model.versions.get(stream, 0), "version of", stream)
    low, limit, backward = draw.randint(1, 40), draw.choice((None, 1, 5)), draw.random() < 0.5
    found = probe.ask("readStream", stream=stream, limit=limit, backward=backward, **{"from": low})["events"]
    plain = [(position, version, one) for position, (name, version, one) in enumerate(model.events, 1)
             if name == stream and version >= low]
    plain = (plain[::-1] if backward else plain)[:limit]
    check([(one["position"], one["version"]) for one in found] == [one[:2] for one in plain], "a stream's events")
    check(all(a["data"] == b["data"] and a["type"] == b["type"] and a["id"] == b.get("id", a["id"])
              for a, (_, _, b) in zip(found, plain)), "what a stream's events say")
    kinds = draw.sample(["t0", "t1", "t2", "t9"], draw.randint(1, 3))
    category, after = draw.choice((None, "a", "b", "c7")), draw.randint(0, len(model.events) + 2)
    found = probe.ask("readAll", types=kinds, category=category, after=after, limit=limit, backward=backward)
    plain = [position for position, (name, _, one) in enumerate(model.events, 1) if position > after
             and one["type"] in kinds and category in (None, name.split("-")[0])]
    plain = (plain[::-1] if backward else plain)[:limit]
    check([one["position"] for one in found["events"]] == plain, "events by", kinds, category, after, limit, backward)
    for name in ("app", "应用", "nobody"):
        check(probe.ask("checkpoint", name=name)["position"] == model.consumers.get(name), "checkpoint of", name)
    if model.ids:
        check(probe.ask("hasEvent", id=draw.choice(sorted(model.ids)))["has"], "an id")


@case
def random_requests_agree_with_a_model():
    draw = chance("model")
    with folder() as parent:
        path, model, old, answers = os.path.join(parent, "log"), Model(), [], {}
        probes, codes = [Probe(path) for _ in range(3)], {}
        for number in range(2_000):
            index = draw.randrange(3)
            if draw.random() < 0.01:
                check(probes[index].close() == 0)
                probes[index] = Probe(path)
            request = random_request(draw, model, old)
            allowed, positions, versions = model.append(request)
            answer = probes[index].raw(request)
            code = answer.get("error", {}).get("code")
            codes[code] = codes.get(code, 0) + 1
            if allowed is None:
                check(answer["ok"] and answer["positions"] == positions and answer["versions"] == versions,
                      f"request {number}: {answer}, not {positions} {versions}: {request}")
                name = request.get("requestId")
                if name:
                    check(answers.setdefault(name, answer) == answer, "a repetition was answered otherwise")
                    old.append(request)
            else:
                check(code in allowed, f"request {number}: {answer}, not {allowed}: {request}")
            if number % 10 == 0:
                compare(probes[draw.randrange(3)], model, draw)
        for probe in probes:
            compare(probe, model, draw)
            check(probe.close() == 0)
        check(len(everything(path)) == len(model.events))
        verify(path)
        print(f"    {len(model.events)} events in {len(model.versions)} streams; {codes}")


@case
def more_streams_types_and_cases_than_a_writer_remembers():
    with folder() as parent:
        path, count = os.path.join(parent, "log"), 20_000
        with Probe(path) as probe:
            for round in range(2):
                for start in range(0, count, 5_000):
                    probe.ask("append", writes=[
                        {"stream": f"many-{n}", "expect": round, "events": [event(b"%d" % n, f"type {n // 2}")]}
                        for n in range(start, start + 5_000)])
            for n in (0, 1, 8_191, 8_192, 8_193, count - 1):
                probe.append(f"many-{n}", b"%d" % n, expect=2)
                found = probe.ask("readStream", stream=f"many-{n}")["events"]
                check([data_of(one) for one in found] == [b"%d" % n] * 3, n)
            check(len(probe.ask("readAll", types=["type 7"])["events"]) == 4)
            check(probe.close() == 0)
        verify(path)


if __name__ == "__main__":
    sys.exit(main("random requests and a model"))
