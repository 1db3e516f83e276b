// Regulation: see docs/README.md.
