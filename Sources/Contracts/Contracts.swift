// Contracts: see docs/README.md.
