"""Right code with a knob for each mistake."""


def _make(*, restore=True, put_back=True, params=True, keep=False):
    class Recomputed(torch.autograd.Function):
        @staticmethod
        def forward(ctx, module, x, *tensors):
            ctx.module, ctx.rng = module, torch.get_rng_state()
            ctx.save_for_backward(x)
            with torch.no_grad():
                return module(x)

        @staticmethod
        def backward(ctx, gradient):
            x = ctx.saved_tensors[0].detach().requires_grad_(ctx.needs_input_grad[1])
            now = torch.get_rng_state()
            if restore:
                torch.set_rng_state(ctx.rng)
            with torch.enable_grad():
                y = ctx.module(x)
            if put_back:
                torch.set_rng_state(now)
            given = (x, *(ctx.module.parameters() if params else ()))
            wanted = [t for t in given if t.requires_grad]
            found = iter(torch.autograd.grad(y, wanted, gradient))
            return None, *(next(found) if t.requires_grad else None for t in given)

    return lambda module, x: Recomputed.apply(module, x, *(module.parameters() if params else ()))
