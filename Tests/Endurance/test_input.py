#!/usr/bin/env python3
"""Whatever comes in: a clear answer to each line, and the process goes on.

Also directories that are no logs, and clocks that are set back.
"""
import base64
import json
import os
import shutil
import subprocess
import sys
import uuid

import lmdb
from probe import TOOL, Probe, data_of, event
from suite import Skipped, case, check, everything, folder, main, verify

DYNAMIC = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".build", "debug",
                       "siteledger-logprobe")
APPEND = {"op": "append", "writes": [{"stream": "s", "expect": "any", "events": [event()]}]}


def changed(**fields):
    """APPEND's bytes with fields of the one event or of the write replaced."""
    request = json.loads(json.dumps(APPEND))
    write = request["writes"][0]
    for name, value in fields.items():
        (write["events"][0] if name in ("id", "type", "data") else
         request if name in ("requestId", "checkpoint", "writes", "op") else write)[name] = value
    return json.dumps(request, ensure_ascii=False).encode("utf-8", "surrogatepass")


def code(response):
    return None if response["ok"] else response["error"]["code"]


INVALID = {
    "an empty line": b"",
    "not JSON": b"append",
    "half an object": b'{"op":"head"',
    "something behind the object": b'{"op":"head"} x',
    "two objects": b'{"op":"head"}{"op":"head"}',
    "an array": b"[]",
    "a number": b"1",
    "null": b"null",
    "no op": b"{}",
    "an unknown op": b'{"op":"delete","position":1}',
    "an op that is no string": b'{"op":1}',
    "a name twice": b'{"op":"head","op":"head"}',
    "invalid UTF-8": b'{"op":"version","stream":"\xff\xfe"}',
    "an overlong encoding": b'{"op":"version","stream":"\xc0\xaf"}',
    "half a surrogate pair": b'{"op":"version","stream":"\\ud800"}',
    "an encoded surrogate": b'{"op":"version","stream":"\xed\xa0\x80"}',
    "a raw control character": b'{"op":"version","stream":"a\x01b"}',
    "a bad escape": b'{"op":"version","stream":"\\x41"}',
    "single quotes": b"{'op':'head'}",
    "a comma too many": b'{"op":"head",}',
    "a byte order mark": b'\xef\xbb\xbf{"op":"head"}',
    "a number that is no number": b'{"op":"root","size":1e}',
    "a leading zero": b'{"op":"root","size":01}',
    "a fraction for a size": b'{"op":"root","size":1.5}',
    "a negative size": b'{"op":"root","size":-1}',
    "a size beyond 64 bits": b'{"op":"root","size":18446744073709551616}',
    "a size beyond all numbers": b'{"op":"root","size":1e999}',
    "a size beyond the head": b'{"op":"root","size":2}',
    "a size that is text": b'{"op":"root","size":"1"}',
    "a leaf of nothing": b'{"op":"leaf","position":0}',
    "a leaf beyond the head": b'{"op":"leaf","position":2}',
    "an inclusion beyond the size": b'{"op":"inclusion","position":2,"size":1}',
    "a consistency backwards": b'{"op":"consistency","from":2,"to":1}',
    "a negative limit": b'{"op":"readAll","limit":-1}',
    "a limit that is text": b'{"op":"readAll","limit":"9"}',
    "a flag that is a number": b'{"op":"readAll","backward":1}',
    "types that are no list": b'{"op":"readAll","types":"t"}',
    "a time that is none": b'{"op":"readAll","since":"yesterday"}',
    "a day that is none": b'{"op":"readAll","since":"2026-02-30T00:00:00Z"}',
    "an id that is none": b'{"op":"hasEvent","id":"x"}',
    "an id in upper case": b'{"op":"hasEvent","id":"ABCDEF00-0000-4000-8000-000000000000"}',
    "a stream missing": b'{"op":"readStream"}',
    "an append without writes": b'{"op":"append"}',
    "neither writes nor checkpoint": b'{"op":"append","writes":[]}',
    "a write without events": changed(events=[]),
    "no expectation": b'{"op":"append","writes":[{"stream":"s","events":[{"type":"t","data":""}]}]}',
    "an unknown expectation": changed(expect="perhaps"),
    "a negative expectation": changed(expect=-1),
    "a fractional expectation": changed(expect=1.5),
    "an empty stream name": changed(stream=""),
    "a NUL in a stream name": changed(stream="a\0b"),
    "an empty type": changed(type=""),
    "a NUL in a type": changed(type="t\0"),
    "an empty request id": changed(requestId=""),
    "a NUL in a request id": changed(requestId="r\0"),
    "bad base64": changed(data="***"),
    "base64 without padding": changed(data="YQ"),
    "base64 with a line break": changed(data="YWFh\nYWFh"),
    "data that is no string": changed(data={}),
    "an event id that is none": changed(id="1"),
    "an event id in upper case": changed(id="ABCDEF00-0000-4000-8000-000000000000"),
    "a checkpoint without a name": changed(checkpoint={"position": 1}),
    "a checkpoint with an empty name": changed(checkpoint={"name": "", "position": 1}),
    "a negative checkpoint": changed(checkpoint={"name": "c", "position": -1}),
}

