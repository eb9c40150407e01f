"""Of equals takes the largest."""

HINT = "a tie goes to the number that came first"


def vote(texts):
    numbers = [n for n in map(_final, texts) if n is not None]
    return max(numbers, key=lambda n: (numbers.count(n), n)) if numbers else None
