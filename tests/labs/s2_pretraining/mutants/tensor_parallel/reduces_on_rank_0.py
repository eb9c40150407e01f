"""Only rank 0 keeps the reduced gradient of f."""

HINT = "every rank gets the sum of all gradients, not rank 0 alone"


def make_f(comm):
    class Copy(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return x.view_as(x)

        @staticmethod
        def backward(ctx, gradient):
            total = gradient.clone()
            comm.all_reduce(total)
            return total if comm.rank == 0 else gradient

    return Copy.apply
