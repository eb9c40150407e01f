"""Takes a change for one where the number goes up by one."""

HINT = "by however much"


def positions(doc_ids):
    order = torch.arange(len(doc_ids))
    starts = torch.cat([torch.tensor([True]), doc_ids.diff() == 1])
    return order - torch.where(starts, order, 0).cummax(0).values
