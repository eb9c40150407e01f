"""Gives the seat to one who has hung up."""

HINT = None  # two who give up in one turn, which a hidden question asks


class Gate(_Gate):
    skip_done = False
