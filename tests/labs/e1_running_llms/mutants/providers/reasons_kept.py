"""Passes stop_reason on."""

HINT = "the stop reasons have other names"


def from_anthropic(reply):
    return _from(reply, reasons={0: 0})
