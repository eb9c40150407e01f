"""Functions by kind."""


def nullable(r):
    return {
        "none": lambda: False,
        "eps": lambda: True,
        "chars": lambda: False,
        "star": lambda: True,
        "cat": lambda: nullable(r[1]) and nullable(r[2]),
        "alt": lambda: nullable(r[1]) or nullable(r[2]),
    }[r[0]]()


def derive(r, byte):
    def of_cat():
        head = cat(derive(r[1], byte), r[2])
        return head if not nullable(r[1]) else alt(derive(r[2], byte), head)

    return {
        "none": lambda: NONE,
        "eps": lambda: NONE,
        "chars": lambda: (NONE, EPS)[byte in r[1]],
        "star": lambda: cat(derive(r[1], byte), r),
        "cat": of_cat,
        "alt": lambda: alt(derive(r[2], byte), derive(r[1], byte)),
    }[r[0]]()
