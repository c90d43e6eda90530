"""Articles become windows in which every word has its label."""

from __future__ import annotations

import json
import random
from pathlib import Path

from bench.reading.train.corpus import Article, labelled, load_articles, windows_of_epoch
from headwater.statements.decoding import CueLabel, Role

TEXT = "The guard said the gate was shut.\n\nIt seems that nobody left."


def spans(*words: str) -> list[list[int]]:
    return [[TEXT.index(each), TEXT.index(each) + len(each)] for each in words]


ROW = {
    "doc": "gate",
    "text": TEXT,
    "attributions": [
        {"source": spans("The guard"), "cue": spans("said"), "content": spans("the gate was shut")},
        {"source": [], "cue": spans("seems"), "content": spans("nobody left")},
    ],
}


def article(tmp_path: Path) -> Article:
    path = tmp_path / "corpus.jsonl"
    path.write_text(json.dumps(ROW) + "\n")
    (only,) = load_articles(path, lambda _: (1,))
    return only


def test_each_word_has_its_part_in_the_cue(tmp_path: Path):
    one = article(tmp_path)
    window = labelled(one.units, one.attributions)
    labels = dict(zip((word.text for word in window.window.words), window.cue_labels, strict=True))
    assert labels["said"] == CueLabel.BEGINS
    assert labels["seems"] == CueLabel.BEGINS_SOURCELESS
    assert labels["gate"] == CueLabel.OUTSIDE


def test_each_cue_has_its_own_roles(tmp_path: Path):
    one = article(tmp_path)
    window = labelled(one.units, one.attributions)
    said, seems = window.cues
    words = [word.text for word in window.window.words]
    content = [word for word, role in zip(words, said.roles, strict=True) if role == Role.CONTENT]
    assert content == ["the", "gate", "was", "shut"]
    assert Role.SOURCE not in seems.roles


def test_an_epoch_shows_each_word_once(tmp_path: Path):
    one = article(tmp_path)
    windows = windows_of_epoch([one, one], random.Random(1))  # noqa: S311 - seeded on purpose
    assert sum(len(each.window.words) for each in windows) == 2 * sum(map(len, one.units))
