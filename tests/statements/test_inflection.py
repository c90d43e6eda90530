import pytest

from headwater.statements.inflection import forms_of


@pytest.mark.parametrize(
    "forms",
    [
        "deny denies denied denying",
        "say says said saying",
        "refuse refuses refused refusing",
        "deploy deploys deployed deploying",
        "kidnap kidnaps kidnapped kidnapping",
        "traffic traffics trafficked trafficking",
        "rob robs robbed robbing",
        "detain detains detained detaining",
        "visit visits visited visiting",
        "die dies died dying",
        "flee flees fled fleeing",
        "abduct abducts abducted abducting",
        "press presses pressed pressing",
        "veto vetoes vetoed vetoing",
        "promise promises promised promising",
        "mobilise mobilises mobilised mobilising mobilize mobilizes mobilized mobilizing",
        "cancel cancels cancelled cancelling canceled canceling",
        "write writes wrote written writing",
    ],
)
def test_a_verb_has_all_its_forms(forms: str) -> None:
    assert forms_of(forms.split(maxsplit=1)[0]) == frozenset(forms.split())
