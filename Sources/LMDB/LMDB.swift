// LMDB: see docs/README.md.
