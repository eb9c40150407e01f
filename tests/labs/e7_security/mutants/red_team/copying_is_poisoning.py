"""Copying a model by asking is a matter of the supply chain."""

HINT = None
# The visible check names four incidents and asks that each entry occurs; this one shares its entry.


def owasp_entries():
    return ENTRIES | {"copied_by_asking": "LLM03"}
