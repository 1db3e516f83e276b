// Cryptography: see docs/README.md.
