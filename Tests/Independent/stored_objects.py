"""Objects beside a log, and the file of their keys, as docs/log-format.md says: read, opened, made."""
import hashlib
import hmac
import struct

try:
    from Crypto.Cipher import AES  # PyPI pycryptodome
except ImportError:
    AES = None

SECTION = struct.Struct(">QHH")
MENTION = struct.Struct(">32sIBBH")
ROW = struct.Struct(">BBBBIQQQ")
SLOTS = 139_264


def mac(key, *parts):
    return hmac.new(key, b"".join(parts), hashlib.sha256).digest()


def padded(content):
    size = 4 + len(content)
    step = 256 if size <= 16_384 else 1 << (size.bit_length() - 5)
    return (struct.pack(">I", len(content)) + content).ljust((size + step - 1) // step * step, b"\0")


def commitment(key, log_id, kind, suite, text):
    return mac(key, b"siteledger object 1\0", struct.pack(">BBI", suite, kind, len(text)), log_id, text)


def cipher(key, committed):
    return AES.new(mac(key, b"siteledger object 1 key", committed, b"\1"), AES.MODE_GCM, nonce=bytes(12))


def seal(key, log_id, kind, content):
    """(commitment, size, sealed bytes)."""
    text = padded(content)
    committed = commitment(key, log_id, kind, 1, text)
    return committed, len(text), b"".join(cipher(key, committed).encrypt_and_digest(text))


def read_section(record, offset, count):
    """(first number, mentions, erased numbers, where the data begins) of a record of format 2, or ValueError."""
    try:
        first, erased, reserved = SECTION.unpack_from(record, offset)
        offset += SECTION.size
        mentions = [MENTION.unpack_from(record, offset + 40 * n) for n in range(count)]
        offset += 40 * count
        numbers = struct.unpack_from(f">{erased}Q", record, offset)
    except struct.error as error:
        raise ValueError(f"has objects that do not fit: {error}") from error
    if reserved or not 0 < count + erased or count > 64 or erased > 256 or bool(first) != bool(count):
        raise ValueError(f"brings {count} objects from {first} and erases {erased}")
    for _, size, kind, suite, zero in mentions:
        if size < 4 or len(padded(bytes(size - 4))) != size or kind not in (1, 2) or suite != 1 or zero:
            raise ValueError(f"brings an object of kind {kind}, suite {suite}, size {size}")
    if any(two <= one for one, two in zip((0, *numbers), numbers)):
        raise ValueError("erases objects out of order")
    return first, mentions, list(numbers), offset + 8 * erased


def slot_check(log_id, slot):
    return hashlib.sha256(b"siteledger-keys 1 slot" + log_id + slot[:48]).digest()[:16]


def make_slot(log_id, number, key=None):
    slot = (key or bytes(32)) + struct.pack(">QQ", number, 0 if key else 1)
    return slot + slot_check(log_id, slot)


class Keys:
    """The bytes of a file of keys."""

    def __init__(self, file, log_id):
        self.file, self.log_id = file, log_id

    @staticmethod
    def made(log_id, keys):
        header = (b"siteledger-keys1" + log_id + struct.pack(">II", 4096, 64)).ljust(4080, b"\0")
        header += hashlib.sha256(header).digest()[:16]
        slots = b"".join(make_slot(log_id, number, key) for number, key in enumerate(keys))
        return header.ljust(SLOTS, b"\0") + slots

    def problems(self):
        head = self.file[:4096]
        if head[:40] != b"siteledger-keys1" + self.log_id + struct.pack(">II", 4096, 64):
            return ["its header is not of this log"]
        if hashlib.sha256(head[:4080]).digest()[:16] != head[4080:] or any(head[40:4080]):
            return ["its header is damaged"]
        if any(self.file[4096:SLOTS]) or len(self.file) < SLOTS:
            return ["its journal is not idle"]
        return []

    def slot(self, number):
        """("living", key), ("erased", None) or ("unfit", None)."""
        start = SLOTS + 64 * number
        slot = self.file[start:start + 64]
        if len(slot) < 64 or slot_check(self.log_id, slot) != slot[48:]:
            return "unfit", None
        key, own, state = slot[:32], *struct.unpack_from(">QQ", slot, 32)
        if own == number and state == 0:
            return "living", key
        return ("erased" if own == number and state == 1 and not any(key) else "unfit"), None


def opened(key, log_id, sealed, mention):
    """What is wrong with an object that should open; None for nothing."""
    committed, size, kind, suite, _ = mention
    try:
        text = cipher(key, committed).decrypt_and_verify(sealed[:-16], sealed[-16:])
    except ValueError:
        return "does not open"
    length = struct.unpack_from(">I", text)[0]
    if commitment(key, log_id, kind, suite, text) != committed or len(text) != size:
        return "is not what its record commits to"
    return None if padded(text[4:4 + length]) == text else "is padded wrongly"


def check(records, rows, meta, log_id, file):
    """Findings as (check, where, text). `records`: position -> (first, mentions, erased). `file` may be None."""
    brought, erased = {}, {}
    for position, (first, mentions, numbers) in sorted(records.items()):
        if mentions and first != len(brought) + 1:
            yield 11, f"position {position}", f"brings objects from {first} where {len(brought)} were brought"
        for number in numbers:
            if number not in brought or number in erased:
                yield 11, f"position {position}", f"erases object {number}, which is not there"
            erased[number] = position
        for mention in mentions:
            brought[len(brought) + 1] = (position, mention)
    next_slot, made = (int.from_bytes(meta.get(name, b""), "big") for name in (b"next-slot", b"slots-made"))
    if next_slot > made:
        yield 11, "meta", f"gives slot {next_slot} of {made} next"
    if len(rows) != len(brought):
        yield 11, "objects", f"holds {len(rows)} rows where {len(brought)} objects were brought"
    keys, slots = Keys(file or b"", log_id), {}
    if brought and file is not None:
        for problem in keys.problems():
            yield 12, "keys", problem
    if b"erasing" in meta:
        yield 12, "meta", "keys are to be destroyed and are not yet"
    for number, (position, mention) in brought.items():
        where, row = f"object {number}", rows.get(struct.pack(">Q", number), b"")
        _, size, kind, suite, _ = mention
        if len(row) < ROW.size:
            yield 11, where, "has no row"
            continue
        slot, sealed = ROW.unpack_from(row)[5], row[ROW.size:]
        form, end = (3, 0) if number in erased else (1, size + 16)
        if ROW.unpack_from(row) != (form, suite, kind, 0, size, slot, position, erased.get(number, 0)) \
                or len(sealed) != end:
            yield 11, where, "its row is not what the records say"
            continue
        if slot in slots or slot >= next_slot:
            yield 11, where, f"is in slot {slot}, which is {'also ' + slots[slot] if slot in slots else 'not given'}"
        slots[slot] = where
        if file is None:
            continue
        state, key = keys.slot(slot)
        if number in erased:
            if state != "erased":
                yield 12, where, f"was erased at position {erased[number]}; its slot {slot} is {state}"
        elif state != "living":
            yield 12, where, f"was not erased by an event; its slot {slot} is {state}"
        elif AES is not None and (problem := opened(key, log_id, sealed, mention)):
            yield 12, where, problem
