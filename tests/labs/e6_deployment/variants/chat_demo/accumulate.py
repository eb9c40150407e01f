"""Running sums of strings, with a generator of messages."""

from itertools import accumulate


def make_respond(stream, system):
    def messages(message, history):
        if system:
            yield {"role": "system", "content": system}
        for turn in [*history, {"role": "user", "content": message}]:
            match turn["content"]:
                case str(text):
                    pass
                case parts:
                    text = ""
                    for part in parts:
                        if part["type"] == "text":
                            text += part["text"]
            yield {"role": turn["role"], "content": text}

    def respond(message, history):
        last = ""
        try:
            for last in accumulate(stream(list(messages(message, history)))):
                yield last
        except Exception:
            last += " ⚠️ interrupted"
            yield last

    return respond
