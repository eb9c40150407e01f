"""Splits with splitlines(), which knows more line ends than the format."""

HINT = "splitlines() knows more"


def decode_sse(chunks):
    text = b"".join(chunks).decode()
    data = []
    for line in (text + "\n").splitlines():
        if line.startswith("data:"):
            data.append(line[5:].removeprefix(" "))
        elif not line and data:
            event, data = "\n".join(data), []
            if event == "[DONE]":
                return
            yield json.loads(event)
