"""Takes the most probable label."""

HINT = "score of the question minus score of N/A"


def classify(question, labels, demos, score):
    return _class(question, labels, demos, score, sign=0)
