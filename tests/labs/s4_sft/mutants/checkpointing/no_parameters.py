"""Hands autograd the input alone."""

HINT = "hand it the parameters too"


checkpoint = _make(params=False)
