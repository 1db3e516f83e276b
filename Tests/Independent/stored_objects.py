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
STAGED = struct.Struct(">BBHIQq")
SLOTS = 139_264
PART = 65_504


def mac(key, *parts):
    return hmac.new(key, b"".join(parts), hashlib.sha256).digest()


def padded(content):
    size = 4 + len(content)
    step = 256 if size <= 16_384 else 1 << (size.bit_length() - 5)
    return (struct.pack(">I", len(content)) + content).ljust((size + step - 1) // step * step, b"\0")


def commitment(key, log_id, kind, suite, text):
    return mac(key, b"siteledger object 1\0", struct.pack(">BBI", suite, kind, len(text)), log_id, text)


def cipher(key, committed, part=0):
    nonce = bytes(8) + struct.pack(">I", part)
    return AES.new(mac(key, b"siteledger object 1 key", committed, b"\1"), AES.MODE_GCM, nonce=nonce)


def seal(key, log_id, kind, content):
    """(commitment, size, sealed bytes)."""
    text = padded(content)
    committed = commitment(key, log_id, kind, 1, text)
    return committed, len(text), b"".join(cipher(key, committed).encrypt_and_digest(text))


def seal_parts(key, log_id, kind, content):
    """(commitment, size, sealed parts)."""
    text = padded(content)
    committed = commitment(key, log_id, kind, 1, text)
    return committed, len(text), [
        b"".join(cipher(key, committed, part).encrypt_and_digest(text[part * PART:(part + 1) * PART]))
        for part in range(-(-len(text) // PART))]


def part_key(slot, part):
    return struct.pack(">BQI", 2, slot, part)


def part_sizes(size):
    return [min(PART, size - at) + 16 for at in range(0, size, PART)]


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
    """What is wrong with an object that should open; None for nothing. `sealed` is a list of its parts."""
    committed, size, kind, suite, _ = mention
    try:
        text = b"".join(cipher(key, committed, part).decrypt_and_verify(one[:-16], one[-16:])
                        for part, one in enumerate(sealed))
    except ValueError:
        return "does not open"
    length = struct.unpack_from(">I", text)[0]
    if commitment(key, log_id, kind, suite, text) != committed or len(text) != size:
        return "is not what its record commits to"
    return None if padded(text[4:4 + length]) == text else "is padded wrongly"


def check_parts(parts, belonging):
    """Every entry of `object-parts` belongs to an object, or to what is put aside. `belonging`: slot -> sizes."""
    for key, value in parts.items():
        slot = None
        if len(value) == STAGED.size and (len(key), key[:1]) in ((33, b"\0"), (9, b"\1")):
            _, _, zero, size, slot, _ = STAGED.unpack(value)
            if slot in belonging or zero or (len(key) == 9 and key[1:] != struct.pack(">Q", slot)):
                yield 11, f"object-parts {key.hex()}", f"is in slot {slot}, which is another's"
            # What is being put may lack parts still.
            belonging[slot] = part_sizes(size) if len(key) == 33 else None
        elif not (len(key) == 13 and key[:1] == b"\2"):
            yield 11, f"object-parts {key.hex()}", "is no entry of this table"
    found = {}
    for key, value in parts.items():
        if len(key) == 13 and key[:1] == b"\2":
            slot, part = struct.unpack(">QI", key[1:])
            found.setdefault(slot, {})[part] = len(value)
    for slot in found.keys() | belonging.keys():
        if slot not in belonging:
            yield 11, f"slot {slot}", "has parts that belong to nothing"
        elif belonging[slot] is not None and found.get(slot, {}) != dict(enumerate(belonging[slot])):
            yield 11, f"slot {slot}", "has not the parts that it should have"


def check(records, rows, parts, meta, log_id, file):
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
    keys, slots, belonging = Keys(file or b"", log_id), {}, {}
    if brought and file is not None:
        for problem in keys.problems():
            yield 12, "keys", problem
    if b"erasing" in meta:
        yield 12, "meta", "keys are to be destroyed and are not yet"
    recovery = meta.get(b"recovery", b"")
    if recovery and file is not None and (
            len(recovery) != 16 or keys.slot(struct.unpack(">Q", recovery[:8])[0])[0] != "living"):
        yield 12, "meta", "the recovery key is not there"
    for number, (position, mention) in brought.items():
        where, row = f"object {number}", rows.get(struct.pack(">Q", number), b"")
        _, size, kind, suite, _ = mention
        if len(row) < ROW.size:
            yield 11, where, "has no row"
            continue
        slot, sealed, form = ROW.unpack_from(row)[5], row[ROW.size:], row[0]
        wanted = 3 if number in erased else form if form in (1, 2) else 1
        if ROW.unpack_from(row) != (wanted, suite, kind, 0, size, slot, position, erased.get(number, 0)) \
                or len(sealed) != (size + 16 if wanted == 1 else 0):
            yield 11, where, "its row is not what the records say"
            continue
        if slot in slots or slot >= next_slot:
            yield 11, where, f"is in slot {slot}, which is {'also ' + slots[slot] if slot in slots else 'not given'}"
        slots[slot] = where
        if wanted == 2:
            belonging[slot] = part_sizes(size)
            sealed = [parts.get(part_key(slot, part), b"") for part in range(len(belonging[slot]))]
        else:
            sealed = [sealed]
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
    yield from check_parts(parts, belonging)
