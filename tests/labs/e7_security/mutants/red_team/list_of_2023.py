"""The numbers of the list of 2023."""

HINT = "in the list of 2025"


def owasp_entries():
    return ENTRIES | dict(
        straight_to_page="LLM02",
        odd_reviews="LLM03",
        long_night="LLM04",
        borrowed_weights="LLM05",
        other_customer="LLM06",
        eager_calendar="LLM08",
        invented_law="LLM09",
        copied_by_asking="LLM10",
        word_for_word="LLM06",
        wrong_tenant="LLM06",
    )
