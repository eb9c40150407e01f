"""Takes a summary in the first place for the system prompt."""

HINT = "is no system prompt"


def summary_buffer(messages, budget, count, summarise):
    if messages[0]["role"] == "system" and messages[1]["role"] == "user" and count(messages) > budget:
        hidden = [{"role": "system", "content": "#" + messages[0]["content"]}, *messages[1:]]
        got = _summary(hidden, budget, count, summarise)
        return [messages[0], *got[1:]]
    return _summary(messages, budget, count, summarise)
