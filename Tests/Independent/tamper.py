#!/usr/bin/env python3
"""Alters copies of a ledger in every way we could think of; each must be found, for the right reason.

usage: tamper.py [LEDGER [--key VKEY]...]

Without LEDGER it makes one with write_sample.py and, when SITELEDGER_BIN names the folder of the built tools, one
with siteledger-logprobe and a county's with Tools/play. A LEDGER is copied, never changed. Every tampering writes
LMDB directly with PyPI lmdb, as an intruder would. verify_log.py must find it and name the check that found it;
where docs/log-format.md says that nothing on that page shows it, verify_log.py must find nothing, so that the
page stays honest. On a county's ledger `siteledger-replay verify` is asked as well, and about objects on the others
the log itself, by siteledger-logprobe.
"""
import argparse
import base64
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import uuid

import stored_objects
import write_sample as sample

HERE = os.path.dirname(os.path.abspath(__file__))
BIN = os.environ.get("SITELEDGER_BIN", "")
TAMPERINGS = []
OF_OBJECTS = set()  # those that need a ledger with objects
OF_PARTS = set()  # those that need one with files in parts


class NotHere(Exception):
    """This ledger holds nothing that this tampering could alter."""


def tampering(*checks, exactly=False, replay=True, recount=False):
    """Registers an alteration with the checks of docs/log-format.md that must find it."""
    def register(function):
        TAMPERINGS.append((function, set(checks), exactly, replay, recount))
        return function
    return register


class Ledger:
    """A ledger's tables, as a dictionary of dictionaries, read from and written to disk."""

    def __init__(self, path):
        self.path = path
        with self.environment() as env, env.begin() as txn:
            names = [bytes(key).decode() for key in txn.cursor().iternext(values=False)]
            self.tables = {name: dict(txn.cursor(env.open_db(name.encode(), txn))) for name in names}
        for name in ("event-ids", "requests", "consumers", "checkpoints", "objects", "object-parts"):
            self.tables.setdefault(name, {})
        self.log_id = self.tables["meta"][b"log-id"]
        self.keys = bytearray(read(os.path.join(path, "keys")))

    def environment(self):
        size = os.path.getsize(os.path.join(self.path, "data.mdb"))
        return sample.lmdb.open(self.path, map_size=size * 4 + (64 << 20), max_dbs=512)

    def save(self):
        with self.environment() as env, env.begin(write=True) as txn:
            for name, rows in self.tables.items():
                db = env.open_db(name.encode(), txn)
                old = dict(txn.cursor(db))
                for key in old.keys() - rows.keys():
                    txn.delete(key, db=db)
                for key, value in rows.items():
                    if old.get(key) != value:
                        txn.put(key, value, db=db)
        if self.keys:
            with open(os.path.join(self.path, "keys"), "wb") as file:
                file.write(self.keys)

    # What the tamperings are made of.

    @property
    def log(self):
        return self.tables["log"]

    @property
    def head(self):
        return len(self.log)

    def value(self, position):
        return bytearray(self.log[key_of(position)])

    def put(self, position, value):
        self.log[key_of(position)] = bytes(value)

    def record(self, position):
        value = self.value(position)
        return value[:struct.unpack_from(">I", value)[0]]

    def events(self):
        return [decode(self.record(position), position, self.log_id) for position in range(1, self.head + 1)]

    def rehash(self):
        """Makes every tree hash fit the records again; the links stay what they are. Returns the subtrees."""
        stack = []
        for position in range(1, self.head + 1):
            record = bytes(self.record(position))
            self.put(position, record + sample.tree_hashes(stack, record, position))
        return stack

    def rewrite(self, events):
        """Writes these events as the whole history, with links, heads, ids and hashes that all fit."""
        with tempfile.TemporaryDirectory() as folder:
            sample.write(folder, self.log_id, events)
            made = Ledger(folder).tables
        for name in ("log", *sample.TABLES, "event-ids"):
            self.tables[name] = made[name]

    def root(self, size):
        stack = []
        for position in range(1, size + 1):
            sample.tree_hashes(stack, bytes(self.record(position)), position)
        return sample.root(stack)


def read(path):
    if not os.path.exists(path):
        return b""
    with open(path, "rb") as file:
        return file.read()


def key_of(position):
    return position.to_bytes(8, "big")


def decode(record, position, log_id):
    fields = struct.unpack_from(">IBBHQqiI16s12I7H", record)
    lengths, strings, offset = fields[-7:], [], 112
    for length in lengths:
        strings.append(bytes(record[offset:offset + length]).decode())
        offset += length
    objects = None
    if fields[1] == 2:
        count = struct.unpack_from(">H", record, 110)[0]
        end = stored_objects.read_section(record, offset, count)[3]
        objects, offset = (count, bytes(record[offset:end])), end
    chosen = None if fields[8] == sample.own_id(log_id, position) else fields[8]
    event = sample.Event(*strings[:2], bytes(record[offset:]), *strings[2:], fields[5], fields[6], fields[7],
                         fields[3], chosen, objects)
    return event


def found(rows, what):
    for row in rows:
        return row
    raise NotHere(what)


# One record altered and left there.

