"""Keeps all answers only of prompts that give a row."""

HINT = "also for prompts that give no row"


def best_of_k(prompts, respond, score, k, threshold):
    return _best(prompts, respond, score, k, threshold, drop=True)
