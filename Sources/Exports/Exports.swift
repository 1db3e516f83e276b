// Exports: see docs/README.md.
