"""A turn begins with any message but a tool's."""

HINT = "a turn goes from a user message up to the next"


def window(messages, budget, count):
    head = messages[:1] if messages[0]["role"] == "system" else []
    body = messages[len(head) :]
    for i, m in enumerate(body):
        if m["role"] != "tool" and count(head + body[i:]) <= budget:
            return head + body[i:]
    raise ValueError("too long")
