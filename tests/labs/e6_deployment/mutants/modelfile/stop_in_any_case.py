"""Takes Stop for stop."""

HINT = "only stop, in lower case, is a list"


def parse_modelfile(text):
    return _parse(text, stop_of=lambda key: "stop" if key.lower() == "stop" else key)
