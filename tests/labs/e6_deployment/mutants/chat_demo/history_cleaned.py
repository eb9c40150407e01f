"""Takes the page's keys out of its own dicts."""

HINT = "the page's list and its dicts stay as they are"


def make_respond(stream, system):
    inner = _made(stream, system)

    def respond(message, history):
        for turn in history:
            turn.pop("metadata", None)
            turn.pop("options", None)
            if not isinstance(turn["content"], str):
                turn["content"] = "".join(p["text"] for p in turn["content"] if p["type"] == "text")
        yield from inner(message, history)

    return respond
