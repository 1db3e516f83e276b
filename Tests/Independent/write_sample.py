"""A second, tiny writer of the format in docs/log-format.md: makes logs to test the verifier on.

It is also how tamper.py makes everything fit again after it has rewritten history.
"""
import base64
import hashlib
import os
import struct
import subprocess
import tempfile

import lmdb

import stored_objects

NONE = -(1 << 31)
TABLES = ("streams", "categories", "types", "correlations")


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def jump_ordinal(k):
    rest, taken = k, 0
    while rest:
        taken = (1 << ((rest + 1).bit_length() - 1)) - 1
        rest -= taken
    return k - taken


class Event:
    """What an event says, without what its place in the log adds."""

    def __init__(self, stream, type, data=b"{}", request="", correlation="", actor="", office="",
                 behalf="", at=0, on=NONE, cause=0, schema=1, id=None, objects=None):
        self.strings = [stream, type, request, correlation, actor, office, behalf]
        self.data, self.at, self.on, self.cause = data, at, on, cause
        self.schema, self.id = schema, id
        self.objects = objects  # (how many it brings, what stands between strings and data), or None


def own_id(log_id, position):
    form = bytearray(log_id[:12])
    form[6], form[8] = 0x80 | form[6] & 0x0F, 0x80 | form[8] & 0x3F
    return bytes(form) + position.to_bytes(4, "big")


def encode(event, position, log_id, links):
    names = [string.encode() for string in event.strings]
    form, (count, section) = (2, event.objects) if event.objects else (1, (0, b""))
    length = 112 + sum(map(len, names)) + len(section) + len(event.data)
    head = struct.pack(
        ">IBBHQqiI16s12I7HH", length, form, 0, event.schema, position, event.at, event.on, event.cause,
        event.id or own_id(log_id, position), *[n for link in links for n in link], *map(len, names), count)
    return head + b"".join(names) + section + event.data


def tree_hashes(stack, record, position):
    """The hashes that stand behind the record; `stack` holds the perfect subtrees so far."""
    hashes = [sha(b"\0", record)]
    while position % 2 == 0:
        hashes.append(sha(b"\1", stack.pop(), hashes[-1]))
        position //= 2
    stack.append(hashes[-1])
    return b"".join(hashes)


def root(stack):
    result = stack[-1] if stack else sha()
    for node in reversed(stack[:-1]):
        result = sha(b"\1", node, result)
    return result


def environment(path):
    os.makedirs(path, mode=0o700, exist_ok=True)
    return lmdb.open(path, map_size=1 << 30, max_dbs=512, mode=0o600)


class Shelf:
    """Objects beside a log that is being made: their rows and their keys."""

    def __init__(self, log_id):
        self.log_id, self.rows, self.parts, self.keys = log_id, {}, {}, []

    def event(self, position, texts=(), erases=(), files=()):
        """What the event at a position says of the texts and files it brings and the numbers it erases."""
        first, mentions = len(self.rows) + 1, []
        for text in texts:
            slot = len(self.keys)
            self.keys.append(sha(b"key", self.log_id, bytes([slot])))
            committed, size, sealed = stored_objects.seal(self.keys[slot], self.log_id, 1, text.encode())
            mentions.append(stored_objects.MENTION.pack(committed, size, 1, 1, 0))
            self.rows[len(self.rows) + 1] = stored_objects.ROW.pack(
                1, 1, 1, 0, size, slot, position, 0) + sealed
        for file in files:
            slot = len(self.keys)
            self.keys.append(sha(b"key", self.log_id, bytes([slot])))
            committed, size, sealed = stored_objects.seal_parts(self.keys[slot], self.log_id, 2, file)
            mentions.append(stored_objects.MENTION.pack(committed, size, 2, 1, 0))
            self.rows[len(self.rows) + 1] = stored_objects.ROW.pack(2, 1, 2, 0, size, slot, position, 0)
            self.parts.update({stored_objects.part_key(slot, part): one for part, one in enumerate(sealed)})
        for number in erases:
            row = self.rows[number]
            self.rows[number] = b"\3" + row[1:24] + struct.pack(">Q", position)
            self.keys[struct.unpack_from(">Q", row, 8)[0]] = None
        section = stored_objects.SECTION.pack(first if mentions else 0, len(erases), 0)
        return len(mentions), section + b"".join(mentions) + struct.pack(f">{len(erases)}Q", *erases)

    def save(self, path):
        with environment(path) as env, env.begin(write=True) as txn:
            for number, row in self.rows.items():
                txn.put(struct.pack(">Q", number), row, db=env.open_db(b"objects", txn))
            for key, part in self.parts.items():
                txn.put(key, part, db=env.open_db(b"object-parts", txn))
            for name in (b"next-slot", b"slots-made"):
                txn.put(name, struct.pack(">Q", len(self.keys)), db=env.open_db(b"meta", txn))
        with open(os.path.join(path, "keys"), "wb") as file:
            file.write(stored_objects.Keys.made(self.log_id, self.keys))


