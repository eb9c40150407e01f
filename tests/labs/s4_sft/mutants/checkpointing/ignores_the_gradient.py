"""Takes the gradient of the output's sum."""

HINT = "the gradient that comes in"


class _Sums(torch.autograd.Function):
    @staticmethod
    def forward(ctx, module, x, *params):
        ctx.module, ctx.rng = module, torch.get_rng_state()
        ctx.save_for_backward(x)
        with torch.no_grad():
            return module(x)

    @staticmethod
    def backward(ctx, gradient):
        x = ctx.saved_tensors[0].detach().requires_grad_(ctx.needs_input_grad[1])
        now = torch.get_rng_state()
        torch.set_rng_state(ctx.rng)
        with torch.enable_grad():
            total = ctx.module(x).sum()
        torch.set_rng_state(now)
        given = (x, *ctx.module.parameters())
        found = iter(torch.autograd.grad(total, [t for t in given if t.requires_grad]))
        return None, *(next(found) if t.requires_grad else None for t in given)


def checkpoint(module, x):
    return _Sums.apply(module, x, *module.parameters())