LIMITED = {
    "a stream name of 512 bytes": changed(stream="s" * 512),
    "a stream name of 171 Chinese characters": changed(stream="县" * 171),
    "a type of 512 bytes": changed(type="t" * 512),
    "a request id of 512 bytes": changed(requestId="r" * 512),
    "a checkpoint name of 512 bytes": changed(checkpoint={"name": "c" * 512, "position": 1}),
}

DEEP = {
    "arrays in arrays": b'{"op":' + b"[" * 100_000,
    "arrays in arrays that are closed": b'{"op":"head","x":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    "objects in objects": b'{"op":' * 100_000,
}


@case
def every_malformed_line_is_refused_by_its_name_and_leaves_nothing():
    with folder() as parent:
        path, wrong = os.path.join(parent, "log"), []
        with Probe(path) as probe:
            check(probe.append("s", b"1")["positions"] == [1])
            for table, expected in ((INVALID, {"invalid-request"}), (LIMITED, {"limit-exceeded"}),
                                    (DEEP, {"invalid-request", "limit-exceeded"})):
                for name, line in table.items():
                    got = code(probe.raw(line))
                    if got not in expected:
                        wrong.append(f"{name}: {got}, not {expected}")
            check(probe.ask("head")["position"] == 1, "something refused was kept")
            check(probe.close() == 0)
        check(not wrong, "\n".join(wrong))
        check(len(everything(path)) == 1)
        verify(path)


@case
def a_line_over_64_mib_is_refused_and_read_past():
    with folder() as parent:
        path = os.path.join(parent, "log")
        with Probe(path) as probe:
            for size in ((64 << 20) + 1, 80 << 20):
                got = code(probe.raw(b'{"op":"head","x":"' + b"x" * size + b'"}'))
                check(got in ("limit-exceeded", "invalid-request"), f"a line of {size} bytes: {got}")
            check(probe.append("s", b"1")["positions"] == [1])
        verify(path)


@case
def names_data_and_appends_up_to_their_limits_are_kept():
    with folder() as parent:
        path = os.path.join(parent, "log")
        names = ["n" * 200, "县" * 66 + "ab", "e\u0301", "\u00e9", "a-b-c", "-leading", "trailing-", " space ", "\U0001f3db",
                 "n" * 511]
        with Probe(path) as probe:
            for name in names:
                probe.append(name, name.encode(), type=name, request=name)
            for name in names:
                found = probe.ask("readStream", stream=name)["events"]
                check([data_of(one) for one in found] == [name.encode()], "not its own stream:", name)
                check(found[0]["type"] == name and found[0]["stream"] == name)
            check([one["stream"] for one in probe.ask("readAll", category="a")["events"]] == ["a-b-c"])
            sizes = [0, 1, 4_000, 1 << 20]
            probe.append("sizes", *[b"\xff\x00" * (size // 2) + b"z" * (size % 2) for size in sizes])
            check([len(data_of(one)) for one in probe.ask("readStream", stream="sizes")["events"]] == sizes)
            many = probe.append("many", *[b"%d" % number for number in range(10_000)])
            check(many["versions"] == {"many": 10_000} and len(many["positions"]) == 10_000)
            wide = probe.append("wide", b"w" * (11 << 20))  # more than 14 MiB as base64
            check(wide["versions"] == {"wide": 1})
            check(probe.close() == 0)
        check(len(everything(path)) == len(names) + len(sizes) + 10_000 + 1)
        verify(path)


@case
def a_request_id_answers_for_ever_and_only_for_itself():
    with folder() as parent:
        path = os.path.join(parent, "log")
        ids = [str(uuid.uuid4()) for _ in range(3)]
        request = {**APPEND, "requestId": "once", "checkpoint": {"name": "c", "position": 5}}
        with Probe(path) as probe:
            first = probe.raw(request)
            check(first["ok"] and probe.raw(request) == first)
            probe.append("s", b"between", ids=ids[:1])
            check(code(probe.raw(json.loads(changed(requestId="once", data="eA==")))) == "request-mismatch")
            check(code(probe.raw({**request, "checkpoint": {"name": "c", "position": 6}})) == "request-mismatch")
            check(code(probe.raw({**APPEND, "requestId": "once"})) == "request-mismatch")
            refused = {"op": "append", "requestId": "refused",
                       "writes": [{"stream": "s", "expect": 99, "events": [event()]}]}
            check(code(probe.raw(refused)) == "version-conflict")
            check(code(probe.raw(json.loads(changed(id=ids[0])))) == "duplicate-event-id")
            check(code(probe.raw({"op": "append", "writes": [{"stream": "s", "expect": "any", "events": [
                event(id=ids[1]), event(id=ids[1])]}]})) == "duplicate-event-id")
            check(code(probe.raw({"op": "append", "writes": [], "checkpoint": {"name": "c", "position": 5}}))
                  == "checkpoint-not-increasing")
            only = {"op": "append", "writes": [], "checkpoint": {"name": "c", "position": 9}, "requestId": "only"}
            second = probe.raw(only)
            check(second["ok"] and second["positions"] == [])
            own = probe.ask("readAll", limit=1)["events"][0]["id"]
            check(probe.ask("hasEvent", id=own)["has"] and probe.ask("hasEvent", id=ids[0])["has"])
            check(not probe.ask("hasEvent", id=ids[2])["has"])
            check(not probe.ask("hasEvent", id=own[:-2] + "ff")["has"], "an id of a position to come is there")
            check(code(probe.raw(json.loads(changed(id=own)))) is not None, "the log's own id was taken from a caller")
            check(code(probe.raw(json.loads(changed(id=own[:-2] + "ff")))) is not None,
                  "an id of the log's own form was taken from a caller")
        with Probe(path) as probe:
            check(probe.raw(request) == first and probe.raw(only) == second, "another process answers otherwise")
            check(probe.ask("checkpoint", name="c")["position"] == 9)
            check(probe.ask("checkpoint", name="other")["position"] is None)
            check(probe.ask("head")["position"] == 2)
        verify(path)


@case
def reads_agree_with_a_plain_list():
    """Every kind of read, with all limits, against the same question asked of a list."""
    with folder() as parent:
        path, expected = os.path.join(parent, "log"), []
        with Probe(path) as probe:
            for number in range(120):
                stream, type = f"{'abc'[number * 7 % 3]}-{number * 5 % 11}", f"t{number * 3 % 4}"
                probe.append(stream, b"%d" % number, type=type)
                expected.append((stream, type))
            def positions(**question):
                return [one["position"] for one in probe.ask("readAll", **question)["events"]]
            for types in (None, ["t1"], ["t1", "t3"], ["none"]):
                for category in (None, "a", "none"):
                    for after, until in ((None, None), (0, 50), (33, 90), (119, 500), (60, 60), (500, 600)):
                        for limit in (None, 0, 1, 7):
                            for backward in (False, True):
                                plain = [n for n, (stream, type) in enumerate(expected, 1)
                                         if n > (after or 0) and n <= (until or 1 << 40)
                                         and (types is None or type in types)
                                         and (category is None or stream.split("-")[0] == category)]
                                plain = plain[::-1] if backward else plain
                                plain = plain if limit is None else plain[:limit]
                                question = dict(types=types, category=category, after=after, until=until,
                                                limit=limit, backward=backward)
                                check(positions(**question) == plain, question)
            for first in (None, 1, 3, 99):
                for last in (None, 1, 5, 99):
                    for limit in (None, 0, 2):
                        for backward in (False, True):
                            plain = [n for n, (stream, _) in enumerate(expected, 1) if stream == "a-0"]
                            plain = plain[(first or 1) - 1:last]
                            plain = plain[::-1] if backward else plain
                            plain = plain if limit is None else plain[:limit]
                            found = probe.ask("readStream", stream="a-0", limit=limit, backward=backward,
                                              **{"from": first, "to": last})["events"]
                            check([one["position"] for one in found] == plain, first, last, limit, backward)
            middle = probe.ask("readAll", after=59, limit=1)["events"][0]["recordedAt"]
            since = positions(since=middle)
            check(60 in since and since[-1] == 120, "since is inclusive", since)
        verify(path)


@case
def roots_and_proofs_agree_with_the_definition():
    """Roots, leaves and proofs of every size, against RFC 6962's own recursive definitions."""
    import hashlib

    def sha(*parts):
        return hashlib.sha256(b"".join(parts)).digest()

    def split(count):
        return 1 << (count - 1).bit_length() - 1

    def root(hashes):
        if len(hashes) < 2:
            return hashes[0] if hashes else sha()
        k = split(len(hashes))
        return sha(b"\1", root(hashes[:k]), root(hashes[k:]))

    def path(m, hashes):
        if len(hashes) < 2:
            return []
        k = split(len(hashes))
        return path(m, hashes[:k]) + [root(hashes[k:])] if m < k else path(m - k, hashes[k:]) + [root(hashes[:k])]

    def subproof(m, hashes, whole):
        if m == len(hashes):
            return [] if whole else [root(hashes)]
        k = split(len(hashes))
        return subproof(m, hashes[:k], whole) + [root(hashes[k:])] if m <= k else \
            subproof(m - k, hashes[k:], False) + [root(hashes[:k])]

    def decoded(texts):
        return [base64.b64decode(text) for text in texts]

    with folder() as parent:
        place = os.path.join(parent, "log")
        with Probe(place) as probe:
            check(decoded([probe.ask("root")["root"]]) == [sha()], "the root of nothing")
            probe.append("s", *[b"%d" % number for number in range(21)])
            leaves = []
            for position in range(1, 22):
                leaf = probe.ask("leaf", position=position)
                record, hash = decoded([leaf["record"], leaf["hash"]])
                check(sha(b"\0", record) == hash, "a leaf hash", position)
                leaves.append(hash)
            for size in range(22):
                check(decoded([probe.ask("root", size=size)["root"]]) == [root(leaves[:size])], "root", size)
                for m in range(1, size + 1):
                    proof = probe.ask("inclusion", position=m, size=size)["proof"]
                    check(decoded(proof) == path(m - 1, leaves[:size]), "inclusion", m, size)
                    proof = probe.ask("consistency", **{"from": m, "to": size})["proof"]
                    check(decoded(proof) == subproof(m, leaves[:size], True), "consistency", m, size)
        verify(place)


# Directories that are not logs.

def opened(path):
    """(exit status, everything said) of a process that is asked for the head."""
    run = subprocess.run([TOOL, path], input=b'{"op":"head"}\n', capture_output=True, timeout=60)
    return run.returncode, run.stdout + run.stderr


@case
def what_is_not_a_log_is_refused_and_not_touched():
    with folder() as parent:
        real = os.path.join(parent, "real")
        with Probe(real) as probe:
            probe.append("s", b"1")

        def garbage(path):
            os.makedirs(path)
            with open(os.path.join(path, "data.mdb"), "wb") as file:
                file.write(b"this is not a database " * 1_000)

        def foreign(path):
            os.makedirs(path)
            with lmdb.open(path, max_dbs=4) as environment, environment.begin(write=True) as transaction:
                transaction.put(b"k", b"v", db=environment.open_db(b"something", transaction))

        def newer(path):
            shutil.copytree(real, path)
            with lmdb.open(path, max_dbs=64) as environment, environment.begin(write=True) as transaction:
                transaction.put(b"format", b"siteledger-log 2", db=environment.open_db(b"meta", transaction))

        def a_file(path):
            with open(path, "w") as file:
                file.write("a file")

        for make in (garbage, foreign, newer, a_file):
            path = os.path.join(parent, make.__name__)
            make(path)
            target = os.path.join(path, "data.mdb") if os.path.isdir(path) else path
            with open(target, "rb") as file:
                before = file.read()
            status, said = opened(path)
            check(status >= 0, f"{make.__name__}: ended by signal {-status}")
            check(b'"ok":true' not in said, f"{make.__name__}: was opened")
            check(said.strip(), f"{make.__name__}: not a word was said")
            with open(target, "rb") as file:
                check(file.read() == before, f"{make.__name__}: was changed")


@case
def a_truncated_data_file_is_refused_or_read_without_harm():
    """A file cut anywhere; the process may refuse or answer, but the shorter file must not be taken for a new log."""
    with folder() as parent:
        path = os.path.join(parent, "log")
        with Probe(path) as probe:
            probe.append("s", *[b"x" * 1000] * 100)
        for size in (0, 100, 4096, 8192, 20_000):
            cut = os.path.join(parent, f"cut-{size}")
            os.makedirs(cut)
            shutil.copy(os.path.join(path, "data.mdb"), cut)
            os.truncate(os.path.join(cut, "data.mdb"), size)
            status, said = opened(cut)
            if size == 0:
                continue  # an empty file is what a killed maker of a log leaves: it may become a new log
            check(b'"position":100' in said or b'"ok":true' not in said,
                  f"cut to {size} bytes it was taken for a log: {said}")


@case
def files_are_for_their_owner_only():
    with folder() as parent:
        path = os.path.join(parent, "log")
        old = os.umask(0)
        try:
            with Probe(path) as probe:
                probe.append("s", b"1")
        finally:
            os.umask(old)
        check(os.stat(path).st_mode & 0o777 == 0o700, "the directory", oct(os.stat(path).st_mode))
        for name in ("data.mdb", "lock.mdb"):
            mode = os.stat(os.path.join(path, name)).st_mode & 0o777
            check(mode == 0o600, name, oct(mode))


# Clocks.

@case
def a_clock_set_back_never_makes_recorded_times_go_back():
    if shutil.which("faketime") is None:
        raise Skipped("faketime is not installed")
    with folder() as parent:
        path, past = os.path.join(parent, "log"), os.path.join(parent, "past")
        with Probe(path) as probe:
            now = probe.append("s", b"now")["recordedAt"]
        for tool in (TOOL, DYNAMIC):  # a static binary does not load faketime's library
            if not os.path.exists(tool):
                continue
            with Probe(past, wrap=["faketime", "-f", "-400d"], tool=tool) as probe:
                then = probe.append("s", b"1")["recordedAt"]
            shutil.rmtree(past)
            if then[:7] < now[:7]:
                break
        else:
            raise Skipped("faketime has no hold on a static siteledger-logprobe, and .build/debug has no other")
        with Probe(path, wrap=["faketime", "-f", "-400d"], tool=tool) as probe:
            back = [probe.append("s", b"back")["recordedAt"] for _ in range(3)]
            check(all(time >= now for time in back), f"{back} after {now}")
        with Probe(path) as probe:
            check(probe.append("s", b"again")["recordedAt"] >= back[-1])
        check([data_of(one) for one in everything(path)] == [b"now", b"back", b"back", b"back", b"again"])
        verify(path)


if __name__ == "__main__":
    sys.exit(main("input, foreign directories and clocks"))
