"""Reads C2SP signed notes that hold tlog-checkpoints; checks Ed25519 with the openssl command, version 3."""
import base64
import hashlib
import os
import subprocess
import tempfile


def key_hash(name, key):
    return hashlib.sha256(name.encode() + b"\n" + key).digest()[:4]


def read_key(vkey):
    """(name, 01 || public key) of a key written as name+hash+base64."""
    name, stated, encoded = vkey.strip().split("+", 2)
    key = base64.b64decode(encoded, validate=True)
    if len(key) != 33 or key[0] != 1 or key_hash(name, key).hex() != stated:
        raise ValueError("this key's parts do not fit together: " + vkey)
    return name, key


def signed_by(text, signature, key):
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("key", "text", "signature")]
        der = bytes.fromhex("302a300506032b6570032100") + key[1:]
        for path, content in zip(paths, (der, text, signature)):
            with open(path, "wb") as file:
                file.write(content)
        return subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", paths[0],
             "-rawin", "-in", paths[1], "-sigfile", paths[2]],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def read_checkpoint(note, keys):
    """(size, root) that the note states; ValueError when it is no checkpoint, or none of `keys` signed it.

    Without keys, signatures are not checked.
    """
    try:
        text, signatures = note.split(b"\n\n", 1)
        text += b"\n"
        _origin, size, root = text.decode().split("\n")[:3]
        number, root = int(size), base64.b64decode(root, validate=True)
        lines = [line.split(" ") for line in signatures.decode().removesuffix("\n").split("\n")]
        blobs = [(name, base64.b64decode(blob, validate=True)) for _dash, name, blob in lines]
    except ValueError as error:  # UnicodeDecodeError and binascii.Error are ValueErrors
        raise ValueError(f"is not a signed note with a checkpoint: {error}") from error
    if str(number) != size or len(root) != 32:
        raise ValueError("does not state its size and root in the one form there is")
    if keys and not any(known == name and blob[:4] == key_hash(known, key) and signed_by(text, blob[4:], key)
                        for name, blob in blobs for known, key in keys):
        raise ValueError("is not signed by a key that was given")
    return number, root
