"""What an instructor runs: release, solve, golden, and repair → run → judge → record."""
