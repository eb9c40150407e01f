"""Takes every piece of a tool call for a call."""

HINT = None


def merge_chunks(events):
    return _merge(events, joined=False)
