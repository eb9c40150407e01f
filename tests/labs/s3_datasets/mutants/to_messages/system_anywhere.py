"""Sets system messages aside wherever they stand."""

HINT = "a system message belongs in the first place"


def validate(messages):
    return sorted(k for k, v in _problems([m for m in messages if m["role"] != "system"]).items() if v)
