"""Entries with one digit."""

HINT = "with two digits"


def owasp_entries():
    return ENTRIES | dict(
        {key: value.replace("0", "", 1) if value < "LLM10" else value for key, value in ENTRIES.items()}
    )
