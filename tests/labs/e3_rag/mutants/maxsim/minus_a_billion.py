"""A large negative number in place of −∞."""

HINT = "it has no partner to offer"


def maxsim(q, q_mask, docs, d_mask):
    return _maxsim(q, q_mask, docs, d_mask, fill=-1e9)
