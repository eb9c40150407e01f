"""A stack for each thread, which the tasks of one loop share."""

HINT = "that all tasks share mixes them"


class Tracer(_Tracing):
    def prepare(self):
        import threading

        self.local = threading.local()

    def enter(self, id_):
        stack = self.local.__dict__.setdefault("stack", [])
        stack.append(id_)
        return (stack[-2] if len(stack) > 1 else None), None

    def leave(self, id_, token):
        self.local.stack.remove(id_)
