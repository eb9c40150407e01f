"""Goes by dimensions, with dicts in another order."""


def optimizer_steps(examples, batch, accumulation, devices, epochs):
    updates = max(1, math.ceil(math.ceil(examples / batch / devices) / accumulation))
    return int(np.ceil(updates * epochs))


def decay_groups(model, weight_decay):
    yes = {id(p): p for p in model.parameters() if p.requires_grad and p.dim() > 1}
    no = {id(p): p for p in model.parameters() if p.requires_grad and p.dim() <= 1}
    return [
        dict(weight_decay=weight_decay, params=list(yes.values())),
        dict(weight_decay=0.0, params=list(no.values())),
    ]
