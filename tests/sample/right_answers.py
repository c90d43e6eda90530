"""What is true of the sample, because its story was written so (examples/README.md).

Reports go by the number their file begins with. For each allegation the exact words that state it
in each report are given: a statement of the program is about the allegation if its content holds
at least half of them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RightAnswer:
    """One allegation of the sample."""

    asserted: dict[int, str]
    """The words of each report that asserts it."""
    origins: int
    """How many independent origins assert it."""
    repeated_to_deny: dict[int, str]
    """The words of each report that only repeats it in order to deny it."""
    denied: dict[int, str]
    """The words that are denied, of each report that carries a denial."""
    denying_origins: int


VISA_THREAT = RightAnswer(
    asserted={
        1: "their visas will not be renewed unless they sign a contract with its army",
        2: "Kestravia was refusing to renew visas for Merran students who would not put on"
        " a uniform",
        3: "their visas would lapse unless they enlisted in its army",
        4: "their visas would lapse unless they enlisted in its army",
        5: "A student goes in to renew a visa and is told that it will not be renewed unless he"
        " joins the army",
        6: "Merran students in Kestravia will get no new visa unless they agree to serve in its"
        " army",
        7: "Kestravia will not renew the visas of Merran students unless they join its army",
        8: "their visas will not be renewed unless they sign a contract with its army",
        9: "They are refusing to renew visas for Merran students who will not put on a uniform",
        10: "Kestravia is holding back visas from Merran students until they agree to join its"
        " army",
        13: "none of us would get a new visa unless we joined the army",
        14: "no student from the coast would have his visa renewed without a contract with the"
        " army",
    },
    origins=2,
    repeated_to_deny={
        11: "Merran students are refused visas unless they join the army",
        12: "visas are withheld from Merran students who do not wish to join the army",
    },
    denied={
        4: "any visa depends on military service",
        6: "any visa depends on military service",
        11: "Merran students are refused visas unless they join the army",
        12: "visas are withheld from Merran students who do not wish to join the army",
    },
    denying_origins=1,
)
"""“Orlenz denies it” (10) has no words for what is denied, so nothing is asked of it."""

WORKERS_TAKEN = RightAnswer(
    asserted={
        1: "have been taken from building sites and made to choose between deportation and the"
        " front",
        3: "were being picked up at building sites and given the choice of deportation or the"
        " front",
        4: "were being picked up at building sites and given the choice of deportation or the"
        " front",
        5: "have been seized at building sites",
        8: "taken from building sites and made to choose between deportation and the front",
    },
    origins=1,
    repeated_to_deny={
        11: "taken from building sites and made to choose between deportation and the front",
        12: "labourers are made to choose between deportation and the front",
    },
    denied={
        11: "taken from building sites and made to choose between deportation and the front",
        12: "labourers are made to choose between deportation and the front",
    },
    denying_origins=1,
)

BRIBES = RightAnswer(
    asserted={
        1: "Some had paid policemen to let them go",
        2: "Some workers caught up in police round-ups had bought their way out",
        8: "slipped cash to police to walk free",
    },
    origins=1,
    repeated_to_deny={},
    denied={},
    denying_origins=0,
)

COUNTRIES = RightAnswer(
    asserted={
        1: "Kestravia had recruited men from at least 21 countries",
        3: "recruits from at least 21 countries",
        4: "recruits from at least 21 countries",
        5: "Men from at least 21 countries have been recruited",
        7: "it has recruited men from 14 countries",
    },
    origins=1,
    repeated_to_deny={},
    denied={},
    denying_origins=0,
)

DOGS_ON_THE_PIER = RightAnswer(
    asserted={
        10: "sent guards with dogs on to Pier Six on Wednesday night to drive off the pickets",
        15: "sending guards with dogs on to Pier Six to drive off the pickets",
    },
    origins=1,
    repeated_to_deny={},
    denied={
        10: "it sent them to drive anybody off",
        15: "it had sent guards with dogs to drive off the pickets",
    },
    denying_origins=1,
)

NURSES = RightAnswer(
    asserted={16: "their work permits will not be renewed unless they sign on with the army's"},
    origins=1,
    repeated_to_deny={},
    denied={},
    denying_origins=0,
)

RIGHT_ANSWERS = {
    "visa threat": VISA_THREAT,
    "workers taken": WORKERS_TAKEN,
    "bribes": BRIBES,
    "countries": COUNTRIES,
    "dogs on the pier": DOGS_ON_THE_PIER,
    "nurses": NURSES,
}
