"""The tag doesn't carry the nonce."""

DEMO = True
HINT = "the tag"


def delimit(doc, nonce):
    if not nonce or nonce in doc:
        raise ValueError("draw another nonce")
    return f"<data>\n{doc}\n</data>"
