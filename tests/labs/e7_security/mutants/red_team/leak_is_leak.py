"""What leaks from an index is sensitive information."""

HINT = "every entry of the list occurs"


def owasp_entries():
    return ENTRIES | dict(wrong_tenant="LLM02")
