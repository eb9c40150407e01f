"""Takes every piece of a tool call for a call."""

HINT = "belong together by their index"


def merge_chunks(events):
    return _merge(events, joined=False)
