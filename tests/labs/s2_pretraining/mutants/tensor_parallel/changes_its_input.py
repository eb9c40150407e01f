"""g sums into its input."""

HINT = "its input unchanged"


def make_g(comm):
    class Sum(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            comm.all_reduce(x)
            return x.view_as(x)

        @staticmethod
        def backward(ctx, gradient):
            return gradient

    return Sum.apply
