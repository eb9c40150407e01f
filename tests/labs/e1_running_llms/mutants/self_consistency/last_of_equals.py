"""Of equals takes the last."""

HINT = "a tie goes to the number that came first"


def vote(texts):
    numbers = [n for n in map(_final, texts) if n is not None][::-1]
    return max(numbers, key=numbers.count) if numbers else None
