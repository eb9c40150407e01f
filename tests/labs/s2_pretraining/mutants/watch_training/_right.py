"""The right monitor with a knob for each mistake."""


class _Monitor:
    robust = True
    includes_itself = keeps_spikes = alarms_early = repeats = absolute = forgets_nothing = poisoned = (
        from_mean
    ) = False
    against = "best"
    linear = False
    both_events = norm_ignored = nan_resets = nan_uncounted = once_a_run = False
    least = 5
    low = False

    def __init__(self, window=20, warmup=10, z=6.0, floor=0.02, slow=1.5, patience=5, margin=0.5, k=10):
        self.o = dict(
            window=window, warmup=warmup, z=z, floor=floor, slow=slow, patience=patience, margin=margin, k=k
        )
        self.x, self.t, self.n, self.up, self.best, self.last = [], [], 0, 0, math.inf, math.inf
        self.late, self.s, self.told = {}, None, set()

    def update(self, step, loss, grad_norm, tokens, seconds, rank_seconds):
        o, events = self.o, []
        self.n += 1
        self.t.append((tokens, seconds))
        bad = "loss" if not math.isfinite(loss) else "grad_norm" if not math.isfinite(grad_norm) else ""
        if bad:
            events.append((step, "nonfinite", bad))
            if self.both_events and bad == "loss" and not math.isfinite(grad_norm):
                events.append((step, "nonfinite", "grad_norm"))
            self.n -= self.nan_uncounted
            self.up = 0 if self.nan_resets else self.up
        if bad and not (self.norm_ignored and bad == "grad_norm"):
            if self.poisoned and bad == "loss":
                self.x.append(math.nan)
        else:
            self.s = loss if self.s is None else 0.9 * self.s + 0.1 * loss
            x = loss if self.linear else math.log(loss)
            values = (self.x + [x] * self.includes_itself)[-o["window"] :]
            spike = False
            if (self.n > o["warmup"] or self.alarms_early) and len(self.x[-o["window"] :]) >= (
                2 if self.alarms_early else self.least
            ):
                if self.low:
                    middle = statistics.median_low(values)
                    scale = 1.4826 * statistics.median_low(abs(v - middle) for v in values)
                elif self.robust:
                    middle = float(np.median(values))
                    scale = 1.4826 * float(np.median(np.abs(np.array(values) - middle)))
                else:
                    middle, scale = float(np.mean(values)), float(np.std(values))
                spike = x - middle > o["z"] * max(scale, o["floor"])
                if spike:
                    events.append((step, "spike", math.exp(x - middle)))
            if not spike or self.keeps_spikes:
                self.x.append(x)
            y = math.log(loss)
            base = {"best": self.best, "last": self.last}[self.against]
            self.up = self.up + 1 if y > base + o["margin"] else 0
            if (self.up == o["k"] and not (self.once_a_run and "divergence" in self.told)) or (
                self.repeats and self.up > o["k"]
            ):
                events.append((step, "divergence", math.exp(y - base)))
                self.told.add("divergence")
            self.best, self.last = min(self.best, y), y
        middle = (
            1.0
            if self.absolute
            else (statistics.median_low if self.low else np.mean if self.from_mean else np.median)(
                rank_seconds
            )
        )
        for r, taken in enumerate(rank_seconds):
            slow = taken > o["slow"] * middle
            self.late[r] = (
                self.late.get(r, 0) + 1 if slow else (self.late.get(r, 0) if self.forgets_nothing else 0)
            )
            if slow and self.once_a_run and r in self.told:
                continue
            if slow and (self.late[r] == o["patience"] or (self.repeats and self.late[r] > o["patience"])):
                events.append((step, "straggler", r))
                self.told.add(r)
        return events

    def smoothed_loss(self):
        return self.s

    def tokens_per_second(self):
        last = self.t[-self.o["window"] :]
        return sum(a for a, _ in last) / sum(b for _, b in last)
