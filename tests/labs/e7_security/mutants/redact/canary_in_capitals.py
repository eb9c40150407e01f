"""Writes the canary in capitals."""

HINT = "gen.bytes(8).hex()"


def canary(gen):
    return f"GC-{gen.bytes(8).hex().upper()}"
