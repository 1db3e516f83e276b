#!/usr/bin/env python3
"""Checks a ledger from outside, knowing nothing of it but docs/log-format.md.

Numbers in square brackets are the checks of the section "What an auditor checks".
Needs PyPI lmdb, and beside it signed_note.py, which reads checkpoints, and stored_objects.py, which opens objects where
PyPI pycryptodome is there.
"""
import argparse
import functools
import hashlib
import os
import re
import struct
import sys
from array import array

import lmdb

import signed_note
import stored_objects

HEAD = struct.Struct(">IBBHQqiI16s12I7HH")  # the first 112 bytes of a record
REFERENCE = re.compile(rb'\{"object":(\d+)\}')  # to a text, in the data of an event
TABLES = ("streams", "categories", "types", "correlations")
findings = []


def finding(check, where, text):
    findings.append(check)
    print(f"[{check}] {where}: {text}")


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def jump(k):
    """The ordinal that the jump of ordinal k leads to."""
    rest, taken = k, 0
    while rest:
        taken = (1 << ((rest + 1).bit_length() - 1)) - 1
        rest -= taken
    return k - taken


def link(positions, k):
    """Where the record with ordinal k lies, 0 for none, None for one that is missing."""
    return 0 if k == 0 else positions[k - 1] if k <= len(positions) else None


def read_record(value, position):
    """(fields, thread links, strings, record, tree hashes, objects), or ValueError saying what is wrong."""
    if len(value) < HEAD.size:
        raise ValueError("is shorter than an envelope")
    length, form, flags, schema, own, at, on, cause, event_id, *rest = HEAD.unpack_from(value)
    threads, lengths, reserved = [rest[i:i + 3] for i in (0, 3, 6, 9)], rest[12:19], rest[19]
    depth = (position & -position).bit_length()
    if (flags, own) != (0, position) or form not in (1, 2) or (form == 1 and reserved) or schema < 1:
        raise ValueError(f"has format {form}, flags {flags}, schema {schema}, position {own}, {reserved}")
    if len(value) != length + 32 * depth or length < HEAD.size + sum(lengths):
        raise ValueError(f"has lengths that do not add up to its {len(value)} bytes")
    strings, offset = [], HEAD.size
    for size in lengths:
        strings.append(value[offset:offset + size].decode("utf-8"))  # UnicodeDecodeError is a ValueError
        offset += size
    if not strings[0] or not strings[1] or any("\0" in s for s in strings):
        raise ValueError("has an empty stream or type, or a NUL in a name")
    hashes = [value[i:i + 32] for i in range(length, len(value), 32)]
    objects = None
    if form == 2:
        *objects, data = stored_objects.read_section(value[:length], offset, reserved)
        if data > length:
            raise ValueError("has objects that reach past its end")
    return (at, cause, event_id), threads, strings, value[:length], hashes, objects


def record_data(value):
    """The data of a record: what stands behind its strings and behind what it says of objects."""
    length, form, *rest = HEAD.unpack_from(value)
    start = HEAD.size + sum(rest[-8:-1])
    if form == 2:
        start = stored_objects.read_section(value[:length], start, rest[-1])[-1]
    return value[start:length]


def check_log(log, log_id, event_ids, wanted):
    """Walks the log once; returns (head, roots at the wanted sizes, threads, requests, objects)."""
    known_objects, brought, referred = {}, 0, []
    threads, requests, roots = [{} for _ in TABLES], {}, {0: sha()}
    computed, stored, expected, last, chosen = [], [], 1, -(1 << 63), 0
    own_form = bytearray(log_id[:12])
    own_form[6], own_form[8] = 0x80 | log_id[6] & 0x0F, 0x80 | log_id[8] & 0x3F
    for key, value in log:
        position = int.from_bytes(key, "big")
        if len(key) != 8 or position != expected:
            finding(2, f"position {position}", f"follows {expected - 1}")
            computed = None  # without every leaf there is no tree
        if position >= 1 << 32:
            break
        expected = position + 1
        try:
            (at, cause, event_id), links, strings, record, hashes, objects = read_record(value, position)
        except ValueError as error:
            finding(3, f"position {position}", str(error))
            computed = None
            continue
        if at < last or 0 < cause >= position:
            finding(4, f"position {position}", f"at {at} after {last}, caused by {cause}: not in time's order")
        if at != last:
            check_references(referred, brought)
        last = at
        if objects:
            known_objects[position] = objects
            brought += len(objects[1])
        referred += [(position, int(number)) for number in REFERENCE.findall(record_data(value))]
        node, seen = sha(b"\0", record), hashes[0]
        if node != seen:
            finding(5, f"position {position}", "the leaf hash is not that of the record")
        if computed is not None:
            for level, claimed in enumerate(hashes[1:], 1):
                node, local = sha(b"\1", computed.pop(), node), sha(b"\1", stored.pop(), seen)
                if claimed not in (node, local):
                    finding(5, f"position {position}", f"the tree hash of level {level} does not follow")
                seen = claimed
            computed.append(node)
            stored.append(seen)
            if position in wanted:
                roots[position] = root_of(computed)
        stream, event_type, request, correlation = strings[:4]
        names = (stream, stream.split("-", 1)[0] or "\0", event_type, correlation)
        for table, name, (ordinal, previous, jumped), known in zip(TABLES, names, links, threads):
            positions = known.setdefault(name, array("I")) if name else array("I")
            k = len(positions) + 1 if name else 0
            if (ordinal, previous, jumped) != (k, link(positions, max(k - 1, 0)), link(positions, jump(k))):
                finding(6, f"position {position}", f"is {ordinal} on {table} {name!r}, after {previous} and "
                        f"{jumped}: it should be {k}, after {positions[-1:].tolist()}")
            positions.append(position)
        if event_id[:12] == own_form:
            if int.from_bytes(event_id[12:], "big") != position:
                finding(7, f"position {position}", "has the id of another position")
        else:
            chosen += 1
            if event_ids.get(event_id) != struct.pack(">Q", position):
                finding(7, f"position {position}", f"event-ids does not lead to it from {event_id.hex()}")
        if request:
            requests.setdefault(request, array("I")).append(position)
    check_references(referred, brought)
    if chosen != len(event_ids):
        finding(7, "event-ids", f"holds {len(event_ids)} ids where the log has {chosen}")
    if computed is not None:
        roots[expected - 1] = root_of(computed)
    return expected - 1, roots, threads, requests, known_objects


