"""Lets None win the vote."""

HINT = "texts without a number have no vote"


def vote(texts):
    numbers = [_final(text) for text in texts]
    return max(numbers, key=numbers.count) if numbers else None
