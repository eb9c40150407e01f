"""Keeps every record and looks at slices with numpy."""


class Monitor:
    def __init__(self, window=20, warmup=10, z=6.0, floor=0.02, slow=1.5, patience=5, margin=0.5, k=10):
        self.window, self.warmup, self.z, self.floor = window, warmup, z, floor
        self.slow, self.patience, self.margin, self.k = slow, patience, margin, k
        self.all, self.kept, self.speed, self.flags, self.finite, self.high = 0, [], [], [], [], []

    def update(self, step, loss, grad_norm, tokens, seconds, rank_seconds):
        self.all += 1
        self.speed.append((tokens, seconds))
        found = []
        if not np.isfinite(loss):
            found.append((step, "nonfinite", "loss"))
        elif not np.isfinite(grad_norm):
            found.append((step, "nonfinite", "grad_norm"))
        else:
            x = np.log(loss)
            best = min(map(np.log, self.finite), default=np.inf)
            recent = np.array(self.kept[-self.window :])
            new = True
            if self.all > self.warmup and recent.size >= 5:
                middle = np.median(recent)
                limit = self.z * max(1.4826 * np.median(abs(recent - middle)), self.floor)
                if x > middle + limit:
                    found.append((step, "spike", np.exp(x - middle)))
                    new = False
            if new:
                self.kept.append(x)
            self.high.append(bool(x > best + self.margin))
            tail = self.high[-self.k :]
            if len(tail) == self.k and all(tail) and not (len(self.high) > self.k and self.high[-self.k - 1]):
                found.append((step, "divergence", np.exp(x - best)))
            self.finite.append(loss)
        self.flags.append(np.array(rank_seconds) > self.slow * np.median(rank_seconds))
        for rank in range(len(rank_seconds)):
            row = [bool(f[rank]) for f in self.flags]
            if (
                all(row[-self.patience :])
                and len(row) >= self.patience
                and not any(row[-self.patience - 1 : -self.patience])
            ):
                found.append((step, "straggler", rank))
        return found

    def smoothed_loss(self):
        value = None
        for loss in self.finite:
            value = loss if value is None else value + 0.1 * (loss - value)
        return value

    def tokens_per_second(self):
        tokens, seconds = np.array(self.speed[-self.window :]).sum(0)
        return tokens / seconds
