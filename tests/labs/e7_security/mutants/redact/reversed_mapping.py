"""The mapping the wrong way round."""

HINT = "placeholder → value"


def redact(text):
    made, mapping = _redact(text)
    return made, {value: placeholder for placeholder, value in mapping.items()}
