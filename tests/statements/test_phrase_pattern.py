from headwater.statements.phrase_pattern import phrase_pattern


def test_a_verb_in_braces_stands_for_its_forms() -> None:
    assert phrase_pattern("{deny} it").search("Nobody denied it.")
    assert not phrase_pattern("{deny} it").search("Nobody denied its fall.")


def test_a_space_stands_for_any_white_space() -> None:
    assert phrase_pattern("no comment").search("He had NO\n comment.")


def test_an_ellipsis_stands_for_a_few_words_of_the_same_sentence() -> None:
    pattern = phrase_pattern("{sign} … contracts?")
    assert pattern.search("They signed contracts.")
    assert pattern.search("They signed a long army contract.")
    assert not pattern.search("They signed. The contract was long.")
    assert not pattern.search("They signed one two three four five six contracts.")
