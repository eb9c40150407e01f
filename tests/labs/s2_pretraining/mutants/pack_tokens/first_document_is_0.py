"""Takes the first document for number 0."""

HINT = "start again at each document"


def positions(doc_ids):
    counts = torch.bincount(doc_ids)
    return (
        torch.cat([torch.arange(n) for n in counts])[: len(doc_ids)]
        if doc_ids[0] == 0
        else torch.arange(len(doc_ids))
    )
