"""The programs outside the house that an update is given."""

from __future__ import annotations

from functools import partial

from headwater.adapters.language_identification import identify_language
from headwater.statements.place_names import Gazetteer
from headwater.statements.profile import Profile
from headwater.statements.tagging_model import TaggingModel
from headwater.steps.update import Tools


def tools(profile: Profile) -> Tools:
    """Return the tools of this machine."""
    return Tools(identify_language, partial(_load_model, profile), _load_gazetteer, profile)


def _load_model(profile: Profile) -> TaggingModel:
    # Only an update that has something to extract waits for the model.
    from headwater.adapters.tagging_model import load_tagging_model

    return load_tagging_model(profile)


def _load_gazetteer() -> Gazetteer:
    from headwater.adapters.gazetteer import load_gazetteer

    return load_gazetteer()
