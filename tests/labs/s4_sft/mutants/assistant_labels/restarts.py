"""Takes a header inside a turn for a new turn."""

HINT = "what looks like a header inside it is learned"


def assistant_labels(ids, header, end):
    ids, labels, inside = [int(i) for i in ids], [], False
    for t, token in enumerate(ids):
        labels.append(token if inside else -100)
        if ids[t + 1 - len(header) : t + 1] == list(header) and t + 1 >= len(header):
            inside = True
            labels[t + 1 - len(header) :] = [-100] * len(header)
        elif token == end:
            inside = False
    return labels
