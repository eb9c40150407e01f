"""By log_softmax, and the value by the objective."""


def tilted_policy(ref_logp, reward, beta):
    logp = F.log_softmax(ref_logp + reward / beta, dim=-1)
    return logp, (logp.exp() * (reward - beta * (logp - ref_logp))).sum(-1)


def implicit_reward(logp, ref_logp, beta):
    kl = (ref_logp.exp() * (ref_logp - logp)).sum(-1)
    return beta * (logp - ref_logp + kl.unsqueeze(-1))
