"""Draws new dropout masks."""

HINT = "the same dropout masks"
DEMO = True


checkpoint = _make(restore=False)
