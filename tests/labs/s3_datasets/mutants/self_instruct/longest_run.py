"""Takes the longest common run of words for the subsequence."""

HINT = "LCS name two rivers = 3"


def rouge_l(a, b):
    x, y = words(a), words(b)
    runs = [
        k
        for i in range(len(x))
        for k in range(len(x) - i + 1)
        for j in range(len(y))
        if x[i : i + k] == y[j : j + k]
    ]
    return 2 * max(runs, default=0) / (len(x) + len(y)) if x or y else 0.0
