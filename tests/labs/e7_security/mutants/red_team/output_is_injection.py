"""A script in the answer is a prompt injection."""

HINT = "every entry of the list occurs"


def owasp_entries():
    return ENTRIES | dict(straight_to_page="LLM01")
