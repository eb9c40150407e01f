"""Joins the texts by line ends."""

HINT = "all texts joined"


def from_anthropic(reply):
    return _from(reply, joint="\n")
