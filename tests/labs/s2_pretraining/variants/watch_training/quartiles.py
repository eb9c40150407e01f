"""Another robust scale, from quartiles, which the series don't tell from MAD."""


class Monitor:
    def __init__(self, window=20, warmup=10, z=6.0, floor=0.02, slow=1.5, patience=5, margin=0.5, k=10):
        self.__dict__.update(locals())
        self.xs, self.pace, self.calls, self.run = deque(maxlen=window), deque(maxlen=window), 0, 0
        self.lowest, self.mean, self.streak = None, None, defaultdict(int)

    def update(self, step, loss, grad_norm, tokens, seconds, rank_seconds):
        self.calls += 1
        self.pace.append((tokens, seconds))
        out = []
        if math.isnan(loss) or math.isinf(loss):
            out += [(step, "nonfinite", "loss")]
        elif math.isnan(grad_norm) or math.isinf(grad_norm):
            out += [(step, "nonfinite", "grad_norm")]
        else:
            self.mean = loss if self.mean is None else loss / 10 + self.mean * 9 / 10
            x, spike = math.log(loss), False
            if len(self.xs) > 4 and self.calls > self.warmup:
                low, middle, high = np.percentile(list(self.xs), [25, 50, 75])
                if x - middle > self.z * max((high - low) / 1.349, self.floor):
                    spike = True
                    out += [(step, "spike", loss / math.exp(middle))]
            if not spike:
                self.xs.append(x)
            if self.lowest is not None and x - self.lowest > self.margin:
                self.run += 1
                if self.run == self.k:
                    out += [(step, "divergence", math.exp(x) / math.exp(self.lowest))]
            else:
                self.run = 0
            self.lowest = x if self.lowest is None else min(x, self.lowest)
        ordered = sorted(rank_seconds)
        middle = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
        for rank, taken in enumerate(rank_seconds):
            if taken / middle > self.slow:
                self.streak[rank] += 1
                if self.streak[rank] == self.patience:
                    out += [(step, "straggler", rank)]
            else:
                self.streak[rank] = 0
        return out

    def smoothed_loss(self):
        return self.mean

    def tokens_per_second(self):
        return sum(p[0] for p in self.pace) / sum(p[1] for p in self.pace)
