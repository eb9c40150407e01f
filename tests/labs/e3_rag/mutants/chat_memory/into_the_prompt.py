"""Writes the summary into the system prompt."""

HINT = "one system message after the system prompt"


def summary_buffer(messages, budget, count, summarise):
    def joined(head, new, rest):
        text = "\n".join(m["content"] for m in [*head, new])
        return [{"role": "system", "content": text}, *rest]

    return _summary(messages, budget, count, summarise, at=joined)
