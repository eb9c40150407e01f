"""The last token's successor is the padding's value."""

HINT = "not the padding's value"


def gae(rewards, values, mask, gamma=1.0, lam=0.95):
    return _gae(rewards, values, mask, gamma, lam, last_value=True)
