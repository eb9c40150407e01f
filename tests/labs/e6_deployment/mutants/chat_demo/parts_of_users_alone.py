"""Looks for parts in a user's turns alone."""

HINT = "in any turn, whoever said it"


def make_respond(stream, system):
    def respond(message, history):
        plain = lambda c: "".join(p["text"] for p in c if p["type"] == "text")
        turns = [
            dict(t, content=plain(t["content"]))
            if t["role"] == "user" and isinstance(t["content"], list)
            else t
            for t in history
        ]
        yield from _made(stream, system, text_of=lambda content: content)(message, turns)

    return respond