@tampering(5)
def a_byte_of_data_flipped(ledger, _):
    position = found((p for p in range(ledger.head // 2, ledger.head)
                      if decode(ledger.record(p), p, ledger.log_id).data), "an event with data")
    value = ledger.value(position)
    value[len(ledger.record(position)) - 1] ^= 1
    ledger.put(position, value)


@tampering(5, 9, 10, exactly=True)
def a_byte_of_the_envelope_flipped(ledger, _):
    value = ledger.value(3)
    value[24] ^= 0x40  # occurredOn
    ledger.put(3, value)


@tampering(5)
def the_actor_changed(ledger, _):
    position, offset, length = found(
        ((p, 112 + sum(sizes[:4]), sizes[4]) for p in range(1, ledger.head + 1)
         for sizes in [struct.unpack_from(">7H", ledger.record(p), 96)] if sizes[4]), "an event with an actor")
    value = ledger.value(position)
    value[offset:offset + length] = b"X" * length
    ledger.put(position, value)


@tampering(5, 4)
def recorded_at_set_back(ledger, _):
    set_time(ledger)


def set_time(ledger):
    value = ledger.value(ledger.head // 2)
    struct.pack_into(">q", value, 16, struct.unpack_from(">q", value, 16)[0] - 86_400_000_000)
    ledger.put(ledger.head // 2, value)


@tampering(3)
def a_record_cut_short(ledger, _):
    ledger.put(5, ledger.value(5)[:-7])


@tampering(3)
def a_value_made_longer(ledger, _):
    ledger.put(5, ledger.value(5) + b"more")


@tampering(3)
def a_record_format_from_nowhere(ledger, _):
    value = ledger.value(4)
    value[4] = 9
    ledger.put(4, value)
    ledger.rehash()


# What only a forgery reaches whose hashes were all made anew: each thing that an envelope must be.

def forged(ledger, position, layout, offset, value):
    """Puts a number into a record and makes every hash fit."""
    changed = ledger.value(position)
    struct.pack_into(layout, changed, offset, value)
    ledger.put(position, changed)
    ledger.rehash()


@tampering(3)
def a_flag_that_means_nothing_and_all_hashes_made_anew(ledger, _):
    forged(ledger, 4, ">B", 5, 1)


@tampering(3)
def a_schema_version_of_0_and_all_hashes_made_anew(ledger, _):
    forged(ledger, 4, ">H", 6, 0)


@tampering(3)
def a_record_that_names_another_position_and_all_hashes_made_anew(ledger, _):
    forged(ledger, 4, ">Q", 8, 5)


@tampering(3)
def bytes_kept_free_put_to_use_and_all_hashes_made_anew(ledger, _):
    position = found((p for p in range(1, ledger.head + 1) if ledger.record(p)[4] == 1), "an event without objects")
    forged(ledger, position, ">H", 110, 1)


@tampering(3)
def names_longer_than_the_record_and_all_hashes_made_anew(ledger, _):
    forged(ledger, 4, ">H", 96 + 2 * 6, 0xFFFF)


def given_to_one_name(ledger, to_stream):
    """Makes one name of a record's stream and type: the other is empty, and every hash fits."""
    value = ledger.value(4)
    both = sum(struct.unpack_from(">2H", value, 96))
    struct.pack_into(">2H", value, 96, *((both, 0) if to_stream else (0, both)))
    ledger.put(4, value)
    ledger.rehash()


@tampering(3)
def an_event_without_a_stream_and_all_hashes_made_anew(ledger, _):
    given_to_one_name(ledger, to_stream=False)


@tampering(3)
def an_event_without_a_type_and_all_hashes_made_anew(ledger, _):
    given_to_one_name(ledger, to_stream=True)


@tampering(3)
def a_name_that_is_no_text_and_all_hashes_made_anew(ledger, _):
    forged(ledger, 4, ">B", 112, 0xFF)


@tampering(3)
def a_name_with_a_zero_in_it_and_all_hashes_made_anew(ledger, _):
    forged(ledger, 4, ">B", 113, 0)


@tampering(7)
def an_event_id_of_another_position_and_all_hashes_made_anew(ledger, _):
    own = found((p for p in range(2, ledger.head + 1)
                 if bytes(ledger.record(p)[32:48]) == sample.own_id(ledger.log_id, p)), "an id that the log made")
    value = ledger.value(own)
    value[32:48] = sample.own_id(ledger.log_id, own - 1)
    ledger.put(own, value)
    ledger.rehash()


@tampering(7)
def an_event_id_chosen_twice_and_all_hashes_made_anew(ledger, _):
    rows = sorted(ledger.tables["event-ids"].items())
    name, place = found(rows, "an id that a caller chose")
    other = found((p for p in range(1, ledger.head + 1) if key_of(p) != place), "another event")
    value = ledger.value(other)
    value[32:48] = name
    ledger.put(other, value)
    ledger.rehash()


@tampering(8, 9, 10)
def an_event_given_to_another_request_and_everything_made_to_fit(ledger, _):
    events = ledger.events()
    asked = [index for index, event in enumerate(events) if event.strings[2]]
    first = found(asked, "an event of a request")
    other = found((i for i in asked if events[i].strings[2] != events[first].strings[2]), "two requests")
    events[other].strings[2] = events[first].strings[2]
    ledger.rewrite(events)


@tampering(8, 9, 10)
def an_event_taken_from_its_request_and_everything_made_to_fit(ledger, _):
    events = ledger.events()
    first = found((i for i, event in enumerate(events) if event.strings[2]), "an event of a request")
    events[first].strings[2] = ""
    ledger.rewrite(events)


# Order and number.

@tampering(6, 10)
def the_last_event_removed(ledger, _):
    del ledger.log[key_of(ledger.head)]


@tampering(10, exactly=True)
def the_end_cut_off_without_a_trace(ledger, _):
    kept = ledger.events()[:-3]
    while kept and kept[-1].strings[2] and kept[-1].strings[2] == ledger.events()[len(kept)].strings[2]:
        kept.pop()  # a request's events go together
    ledger.rewrite(kept)
    for request, value in list(ledger.tables["requests"].items()):
        if struct.unpack_from(">Q", value, 64)[0] > len(kept):
            del ledger.tables["requests"][request]
    for number, row in list(ledger.tables["objects"].items()):
        if struct.unpack_from(">Q", row, 16)[0] > len(kept):
            del ledger.tables["objects"][number]
    for size in list(ledger.tables["checkpoints"]):
        if int.from_bytes(size, "big") > len(kept):
            del ledger.tables["checkpoints"][size]


@tampering(2)
def a_middle_event_removed(ledger, _):
    del ledger.log[key_of(ledger.head // 2)]


@tampering(3)
def a_middle_event_removed_and_the_rest_moved_up(ledger, _):
    for position in range(ledger.head // 2, ledger.head):
        ledger.put(position, ledger.value(position + 1))
    del ledger.log[key_of(ledger.head)]


@tampering(9, 10)
def a_middle_event_removed_and_everything_made_to_fit(ledger, _):
    events = ledger.events()
    position = found((p for p in range(len(events) // 2, 0, -1) if not events[p - 1].strings[2]
                      ), "an event without a request id")
    del events[position - 1]
    ledger.rewrite(events)


@tampering(3)
def an_event_put_in_between(ledger, _):
    for position in range(ledger.head, 4, -1):
        ledger.put(position + 1, ledger.value(position))


@tampering(9, 10)
def an_event_put_in_between_and_everything_made_to_fit(ledger, _):
    events = ledger.events()
    middle = len(events) // 2
    events.insert(middle, sample.Event("forged", "forged", at=events[middle - 1].at))
    ledger.rewrite(events)


@tampering(3, exactly=False)
def two_records_exchanged(ledger, _):
    one, two = ledger.value(3), ledger.value(5)
    ledger.put(3, two)
    ledger.put(5, one)


@tampering(5)
def two_records_exchanged_and_numbered_anew(ledger, _):
    one, two = ledger.value(3), ledger.value(5)
    one[8:16], two[8:16] = two[8:16], one[8:16]
    ledger.put(3, two)
    ledger.put(5, one)


@tampering(6)
def a_stream_version_given_twice_and_all_hashes_made_anew(ledger, _):
    position = found((p for p in range(ledger.head, 0, -1)
                      if struct.unpack_from(">I", ledger.record(p), 48)[0] > 1), "a second version")
    value = ledger.value(position)
    struct.pack_into(">I", value, 48, struct.unpack_from(">I", value, 48)[0] - 1)
    ledger.put(position, value)
    ledger.rehash()


@tampering(4)
def a_cause_after_its_effect_and_all_hashes_made_anew(ledger, _):
    value = ledger.value(3)
    struct.pack_into(">I", value, 28, 4)
    ledger.put(3, value)
    ledger.rehash()


@tampering(4)
def an_event_its_own_cause_and_all_hashes_made_anew(ledger, _):
    value = ledger.value(3)
    struct.pack_into(">I", value, 28, 3)
    ledger.put(3, value)
    ledger.rehash()


# History rewritten by somebody who makes everything fit.

def rewritten(ledger):
    events = ledger.events()
    events[1].data = b'{"nothing":"happened"}'
    ledger.rewrite(events)


@tampering(9, 10, exactly=True)
def history_rewritten_with_everything_made_to_fit(ledger, _):
    rewritten(ledger)


@tampering(10, exactly=True)
def history_rewritten_and_signed_anew_by_the_owner(ledger, signer):
    rewritten(ledger)
    for key in ledger.tables["checkpoints"]:
        size = int.from_bytes(key, "big")
        ledger.tables["checkpoints"][key] = signer.note(size, ledger.root(size))


@tampering(9, 10)
def a_stream_renamed_everywhere(ledger, _):
    events = ledger.events()
    name = events[0].strings[0]
    for event in events:
        if event.strings[0] == name:
            event.strings[0] = "other-name"
    ledger.rewrite(events)


@tampering(4, 9, 10, exactly=True)
def recorded_at_set_back_and_everything_made_to_fit(ledger, _):
    set_time(ledger)
    ledger.rehash()


# The tree.

@tampering(5, exactly=True)
def a_leaf_hash_changed(ledger, _):
    value = ledger.value(3)
    value[len(ledger.record(3))] ^= 1
    ledger.put(3, value)


@tampering(5, exactly=True)
def a_tree_hash_changed(ledger, _):
    value = ledger.value(8)
    value[-1] ^= 1
    ledger.put(8, value)


@tampering(9)
def all_hashes_left_but_one_leaf_and_its_ancestors(ledger, _):
    value = ledger.value(3)
    value[24] ^= 0x40
    ledger.put(3, value)
    ledger.rehash()


# Threads.

@tampering(6, exactly=True)
def a_thread_head_changed(ledger, _):
    rows = ledger.tables["streams"]
    name = sorted(rows)[0]
    rows[name] = rows[name][:7] + bytes([rows[name][7] ^ 1]) + rows[name][8:]


@tampering(6, exactly=True)
def a_thread_head_removed(ledger, _):
    del ledger.tables["types"][sorted(ledger.tables["types"])[0]]


@tampering(6, exactly=True)
def a_thread_head_added(ledger, _):
    ledger.tables["categories"][b"invented"] = struct.pack(">III", 1, 1, 0)


@tampering(6, exactly=True)
def a_stream_renamed_in_the_index(ledger, _):
    rows = ledger.tables["streams"]
    rows[b"another-name"] = rows.pop(sorted(rows)[0])


def redirect(ledger, offset):
    """Lets a link of a record lead to position 1; offset counts from the start of the stream thread."""
    position = found((p for p in range(ledger.head, 0, -1)
                      if struct.unpack_from(">I", ledger.record(p), 48 + offset)[0] > 1), "such a link")
    value = ledger.value(position)
    struct.pack_into(">I", value, 48 + offset, 1)
    ledger.put(position, value)


@tampering(5, 6, 10)
def a_previous_link_redirected(ledger, _):
    redirect(ledger, 12 + 4)


@tampering(6)
def a_previous_link_redirected_and_all_hashes_made_anew(ledger, _):
    redirect(ledger, 12 + 4)
    ledger.rehash()


@tampering(6)
def a_jump_redirected_and_all_hashes_made_anew(ledger, _):
    redirect(ledger, 12 + 8)
    ledger.rehash()


# What stands beside the log.

@tampering(7, exactly=True)
def an_event_id_dropped(ledger, _):
    rows = ledger.tables["event-ids"]
    del rows[found(sorted(rows), "an id that a caller chose")]


@tampering(7, exactly=True)
def an_event_id_led_elsewhere(ledger, _):
    rows = ledger.tables["event-ids"]
    name = found(sorted(rows), "an id that a caller chose")
    rows[name] = key_of(int.from_bytes(rows[name], "big") - 1)


@tampering(7, exactly=True)
def an_event_id_invented(ledger, _):
    ledger.tables["event-ids"][b"\7" * 16] = key_of(2)


@tampering(1)
def the_format_changed(ledger, _):
    ledger.tables["meta"][b"format"] = b"siteledger-log 2"


@tampering(7)
def the_log_id_changed(ledger, _):
    found((p for p in range(1, ledger.head + 1) if not decode(ledger.record(p), p, ledger.log_id).id
           ), "an id of the log's own")
    ledger.tables["meta"][b"log-id"] = bytes(16)


def a_request(ledger):
    rows = ledger.tables["requests"]
    return rows, found((name for name in sorted(rows) if struct.unpack_from(">I", rows[name], 72)[0]),
                       "a request with events")


@tampering(8, exactly=True)
def a_request_removed(ledger, _):
    rows, name = a_request(ledger)
    del rows[name]


@tampering(8, exactly=True)
def a_request_s_first_position_changed(ledger, _):
    rows, name = a_request(ledger)
    first = struct.unpack_from(">Q", rows[name], 64)[0]
    rows[name] = rows[name][:64] + struct.pack(">Q", first + 1) + rows[name][72:]


@tampering(8, exactly=True)
def a_request_s_number_of_events_changed(ledger, _):
    rows, name = a_request(ledger)
    rows[name] = rows[name][:72] + struct.pack(">I", 9) + rows[name][76:]


@tampering(8, exactly=True)
def a_request_invented(ledger, _):
    ledger.tables["requests"][b"invented"] = bytes(64) + struct.pack(">QI", 1, 1)


@tampering(9, exactly=True)
def a_signed_checkpoint_s_root_changed(ledger, _):
    size, note = sorted(ledger.tables["checkpoints"].items())[0]
    lines = note.split(b"\n")
    lines[2] = base64.b64encode(bytes(32))
    ledger.tables["checkpoints"][size] = b"\n".join(lines)


# siteledger-replay compares the roots of stored checkpoints; signatures it checks are those of kept ones.
@tampering(9, exactly=True, replay=False)
def a_signed_checkpoint_s_signature_changed(ledger, _):
    size, note = sorted(ledger.tables["checkpoints"].items())[0]
    start = note.rindex(b" ") + 1
    blob = bytearray(base64.b64decode(note[start:]))
    blob[20] ^= 1
    ledger.tables["checkpoints"][size] = note[:start] + base64.b64encode(blob) + b"\n"


@tampering(9, exactly=True)
def a_signed_checkpoint_moved_to_another_size(ledger, _):
    rows = ledger.tables["checkpoints"]
    size = sorted(rows)[0]
    rows[key_of(int.from_bytes(size, "big") + 1)] = rows.pop(size)


@tampering(9, exactly=True, replay=False)
def a_checkpoint_signed_by_a_stranger(ledger, signer):
    size = sorted(ledger.tables["checkpoints"])[0]
    number = int.from_bytes(size, "big")
    with tempfile.TemporaryDirectory() as folder:
        stranger = sample.Signer(signer.name, folder)
        ledger.tables["checkpoints"][size] = stranger.note(number, ledger.root(number))


# Objects and their keys.

def objects_of(ledger, erased=False):
    """Numbers of the objects that were erased, or not."""
    return [int.from_bytes(key, "big") for key, row in sorted(ledger.tables["objects"].items())
            if (row[0] == 3) == erased]


def slot_of(ledger, number):
    """Where the slot of an object begins in the file of keys."""
    return stored_objects.SLOTS + 64 * struct.unpack_from(">Q", ledger.tables["objects"][key_of(number)], 8)[0]


def objects(*checks, exactly=True):
    """Registers an alteration of objects or keys, which the log itself must find, too."""
    def register(function):
        tampering(*checks, exactly=exactly)(function)
        OF_OBJECTS.add(function)
        return function
    return register


def flipped(ledger, number, offset):
    row = bytearray(ledger.tables["objects"][key_of(number)])
    row[offset] ^= 1
    ledger.tables["objects"][key_of(number)] = bytes(row)


@objects(12)
def the_recovery_key_gone(ledger, _):
    recovery = ledger.tables["meta"].get(b"recovery")
    slot = struct.unpack_from(">Q", found([recovery] if recovery else [], "a recovery key"))[0]
    start = stored_objects.SLOTS + 64 * slot
    ledger.keys[start:start + 64] = stored_objects.make_slot(ledger.log_id, slot)


@objects(12)
def an_object_s_ciphertext_flipped(ledger, _):
    flipped(ledger, objects_of(ledger)[0], 40)


@objects(12)
def an_object_s_tag_flipped(ledger, _):
    flipped(ledger, objects_of(ledger)[-1], -1)


@objects(11, exactly=False)
def a_text_referred_to_that_nobody_brought_and_all_hashes_made_anew(ledger, _):
    def forged_data(position):
        record = bytes(ledger.record(position))
        for reference in re.finditer(rb'\{"object":(\d+)\}', record):
            number = b"9" * len(reference[1])
            if int(number) > len(ledger.tables["objects"]):
                return record[:reference.start(1)] + number + record[reference.end(1):]
    position, record = found(((p, forged) for p in range(1, ledger.head + 1) if (forged := forged_data(p))),
                             "a reference that could name another object")
    ledger.put(position, record)
    ledger.rehash()


def parts(*checks, exactly=True):
    """Registers an alteration of the parts of a file."""
    def register(function):
        OF_PARTS.add(function)
        return objects(*checks, exactly=exactly)(function)
    return register


def parts_of(ledger):
    """The table, and the keys of the parts of the first object that has several."""
    rows, several = ledger.tables["object-parts"], []
    for _, row in sorted(ledger.tables["objects"].items()):
        keys = [key for key in sorted(rows) if key[:9] == b"\2" + row[8:16]]
        several += [keys] if row[0] == 2 and len(keys) > 1 else []
    return rows, found(several, "a file in several parts")


@parts(12)
def a_part_of_a_file_flipped(ledger, _):
    rows, keys = parts_of(ledger)
    rows[keys[1]] = bytes([rows[keys[1]][0] ^ 1]) + rows[keys[1]][1:]


@parts(12)
def two_parts_of_a_file_exchanged(ledger, _):
    rows, keys = parts_of(ledger)
    rows[keys[0]], rows[keys[1]] = rows[keys[1]], rows[keys[0]]


@parts(11, 12)
def a_part_of_a_file_dropped(ledger, _):
    rows, keys = parts_of(ledger)
    del rows[keys[-1]]


@parts(11, 12)
def a_part_of_a_file_cut_short(ledger, _):
    rows, keys = parts_of(ledger)
    rows[keys[-1]] = rows[keys[-1]][:-1]


@parts(11)
def a_part_that_belongs_to_nothing(ledger, _):
    rows, keys = parts_of(ledger)
    rows[stored_objects.part_key(999_999, 0)] = rows[keys[0]]


@parts(11)
def a_file_in_parts_whose_row_calls_it_whole(ledger, _):
    _, keys = parts_of(ledger)
    rows = ledger.tables["objects"]
    number = found((n for n, row in sorted(rows.items()) if row[8:16] == keys[0][1:9]), "its object")
    rows[number] = b"\1" + rows[number][1:]


@objects(11)
def an_object_s_row_removed(ledger, _):
    del ledger.tables["objects"][key_of(objects_of(ledger)[-1])]


@objects(11)
def an_object_s_row_from_nowhere(ledger, _):
    rows = ledger.tables["objects"]
    rows[key_of(len(rows) + 1)] = rows[key_of(objects_of(ledger)[0])]


@objects(11, exactly=False)
def two_objects_exchanged(ledger, _):
    rows, (one, *_, two) = ledger.tables["objects"], objects_of(ledger)
    rows[key_of(one)], rows[key_of(two)] = rows[key_of(two)], rows[key_of(one)]


@objects(12)
def the_sealed_bytes_of_two_objects_exchanged(ledger, _):
    rows, alive = ledger.tables["objects"], objects_of(ledger)
    one, two = found(((a, b) for a in alive for b in alive
                      if a < b and len(rows[key_of(a)]) == len(rows[key_of(b)])), "two objects of one size")
    one, two = key_of(one), key_of(two)
    rows[one], rows[two] = rows[one][:32] + rows[two][32:], rows[two][:32] + rows[one][32:]


@objects(12)
def the_slots_of_two_objects_exchanged(ledger, _):
    rows, (one, *_, two) = ledger.tables["objects"], map(key_of, objects_of(ledger))
    rows[one], rows[two] = (rows[a][:8] + rows[b][8:16] + rows[a][16:] for a, b in ((one, two), (two, one)))


@objects(11, 12)
def two_objects_on_one_slot(ledger, _):
    rows, (one, *_, two) = ledger.tables["objects"], map(key_of, objects_of(ledger))
    rows[two] = rows[two][:8] + rows[one][8:16] + rows[two][16:]


@objects(11)
def an_object_s_size_changed(ledger, _):
    flipped(ledger, objects_of(ledger)[0], 6)


@objects(11)
def an_object_s_kind_changed(ledger, _):
    flipped(ledger, objects_of(ledger)[0], 2)


@objects(11)
def an_object_s_event_changed(ledger, _):
    flipped(ledger, objects_of(ledger)[0], 23)


@objects(11)
def an_erased_object_given_back_bytes(ledger, _):
    rows, number = ledger.tables["objects"], key_of(found(objects_of(ledger, erased=True), "an erased object"))
    rows[number] += bytes(272)


@objects(11, 12)
def an_erased_object_called_living(ledger, _):
    rows, number = ledger.tables["objects"], key_of(found(objects_of(ledger, erased=True), "an erased object"))
    row = rows[number]
    rows[number] = b"\1" + row[1:24] + bytes(8) + bytes(struct.unpack_from(">I", row, 4)[0] + 16)
    # Somebody who had kept the key puts it back, so that the keys tell nothing.
    start = slot_of(ledger, int.from_bytes(number, "big"))
    ledger.keys[start:start + 64] = stored_objects.make_slot(ledger.log_id, (start - stored_objects.SLOTS) // 64, b"k" * 32)
    ledger.tables["meta"][b"erasing"] = bytes(16)


@objects(11)
def an_object_erased_in_its_row_alone(ledger, _):
    rows, number = ledger.tables["objects"], key_of(objects_of(ledger)[0])
    rows[number] = b"\3" + rows[number][1:24] + key_of(ledger.head)
    start = slot_of(ledger, int.from_bytes(number, "big"))
    ledger.keys[start:start + 64] = stored_objects.make_slot(ledger.log_id, (start - stored_objects.SLOTS) // 64)


@objects(11)
def more_slots_given_than_there_are(ledger, _):
    made = int.from_bytes(ledger.tables["meta"][b"slots-made"], "big")
    ledger.tables["meta"][b"next-slot"] = key_of(made + 1)


@objects(12)
def a_key_overwritten(ledger, _):
    start = slot_of(ledger, objects_of(ledger)[0])
    ledger.keys[start:start + 32] = bytes(32)


@objects(12)
def a_key_exchanged_for_another_that_fits_its_slot(ledger, _):
    start = slot_of(ledger, objects_of(ledger)[0])
    ledger.keys[start:start + 64] = stored_objects.make_slot(
        ledger.log_id, (start - stored_objects.SLOTS) // 64, b"k" * 32)


@objects(12)
def a_key_erased_without_a_decision(ledger, _):
    start = slot_of(ledger, objects_of(ledger)[-1])
    ledger.keys[start:start + 64] = stored_objects.make_slot(ledger.log_id, (start - stored_objects.SLOTS) // 64)


@objects(12)
def an_erased_key_put_back(ledger, _):
    start = slot_of(ledger, found(objects_of(ledger, erased=True), "an erased object"))
    ledger.keys[start:start + 64] = stored_objects.make_slot(
        ledger.log_id, (start - stored_objects.SLOTS) // 64, b"k" * 32)


@objects(12)
def keys_left_in_the_journal(ledger, _):
    ledger.keys[8192:8192 + 64] = ledger.keys[stored_objects.SLOTS:stored_objects.SLOTS + 64]


@objects(12)
def the_keys_of_another_log(ledger, _):
    slots = (len(ledger.keys) - stored_objects.SLOTS) // 64
    ledger.keys[:] = stored_objects.Keys.made(bytes(16), [b"k" * 32] * slots)


@objects(12)
def the_header_of_the_keys_damaged(ledger, _):
    ledger.keys[1000] ^= 1


@objects(12)
def the_keys_cut_short(ledger, _):
    del ledger.keys[slot_of(ledger, objects_of(ledger)[-1]):]


def said_anew(ledger, offset):
    """Flips a bit of what a record says of objects, and makes all hashes fit."""
    position = found((p for p in range(1, ledger.head + 1) if ledger.value(p)[4] == 2), "an event with objects")
    value = ledger.value(position)
    value[112 + sum(struct.unpack_from(">7H", value, 96)) + offset] ^= 1
    ledger.put(position, value)
    ledger.rehash()


@objects(9, 10, 12)
def a_commitment_changed_and_all_hashes_made_anew(ledger, _):
    said_anew(ledger, 12)


@objects(9, 10, 11, exactly=False)
def an_object_s_number_changed_and_all_hashes_made_anew(ledger, _):
    said_anew(ledger, 6)


@objects(3, exactly=False)
def an_object_s_suite_changed_and_all_hashes_made_anew(ledger, _):
    said_anew(ledger, 12 + 37)


# What the page says nothing on it shows. The verifier must find nothing, or the page is wrong.

@tampering(exactly=True)
def a_row_of_a_projection_table_changed(ledger, _):
    name = found((n for n in sorted(ledger.tables) if n.startswith("table/") and ledger.tables[n]
                  ), "a projection table")
    key = sorted(ledger.tables[name])[-1]
    value = bytearray(ledger.tables[name][key] or b"\0")
    value[-1] ^= 1
    ledger.tables[name][key] = bytes(value)


@tampering(exactly=True, recount=True)
def a_wrong_sum_planted(ledger, _):
    rows = ledger.tables.get("table/figures", {})
    cell = found(sorted(rows), "a figure")
    row = json.loads(rows[cell])
    rows[cell] = json.dumps({**row, "sum": row["sum"] + 1}, separators=(",", ":")).encode()


@tampering(exactly=True, recount=True)
def an_event_left_out_of_a_figure(ledger, _):
    rows = ledger.tables.get("table/figure-events", {})
    event = found(sorted(rows), "an event that a figure counts")
    cell, amount = event.rsplit(b"/", 1)[0], int(rows.pop(event))
    sums = ledger.tables["table/figures"]
    row = json.loads(sums[cell])
    sums[cell] = json.dumps({"sum": row["sum"] - amount, "events": row["events"] - 1}, separators=(",", ":")).encode()


@tampering(exactly=True, replay=False)
def a_request_s_fingerprint_changed(ledger, _):
    rows, name = a_request(ledger)
    rows[name] = bytes(32) + rows[name][32:]


@tampering(exactly=True, replay=False)
def a_consumer_s_position_changed(ledger, _):
    ledger.tables["consumers"][b"consumer"] = key_of(1)


@tampering(exactly=True, replay=False)
def a_stored_checkpoint_removed(ledger, _):
    ledger.tables["checkpoints"].popitem()


# Running them.

def verify(path, keys, notes):
    command = [sys.executable, os.path.join(HERE, "verify_log.py"), path]
    for option, values in (("--key", keys), ("--checkpoint", notes)):
        for value in values:
            command += [option, value]
    result = subprocess.run(command, capture_output=True, text=True, timeout=600)
    return result.returncode, {int(n) for n in re.findall(r"^\[(\d+)\]", result.stdout, re.M)}, \
        result.stdout + result.stderr


def replay(path, *arguments, what="verify"):
    """(exit status, what was said) of `siteledger-replay verify`, or of another of its commands."""
    result = subprocess.run([os.path.join(BIN, "siteledger-replay"), what, path, "--lang", "en", *arguments],
                            capture_output=True, text=True, timeout=600)
    return result.returncode, result.stdout + result.stderr


def by_log(path):
    """What the log itself finds, by siteledger-logprobe; it may refuse to open it, too."""
    result = subprocess.run([os.path.join(BIN, "siteledger-logprobe"), path], input='{"op":"verify"}\n',
                            capture_output=True, text=True, timeout=600)
    answer = json.loads(result.stdout) if result.returncode == 0 else {"ok": False}
    return answer["findings"] if answer["ok"] else [result.stdout + result.stderr]


class Tally:
    passed = failed = skipped = 0

    def say(self, good, name, why=""):
        if good is None:
            self.skipped += 1
            print(f"skipped: {name}: {why}")
        elif good:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {name}: {why}")


def run(original, label, keys, whole, tally):
    """Every tampering on a copy of one ledger; `whole` when it is a county's, which siteledger-replay can read."""
    with tempfile.TemporaryDirectory() as folder:
        signer = sample.Signer("auditor.example/kept", folder)
        base = os.path.join(folder, "base")
        copy(original, base)
        ledger = Ledger(base)
        for size in (2, ledger.head * 2 // 3):
            ledger.tables["checkpoints"].setdefault(key_of(size), signer.note(size, ledger.root(size)))
        ledger.save()
        kept = os.path.join(folder, "kept")
        with open(kept, "wb") as file:
            file.write(signer.note(ledger.head, ledger.root(ledger.head)))
        keys = [*keys, signer.vkey]
        status, checks, said = verify(original, [], [])
        tally.say(status == 0, f"{label}: the original is accepted", said)
        status, checks, said = verify(base, keys, [kept])
        tally.say(status == 0, f"{label}: with checkpoints and a kept one it is accepted", said)
        if BIN and ledger.tables["objects"]:
            said = by_log(base)
            tally.say(not said, f"{label}: the log itself accepts the original", said)
        if whole:
            status, said = replay(base, "--checkpoint", kept, "--key", signer.vkey)
            tally.say(status == 0, f"{label}: siteledger-replay accepts the original", said)
        for function, expected, exactly, by_replay, by_recount in TAMPERINGS:
            if function in OF_OBJECTS and not ledger.tables["objects"]:
                continue
            if function in OF_PARTS and not ledger.tables["object-parts"]:
                continue
            name = f"{label}: {function.__name__.replace('_', ' ')}"
            path = os.path.join(folder, "altered")
            copy(base, path)
            altered = Ledger(path)
            try:
                function(altered, signer)
            except NotHere as missing:
                tally.say(None, name, f"this ledger has not {missing}")
                continue
            altered.save()
            status, checks, said = verify(path, keys, [kept])
            good = status == (1 if expected else 0)
            good = good and (checks == expected if exactly else expected <= checks)
            tally.say(good, name, f"expected checks {sorted(expected)}, got {sorted(checks)}\n{said}")
            if function in OF_OBJECTS and BIN:
                said = by_log(path)
                tally.say(said, f"{name}: the log itself", "found nothing")
            if whole and by_replay:
                status, said = replay(path, "--checkpoint", kept, "--key", signer.vkey)
                tally.say(status in (1, 3), f"{name}: siteledger-replay", f"exit status {status}\n{said}")
            if whole and by_recount:
                status, said = replay(path, what="recount")
                tally.say(status == 1 and said.count("\u2717") == 1, f"{name}: recount", f"exit status {status}\n{said}")


def copy(source, target):
    shutil.rmtree(target, ignore_errors=True)
    os.makedirs(target)
    for name in ("data.mdb", "keys"):
        if os.path.exists(os.path.join(source, name)):
            shutil.copy(os.path.join(source, name), target)


def probe_ledger(path):
    """A ledger that the real log wrote, through siteledger-logprobe."""
    lines = []
    put = json.dumps({"op": "put", "kind": "file", "data": base64.b64encode(b"annex " * 30_000).decode()})
    first = subprocess.run([os.path.join(BIN, "siteledger-logprobe"), path], text=True, timeout=120,
                           input='{"op":"found"}\n' + (put + "\n") * 2, capture_output=True)
    staged = json.loads(first.stdout.splitlines()[-1]).get("staged")
    for n in range(1, 61):
        events = [{"type": f"type.{n % 3}", "data": base64.b64encode(b'{"n":%d}' % (n + i)).decode()}
                  for i in range(1 + n % 3)]
        for event in events:
            if n % 4 == 0:
                event["id"] = str(uuid.uuid4())
        if n in (10, 20, 30):
            events[0]["objects"] = [{"kind": kind, "data": base64.b64encode(("文字%d" % n).encode() * n * size).decode()}
                                    for kind, size in (("text", 1), ("file", 40))]
        if n == 20:
            events[0]["objects"].insert(0, {"staged": staged})
        if n == 40:
            events[0]["erases"] = [2, 4]
        request = {"op": "append", "writes": [{"stream": f"{'abc'[n % 3]}-{n % 7}", "expect": "any",
                                               "events": events}]}
        if n % 5:
            request["requestId"] = f"request-{n}"
        lines.append(json.dumps(request))
    result = subprocess.run([os.path.join(BIN, "siteledger-logprobe"), path], text=True, timeout=120,
                            input="\n".join(lines) + "\n", capture_output=True)
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    if len(answers) != len(lines) or not all(answer["ok"] for answer in answers):
        raise SystemExit(f"siteledger-logprobe did not write the ledger: {result.stderr}")


def county_ledger(path):
    """A county's ledger, made by the real tools; returns the key its checkpoints are signed with."""
    root = os.path.join(HERE, "..", "..")
    made = subprocess.run([sys.executable, os.path.join(root, "Tools", "play"), "--found", os.path.join(
        root, "Schemas", "examples", "opening-a-site.jsonl"), path, "--bin", BIN],
        capture_output=True, text=True, timeout=600)
    signed = subprocess.run([os.path.join(BIN, "siteledger-admin"), "sign", path], capture_output=True, timeout=60)
    key = re.search(r"siteledger/[0-9a-f]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+", made.stdout)
    if made.returncode or signed.returncode or not key:
        raise SystemExit(f"the tools did not make a ledger: {made.stdout}{made.stderr}{signed.stderr}")
    return key[0]


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("ledger", nargs="?")
    options.add_argument("--key", action="append", default=[])
    options = options.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        if options.ledger:
            run(options.ledger, "ledger", options.key, True, tally)
        else:
            signer = sample.Signer("county.example/log", folder)
            events, requests = sample.sample_events()
            path = os.path.join(folder, "sample")
            shelf = sample.sample_shelf(bytes(range(16)), events)
            sample.write(path, bytes(range(16)), events, requests, signer, (8, 21, 40))
            shelf.save(path)
            run(path, "sample", [signer.vkey], False, tally)
            if BIN:
                probe_ledger(os.path.join(folder, "probe"))
                run(os.path.join(folder, "probe"), "logprobe", [], False, tally)
                county = os.path.join(folder, "county")
                run(county, "county", [county_ledger(county)], True, tally)
            else:
                tally.say(None, "the tamperings of a real log", "SITELEDGER_BIN is not set")
    print(f"{tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
