"""The released model itself: what it reads, and that altered weights are refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from headwater.adapters.tagging_model import (
    MANIFEST,
    ROLES,
    VOCABULARY,
    WEIGHTS,
    DamagedWeights,
    OnnxTaggingModel,
    load_tagging_model,
)
from headwater.statements.attribution import Attribution, attributions_in
from headwater.statements.nesting import attributions_with_nesting
from headwater.statements.profile import Profile
from headwater.statements.windows import MOST_WORD_PIECES
from headwater.terms.span import Span

STORY = (
    "The harbour office in Tindwe has closed.\n"
    '"Nobody told the crews that the pier was shut," Ilsa Morkvane said on Monday.\n'
    "A port inspector said that two captains had claimed the harbour was safe."
)


@pytest.fixture(scope="module", params=list(Profile))
def model(request: pytest.FixtureRequest) -> OnnxTaggingModel:
    return load_tagging_model(request.param)


def words_at(text: str, spans: tuple[Span, ...]) -> str:
    return " + ".join(span.of(text) for span in spans)


def by_cue(text: str, found: tuple[Attribution, ...]) -> dict[str, tuple[str, str]]:
    return {
        words_at(text, one.cue): (words_at(text, one.source), words_at(text, one.content))
        for one in found
    }


def test_a_direct_quotation_is_found_with_its_speaker(model: OnnxTaggingModel):
    found = attributions_in(STORY, model)
    quoted = [one for one in found if "Nobody told" in words_at(STORY, one.content)]
    assert [words_at(STORY, one.source) for one in quoted] == ["Ilsa Morkvane"]
    assert words_at(STORY, quoted[0].content).startswith('"Nobody told the crews')
    assert quoted[0].probability > 0.9


def test_what_somebody_says_that_others_claimed_is_nested(model: OnnxTaggingModel):
    found = attributions_with_nesting(STORY, model)
    (inner,) = [one for one in found if "claimed" in words_at(STORY, one.attribution.cue)]
    assert inner.parent is not None
    assert inner.depth == 1
    assert words_at(STORY, inner.attribution.source) == "two captains"
    assert words_at(STORY, found[inner.parent].attribution.source) == "A port inspector"


def test_the_same_text_twice_gives_the_same(model: OnnxTaggingModel):
    assert attributions_with_nesting(STORY, model) == attributions_with_nesting(STORY, model)


def test_signs_beyond_sixteen_bits_leave_the_offsets_right(model: OnnxTaggingModel):
    plain = attributions_in(STORY, model)
    shifted = attributions_in("🙂🙂🙂\n" + STORY, model)
    assert by_cue("🙂🙂🙂\n" + STORY, shifted) == by_cue(STORY, plain)


@pytest.mark.parametrize("text", ["", "\n", "…"])
def test_a_text_without_words_has_no_attributions(model: OnnxTaggingModel, text: str):
    assert attributions_in(text, model) == ()


def test_each_word_has_pieces_and_not_too_many(model: OnnxTaggingModel):
    for word in [
        "boat",
        "\u0301",
        "\ud800",
        "🙂",
        "他说他们昨天已经离开",
        "x" * 5000,
        "antidisestablish",
    ]:
        assert 1 <= len(model.pieces_of(word)) <= MOST_WORD_PIECES


def test_case_and_accents_do_not_matter_to_the_vocabulary(model: OnnxTaggingModel):
    assert model.pieces_of("Écoles") == model.pieces_of("ecoles")


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    shutil.copytree(WEIGHTS, tmp_path / "weights")
    return tmp_path / "weights"


def test_a_weight_file_with_one_byte_altered_is_refused_by_name(weights: Path):
    altered = bytearray((weights / Profile.ACCURATE / ROLES).read_bytes())
    altered[1000] ^= 1
    (weights / Profile.ACCURATE / ROLES).write_bytes(altered)
    with pytest.raises(DamagedWeights, match=rf"{ROLES} to have a SHA-256 digest \w{{64}}, found"):
        load_tagging_model(weights=weights)


def test_a_file_that_the_manifest_does_not_name_is_refused(weights: Path):
    (weights / Profile.ACCURATE / MANIFEST).write_text("")
    with pytest.raises(DamagedWeights, match="digest that is listed"):
        load_tagging_model(weights=weights)


@pytest.mark.parametrize("name", [VOCABULARY, MANIFEST])
def test_a_missing_file_is_refused_by_name(weights: Path, name: str):
    (weights / Profile.ACCURATE / name).unlink()
    with pytest.raises(DamagedWeights, match=name):
        load_tagging_model(weights=weights)


@pytest.mark.parametrize("profile", list(Profile))
def test_a_profile_fits_into_25_megabytes(profile: Profile):
    assert sum(path.stat().st_size for path in (WEIGHTS / profile).iterdir()) <= 25_000_000
