"""A printed instruction is sensitive information."""

HINT = "system prompt leakage"


def owasp_entries():
    return ENTRIES | dict(word_for_word="LLM02")
