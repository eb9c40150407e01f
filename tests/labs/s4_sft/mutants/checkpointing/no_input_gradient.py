"""Returns no gradient for the input."""

HINT = "the blocks below get none"


class _Params(torch.autograd.Function):
    @staticmethod
    def forward(ctx, module, x, *params):
        ctx.module, ctx.rng = module, torch.get_rng_state()
        ctx.save_for_backward(x)
        with torch.no_grad():
            return module(x)

    @staticmethod
    def backward(ctx, gradient):
        now = torch.get_rng_state()
        torch.set_rng_state(ctx.rng)
        with torch.enable_grad():
            y = ctx.module(ctx.saved_tensors[0].detach())
        torch.set_rng_state(now)
        params = list(ctx.module.parameters())
        wanted = [p for p in params if p.requires_grad]
        found = iter(torch.autograd.grad(y, wanted, gradient))
        return None, None, *(next(found) if p.requires_grad else None for p in params)


def checkpoint(module, x):
    return _Params.apply(module, x, *module.parameters())
