// Ledger: see docs/README.md.
