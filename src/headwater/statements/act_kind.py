"""The kinds of act that a report may speak of."""

from __future__ import annotations

from enum import StrEnum


class ActKind(StrEnum):
    """What is done to people, after the typology of acts of HURIDOCS (Dueck et al. 2001).

    Kinds say what happened and never whether it was lawful: “detention”, not “arbitrary
    detention”, because that is a judgement.
    """

    ABDUCTION = "abduction"
    ARMS = "arms production or supply"
    ATTACK = "attack"
    CAPTURE = "capture in war"
    CENSORSHIP = "censorship"
    COERCION = "coercion"
    COMBAT = "deployment to combat"
    DEATH = "death"
    DEATH_IN_COMBAT = "death in combat"
    DECEPTION = "deception"
    DENIAL_OF_AID = "denial of aid or care"
    DENIAL_OF_DOCUMENTS = "denial of documents"
    DEPORTATION = "deportation or expulsion"
    DESTRUCTION = "destruction of property"
    DETENTION = "detention"
    DISAPPEARANCE = "disappearance"
    DISCRIMINATION = "discrimination"
    DISPLACEMENT = "displacement"
    EXPLOITATION = "forced labour or exploitation"
    EXTORTION = "bribery or extortion"
    INDUCEMENT = "promise or offer"
    INJURY = "injury"
    INVESTIGATION = "investigation"
    KILLING = "killing"
    PAYMENT = "payment"
    PENALTY = "penalty or reprisal"
    PROSECUTION = "prosecution or sentence"
    RECRUITMENT = "recruitment"
    RELEASE = "release or rescue"
    SEXUAL_VIOLENCE = "sexual violence"
    SURVEILLANCE = "surveillance"
    THREAT = "threat"
    TORTURE = "torture or ill-treatment"
    TRAFFICKING = "trafficking"
    TRAINING = "military training"
    TRAVEL = "arrangement of travel"
    WARNING = "warning to the public"