def check_references(referred, brought):
    """What events recorded at one time refer to was brought by them, or before them."""
    for position, number in referred:
        if not 0 < number <= brought:
            finding(11, f"position {position}", f"refers to object {number}, when there are {brought}")
    referred.clear()


def root_of(nodes):
    return functools.reduce(lambda right, left: sha(b"\1", left, right), reversed(nodes or [sha()]))


def check_tables(table, threads, requests):
    for name, known in zip(TABLES, threads):
        heads = table(name)
        for thread in known.keys() | {key.decode(errors="replace") for key in heads}:
            positions, head = known.get(thread, array("I")), heads.get(thread.encode(), b"")
            k = len(positions)
            if head != struct.pack(">III", k, link(positions, k), link(positions, jump(k))):
                finding(6, f"{name} {thread!r}", f"its head is {head.hex() or 'missing'}; the log has {k} "
                        f"records on it, the last at position {link(positions, k)}")
    answers = {key.decode(errors="replace"): value for key, value in table("requests").items()}
    for request in requests.keys() | answers.keys():
        first, count = struct.unpack_from(">QI", answers.get(request, b"").ljust(76, b"\xff"), 64)
        held = list(requests.get(request, []))
        if held != list(range(first, first + min(count, len(held) + 1))) or (not held and first):
            finding(8, f"request {request!r}", f"states {count} events from {first}; the log has {held[:9]}")


def check_objects(objects, rows, parts, meta, log_id, options):
    file, path = None, os.path.join(options.ledger, "keys")
    if os.path.exists(path) and not options.without_keys:
        with open(path, "rb") as opened:
            file = opened.read()
    if rows and file is None and not options.without_keys:
        finding(12, "keys", "the file is missing: no object can be opened")
    for check, where, text in stored_objects.check(objects, rows, parts, meta, log_id, file):
        finding(check, where, text)
    if rows and (file is None or stored_objects.AES is None):
        print(f"note: {len(rows)} objects were not opened")


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("ledger")
    options.add_argument("--key", action="append", default=[], help="name+hash+key of a trusted signer")
    options.add_argument("--checkpoint", action="append", default=[], help="a note you kept yourself")
    options.add_argument("--without-keys", action="store_true", help="leave objects unopened")
    options = options.parse_args()
    try:
        keys = [signed_note.read_key(key) for key in options.key]
        notes = {f"kept checkpoint {path}": (None, open(path, "rb").read()) for path in options.checkpoint}
        environment = lmdb.open(options.ledger, readonly=True, create=False, max_dbs=512)
        transaction = environment.begin()
        tables = [bytes(key).decode() for key in transaction.cursor().iternext(values=False)]
    except (OSError, ValueError, lmdb.Error) as error:
        print(f"cannot look: {error}")
        return 2

    opened = {name: environment.open_db(name.encode(), transaction, create=False) for name in tables}
    rows = lambda name: transaction.cursor(opened[name]) if name in opened else ()
    meta = dict(rows("meta"))
    if meta.get(b"format") != b"siteledger-log 1" or len(meta.get(b"log-id", b"")) != 16:
        finding(1, "meta", "does not name a log of this format with an id of 16 bytes")
    for key, note in rows("checkpoints"):
        notes[f"checkpoint of size {int.from_bytes(key, 'big')}"] = (key, note)
    stated = {}
    for where, (_, note) in notes.items():
        try:
            stated[where] = signed_note.read_checkpoint(note, keys)
        except ValueError as error:
            finding(9, where, str(error))
    log_id = meta.get(b"log-id", bytes(16)).ljust(16, b"\0")
    head, roots, threads, requests, objects = check_log(
        rows("log"), log_id, dict(rows("event-ids")), {size for size, _ in stated.values()})
    check_tables(lambda name: dict(rows(name)), threads, requests)
    check_objects(objects, dict(rows("objects")), dict(rows("object-parts")), meta, log_id, options)
    for where, (size, root) in stated.items():
        check, key = 10 if notes[where][0] is None else 9, notes[where][0]
        if key not in (None, struct.pack(">Q", size)):
            finding(check, where, f"states another size, {size}")
        if size > head:
            finding(check, where, f"states {size} events; the log has {head}: the last were removed")
        elif roots.get(size) != root:
            finding(check, where, "its root is not the log's at that size: what came before was rewritten")
    if not keys and notes:
        print("note: no --key was given, so roots were compared but signatures were not checked")
    root = roots[head].hex() if head in roots else "unknown"
    print(f"{head} events, root {root}, {len(notes)} checkpoints: "
          + (f"{len(findings)} findings" if findings else "nothing was found"))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
