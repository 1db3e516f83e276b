// Projections: see docs/README.md.
