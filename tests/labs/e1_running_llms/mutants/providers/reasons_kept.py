"""Passes stop_reason on."""

HINT = None


def from_anthropic(reply):
    return _from(reply, reasons={0: 0})
