"""Computes again when the first saved tensor is asked for."""


def checkpoint(module, x):
    rng, again, count = torch.get_rng_state(), [], [0]
    held = x.detach()

    def pack(tensor):
        count[0] += 1
        return count[0] - 1

    def unpack(index):
        if not again:
            now = torch.get_rng_state()
            torch.set_rng_state(rng)
            keep = torch.autograd.graph.saved_tensors_hooks(
                lambda t: again.append(t.detach()) or t, lambda t: t
            )
            with torch.enable_grad(), keep:
                module(held.requires_grad_(x.requires_grad))
            torch.set_rng_state(now)
        return again[index]

    with torch.autograd.graph.saved_tensors_hooks(pack, unpack):
        return module(x)
