"""Splits each chunk at blank lines, and forgets the rest."""

HINT = "keep what isn't finished"


def decode_sse(chunks):
    for chunk in chunks:
        for part in chunk.decode(errors="replace").split("\n\n"):
            if part == "data: [DONE]":
                return
            if part.startswith("data: {"):
                yield json.loads(part[6:])