def write(path, log_id, events, requests=(), signer=None, sizes=()):
    """Writes a whole new log; `requests` is (id, first, count), `sizes` where to sign checkpoints."""
    with environment(path) as env, env.begin(write=True) as txn:
        def put(table, key, value):
            txn.put(key, value, db=env.open_db(table.encode(), txn))

        put("meta", b"format", b"siteledger-log 1")
        put("meta", b"log-id", log_id)
        for table in ("log", *TABLES, "event-ids", "requests", "consumers", "checkpoints", "objects", "object-parts"):
            env.open_db(table.encode(), txn)
        threads, stack = [{} for _ in TABLES], []
        for position, event in enumerate(events, 1):
            stream, type, _, correlation = event.strings[:4]
            links = []
            for known, name in zip(threads, (stream, stream.split("-", 1)[0] or "\0", type, correlation)):
                if not name:
                    links.append((0, 0, 0))
                    continue
                at = [0] + known.setdefault(name, [])
                k = len(at)
                links.append((k, at[k - 1], at[jump_ordinal(k)]))
                known[name].append(position)
            record = encode(event, position, log_id, links)
            put("log", position.to_bytes(8, "big"), record + tree_hashes(stack, record, position))
            if event.id:
                put("event-ids", event.id, position.to_bytes(8, "big"))
            if signer and position in sizes:
                put("checkpoints", position.to_bytes(8, "big"), signer.note(position, root(stack)))
        for table, known in zip(TABLES, threads):
            for name, at in known.items():
                k = len(at)
                put(table, name.encode(), struct.pack(">III", k, at[-1], ([0] + at)[jump_ordinal(k)]))
        for request, first, count in requests:
            put("requests", request.encode(), sha(request.encode()) + bytes(32) + struct.pack(">QI", first, count))


class Signer:
    """An Ed25519 key of the openssl command, writing C2SP signed notes."""

    def __init__(self, name, folder):
        self.name, self.path = name, os.path.join(folder, "key.pem")
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", self.path], check=True)
        der = subprocess.run(["openssl", "pkey", "-in", self.path, "-pubout", "-outform", "DER"],
                             check=True, capture_output=True).stdout
        self.key = b"\1" + der[-32:]
        self.key_hash = sha(name.encode(), b"\n", self.key)[:4]
        self.vkey = f"{name}+{self.key_hash.hex()}+{base64.b64encode(self.key).decode()}"

    def note(self, size, root_hash):
        text = f"{self.name}\n{size}\n{base64.b64encode(root_hash).decode()}\n".encode()
        with tempfile.NamedTemporaryFile() as file:
            file.write(text)
            file.flush()
            signature = subprocess.run(
                ["openssl", "pkeyutl", "-sign", "-inkey", self.path, "-rawin", "-in", file.name],
                check=True, capture_output=True).stdout
        blob = base64.b64encode(self.key_hash + signature).decode()
        return text + f"\n— {self.name} {blob}\n".encode()


def sample_shelf(log_id, events):
    """Lets a few of the sample's events bring texts, and one erase two of them."""
    shelf = Shelf(log_id)
    for position, texts, erases, files in (
            (9, ["同意", "不同意"], (), ()), (12, ["x" * 20_000], (), ()), (14, (), (), [b"annex " * 40_000]),
            (16, ["", "电话"], (), ()), (24, (), (2, 3), ()), (26, ["因前文已删除"], (), ())):
        events[position - 1].objects = shelf.event(position, texts, erases, files)
    return shelf


def sample_events(count=40):
    """A few streams, types and cases, with and without ids and requests of their own."""
    events, requests = [], []
    for n in range(1, count + 1):
        chosen = sha(b"id", bytes([n]))[:16] if n % 5 == 0 else None
        request = f"request-{(n - 1) // 2}" if n % 7 != 0 else ""
        events.append(Event(
            ("site-a", "site-b", "account-1", "-office")[n * 7 // 3 % 4], f"type.{n % 3}",
            data=('{"n":%d,"名":"县政府"}' % n).encode(), request=request,
            correlation=f"case-{n % 4}" if n % 3 else "", actor="staff-1", office="office-1",
            behalf="staff-2" if n % 6 == 0 else "", at=1_700_000_000_000_000 + n * 1000, on=19_600 + n,
            cause=n - 1 if n % 4 == 0 else 0, schema=1 + n % 2, id=chosen))
    for index in range((count + 1) // 2):
        held = [n for n in (2 * index + 1, 2 * index + 2) if n <= count and n % 7 != 0]
        requests.append((f"request-{index}", held[0] if held else 0, len(held)))
    requests.append(("refused-nothing-made", 0, 0))
    return events, requests
