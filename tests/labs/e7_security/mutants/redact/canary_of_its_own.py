"""Takes the canary from the system and not from the generator."""

HINT = "gen.bytes(8).hex()"


def canary(gen):
    import secrets

    return "GC-" + secrets.token_hex(8)
