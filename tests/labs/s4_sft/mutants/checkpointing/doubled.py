"""Calls y.backward(), and returns what it left in .grad."""

HINT = "adds to .grad by itself"


class _Doubles(torch.autograd.Function):
    @staticmethod
    def forward(ctx, module, x, *params):
        ctx.module, ctx.rng = module, torch.get_rng_state()
        ctx.save_for_backward(x)
        with torch.no_grad():
            return module(x)

    @staticmethod
    def backward(ctx, gradient):
        x = ctx.saved_tensors[0].detach().requires_grad_()
        now = torch.get_rng_state()
        torch.set_rng_state(ctx.rng)
        with torch.enable_grad():
            y = ctx.module(x)
        torch.set_rng_state(now)
        y.backward(gradient)
        params = list(ctx.module.parameters())
        return None, x.grad, *(p.grad.clone() if p.requires_grad else None for p in params)


def checkpoint(module, x):
    return _Doubles.apply(module, x, *module.parameters())
