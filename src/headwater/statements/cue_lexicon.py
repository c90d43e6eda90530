"""Words that report speech or thought, each with the stance and certainty it gives."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from headwater.statements.inflection import forms_of
from headwater.statements.statement import Certainty, Stance
from headwater.statements.word_set import word_set


@dataclass(frozen=True, slots=True)
class CueWord:
    """A word that reports speech or thought."""

    lemma: str
    stance: Stance
    certainty: Certainty
    """How sure the speaker puts what follows; what is asked or demanded is unknown."""
    is_verb: bool


_TABLE: tuple[tuple[Stance, Certainty, str, str], ...] = (
    (
        Stance.ASSERTS,
        Certainty.CERTAIN,
        """
        accept accuse acknowledge add admit advertise affirm agree alert allege announce answer
        apologise applaud argue articulate assert assure attack attest attribute avow back blame
        blast boast brag brand brief broadcast call celebrate caution certify challenge
        characterise charge chant chide chime cite claim clarify comment communicate compare
        complain concede conclude condemn confess confide confirm congratulate contend
        continue convey counter credit criticise cry declare decree decry defend demonstrate
        denounce depict describe detail determine disclose discuss divulge document dub echo
        elaborate email emphasise endorse establish estimate exclaim explain expose express find
        gripe groan growl grumble guarantee hail hear highlight identify illustrate inform insist
        interject joke justify know label lament lash learn lecture liken list maintain
        mention message narrate note notify object observe offer oppose outline phone pledge
        point portray post praise preach proclaim profess promise protest prove publish put
        quip quote rant read reaffirm realise reason reassure recall recite recognise record
        recollect recount refer reflect regret reiterate relate relay remark remember remind
        repeat reply report respond retell retort reveal rule say scold scream see share
        shout show signal slam speak specify spell state stipulate stress sum summarise
        support swear sympathise talk tell term testify text thank threaten tout trumpet
        tweet underline underscore undertake unveil update vent verify voice vouch vow warn
        welcome whisper witness write yell
        allude aver bemoan concur counterclaim depose enthuse forewarn fume guarantee hiss interrupt
        intone moan murmur mutter sneer snap submit taunt telephone thunder whine
        radio cable wire signal mumble
        """,
        """
        accusation account acknowledgement address admission affidavit allegation affirmation
        announcement answer article assertion assurance claim comment communique complaint
        concession conclusion condemnation confession confirmation conviction criticism
        declaration description disclosure explanation finding footage headline indictment
        insinuation insistence interview letter memo mention message narrative news note notice
        observation pledge post press proclamation promise proof protest quote recollection
        reference remark reminder reply report response revelation ruling saying speech
        statement story suggestion testimony threat tweet verdict vow warning word
        """,
    ),
    (
        Stance.ASSERTS,
        Certainty.PROBABLE,
        """
        anticipate appear assess assume believe calculate consider deem
        expect feel figure forecast foresee gauge guess hint hope imagine imply indicate
        infer interpret intimate judge opine perceive predict presume project reckon seem
        sense suggest suppose surmise think understand view
        """,
        """
        anticipation assessment assumption belief calculation estimate
        expectation feeling forecast guess hint hope implication impression indication
        inference opinion prediction presumption projection sense
        thought understanding view
        """,
    ),
    (
        Stance.ASSERTS,
        Certainty.POSSIBLE,
        "conjecture dread fear hypothesise muse rumor rumour speculate suspect theorise worry",
        "concern conjecture fear hypothesis rumor rumour speculation suspicion theory worry",
    ),
    (Stance.ASSERTS, Certainty.UNKNOWN, "gossip", "gossip hearsay"),
    (
        Stance.DENIES,
        Certainty.CERTAIN,
        """
        contest contradict debunk deny disagree disavow disclaim discount discredit dismiss
        disown disprove dispute gainsay negate rebuff rebut refute reject repudiate
        """,
        """
        contradiction denial disavowal dismissal rebuttal refutation rejection repudiation
        """,
    ),
    (
        Stance.DENIES,
        Certainty.PROBABLE,
        "disbelieve distrust doubt mistrust",
        "disbelief doubt scepticism skepticism",
    ),
    (
        Stance.DECLINES,
        Certainty.UNKNOWN,
        "decline demur dodge evade refuse sidestep",
        "refusal silence",
    ),
    (
        Stance.ASKS,
        Certainty.UNKNOWN,
        "ask enquire grill inquire interrogate query question quiz wonder",
        "enquiry inquiry query question",
    ),
    (
        Stance.DEMANDS,
        Certainty.UNKNOWN,
        """
        advise appeal beg beseech command counsel demand direct encourage entreat exhort
        implore instruct invite lobby mandate order petition plead prod propose recommend
        request require summon urge
        """,
        """
        advice appeal command demand instruction order petition plea proposal recommendation
        request summons ultimatum
        """,
    ),
)


def _plural(noun: str) -> str:
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun if noun == "news" else f"{noun}es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def _nouns() -> dict[str, CueWord]:
    found = {}
    for stance, certainty, _, nouns in _TABLE:
        for noun in nouns.split():
            found[noun] = found[_plural(noun)] = CueWord(noun, stance, certainty, is_verb=False)
    return found


def _verbs() -> dict[str, CueWord]:
    return {
        form: CueWord(verb, stance, certainty, is_verb=True)
        for stance, certainty, verbs, _ in _TABLE
        for verb in verbs.split()
        for form in forms_of(verb)
    }


_NOUNS = MappingProxyType(_nouns())
_VERBS = MappingProxyType(_verbs())
_BEFORE_A_NOUN = word_set(
    """a an any another further her his in into its my no of official on our public some such that
    the their these this those your"""
)


def cue_word(form: str, before: str = "") -> CueWord | None:
    """Return the cue word that `form` is a form of, if the table has it.

    The word `before` tells nouns from verbs that are spelled alike: “a question”.
    """
    plain, preceding = form.casefold(), before.casefold()
    is_noun = preceding in _BEFORE_A_NOUN or (preceding == "to" and plain.endswith("s"))
    if is_noun and plain in _NOUNS:
        return _NOUNS[plain]
    return _VERBS.get(plain) or _NOUNS.get(plain)
