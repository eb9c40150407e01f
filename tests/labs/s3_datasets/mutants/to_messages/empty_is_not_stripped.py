"""Takes white space for content."""

HINT = "nothing but white space is empty"


def validate(messages):
    found = _problems(messages) | {"empty content": any(m["content"] == "" for m in messages)}
    return sorted(k for k, v in found.items() if v and k != "empty content") + (
        ["empty content"] if all(m["content"] == "" for m in messages) and messages else []
    )
