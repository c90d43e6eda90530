"""Tell how somebody who was asked kept silent: declined, did not reply, was not reached."""

from __future__ import annotations

from headwater.statements.phrase_pattern import phrase_pattern
from headwater.statements.phrase_search import PhraseSearch
from headwater.statements.silence_lexicon import ASKED_FOR, SPEAK, SPEAKING
from headwater.statements.statement import Silence

_SOON = (
    r"(?:(?:immediately|yet|so far|initially|also|even|independently|publicly|officially|previously"
    r"|directly|formally|\w+ly) ){0,2}"
)
_NOT = r"(?: ?not|n['’]t)"
_CALLS = r"(?:calls?|e-?mails?|messages?|letters?|requests?|questions?|inquiries|enquiries|texts?)"

_NOT_REACHED = phrase_pattern(
    rf"(?:could|can|would|might){_NOT} {_SOON}be {_SOON}(?:reached|contacted|located|found|traced)"
    rf"|(?:could|can){_NOT} {_SOON}(?:reach|contact|get hold of|track down)\b"
    rf"|(?:was|were|is|are|has been|have been){_NOT} {_SOON}(?:available|reachable|contactable"
    r"|reached|in reach)|(?:was|were|is|are|been) (?:also |still )?(?:un(?:available|reachable)"
    r"|out of reach)"
    r"|(?:not|un)(?: |)?(?:immediately )?(?:available|reachable) (?:for|to) (?:comment|reply)"
    r"|(?:attempts?|efforts?) … to (?:reach|contact|locate|trace|get) … (?:{fail}|failed|were|was"
    r"|have been|proved)(?: (?:unsuccessful|in vain|without success|fruitless))?"
    r"|(?:unable|not able|not possible|impossible) to (?:reach|contact|locate|trace)"
    r"|{fail} to (?:reach|contact)"
    r"|(?:phones?|mobiles?|numbers?|lines?|telephones?) … (?:switched off|out of service|dead"
    r"|disconnected)"
)
_NO_REPLY = phrase_pattern(
    rf"(?:did|do|does){_NOT} {_SOON}(?:respond|reply|answer|return|react|write back|get back"
    r"|acknowledge)"
    rf"|ha(?:s|ve|d){_NOT} {_SOON}(?:responded|replied|answered|returned|reacted|written back"
    r"|got back|commented)|(?:is|are|was|were) (?:yet|still) to (?:respond|reply|answer|comment)"
    rf"|ha(?:s|ve|d) (?:yet|still) to (?:respond|reply|answer|comment|return|react)"
    rf"|ha(?:s|ve|d) never (?:responded|replied|answered)|never (?:{{respond}}|{{reply}}"
    rf"|{{answer}})"
    r"|{fail} to (?:respond|reply|answer|return)"
    r"|(?:{keep}|{remain}|{stay}) silent|{leave} … questions? unanswered"
    r"|(?:no|without|awaiting|await) (?:an? |any )?(?:immediate |direct |official |public |further "
    r"|substantive )?(?:reply|replies|response|responses|answers?|reaction)"
    r"|(?:no|without) (?:immediate|word of) comment|there (?:was|is"
    r"|has been) no (?:\w+ )?(?:comment"
    r"|word)"
    rf"|{{ignore}} … {_CALLS}|{_CALLS} … (?:{{go}}|{{remain}}|were|was|are|is|been)"
    r" (?:unanswered|ignored|unreturned|without (?:an? )?(?:reply|answer|response))"
    rf"|{{leave}} … {_CALLS} unanswered|{{leave}} … unanswered|went unanswered|unanswered"
    rf"|not (?:been )?(?:responded|replied|answered)\b"
)
_NO_STAND = r"(?!(?:confirm|deny|identify|verify)\b)"
"""Who did not deny answered, and took no position."""
_DECLINED = phrase_pattern(
    rf"(?:{{turn}} down|{{decline}}|{{refuse}}|{{reject}}|{{rebuff}}"
    rf"|{{wave}} away) {ASKED_FOR}(?!\w)|"
    rf"(?:would|will){_NOT} be {SPEAKING}|won['’]t be {SPEAKING}|{{see}} no (?:need"
    rf"|reason) to {SPEAK}|"
    rf"{{decline}}(?: (?:to {SPEAK}|comment|requests?|an?"
    r" |the |all |any |further)|(?! \w))"
    rf"|(?:{{refuse}}|refusal) (?:to (?:{SPEAK}|rule)|comment"
    r"|requests?|any comment|all comment)"
    rf"|(?:would|will){_NOT} {_SOON}{SPEAK}"
    rf"|(?:would|will) neither|won['’]t {_SOON}{SPEAK}"
    rf"|(?:did|do|does){_NOT} {_SOON}(?:(?:want|wish|care|choose|intend) to )?{_NO_STAND}{SPEAK}"
    rf"|(?:could|can){_NOT} {_SOON}(?:comment|discuss|speak|talk|say more|elaborate|give details)"
    r"|(?:cannot|can['’]t|couldn['’]t) (?:comment|discuss|speak|talk|elaborate)"
    r"|neither {confirm} nor {deny}|not {confirm} or {deny}"
    r"|(?:unwilling|not willing|reluctant|not prepared|not ready|not going|not authori[sz]ed|unable"
    rf"|not in a position) to {_NO_STAND}{SPEAK}"
    rf"|{{choose}} not to {SPEAK}|{{prefer}} not to {SPEAK}"
    rf"|{{make}} no (?:\w+ )?comment|{{have}} no (?:\w+ )?comment|{{offer}} no (?:\w+ )?(?:comment"
    r"|details|explanation)|{give} no (?:\w+ )?(?:comment|details|explanation|reasons?|figures?)"
    r"|{provide} no (?:\w+ )?(?:comment|details|explanation)|no comment|without (?:\w+ )?comment"
    r"(?:ing)?|{withhold} comment|{evade}|{dodge}|{sidestep}|{demur}"
    r"|ha(?:s|ve|d)(?: not|n['’]t) (?:\w+ly )?(?:disclosed|elaborated|explained|given|provided"
    r"|said|specified|clarified)"
)


_SILENCES = (Silence.NOT_REACHED, Silence.NO_REPLY, Silence.DECLINED)
_SEARCH = PhraseSearch([_NOT_REACHED, _NO_REPLY, _DECLINED])


def silence_of(cue: str, content: str = "") -> Silence | None:
    """Return how the speaker of `cue` kept silent; None for who was not silent but undecided.

    The words may begin in the cue and end in the content: “declined | to comment”. “Could not
    confirm” and “did not deny” answer, only without taking a position.
    """
    words = f"{cue} {content}"
    found = ((match.start(), order) for order, match in _SEARCH.matches_in(words))
    first = min(found, default=None)
    return None if first is None else _SILENCES[first[1]]
